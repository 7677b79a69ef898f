import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AddressForm } from '../../../src/api/contract/address-form.ts';
import type { BillingDetails, BillingDetailsInput } from '../../../src/api/contract/billing-details.ts';
import { insertPurchases } from '../../src/gateways/ledger/purchase-write.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { createWalletApp, type WalletApp } from './support/wallet.ts';

const details: BillingDetailsInput = {
  name: 'Nordmann AS',
  email: 'kari@nordmann.example',
  address: { lines: ['Storgata 1'], postalCode: '0155', city: 'Oslo', country: 'NO' },
  vatNumber: '987654325',
};

describe('billing details', () => {
  let wallet: WalletApp;
  before(async () => {
    wallet = await createWalletApp();
  });
  after(() => wallet.close());

  const see = (customer: string) => wallet.read<BillingDetails>(customer, 'GET', '/billing-details');
  const put = (customer: string, changed: unknown, version: number) =>
    wallet.ask(customer, 'PUT', '/billing-details', { details: changed, version });

  it('are empty at first, in the form of the store’s country, and stand as they were given after', async () => {
    await wallet.customer('kari');
    const empty = await see('kari');
    assert.deepEqual([empty.version, empty.details, empty.form.country], [0, undefined, 'NO']);
    assert.ok(empty.countries.includes('JP') && empty.countries.length >= 45);
    const answer = (await (await put('kari', details, 0)).json()) as BillingDetails;
    assert.deepEqual([answer.version, answer.details], [1, { ...details, vatNumber: 'NO 987 654 325 MVA' }]);
    assert.deepEqual((await see('kari')).details, answer.details);
    // What stands there already is no change.
    const again = (await (await put('kari', details, 1)).json()) as BillingDetails;
    assert.equal(again.version, 1);
    const audit = await wallet.database.query<{ detail: { after: { name: string } } }>(
      `SELECT detail FROM payment_audit WHERE subject = 'details' AND subject_id = 'kari'`,
    );
    assert.deepEqual(audit.map(({ detail }) => detail.after.name), ['Nordmann AS']);
  });

  it('come in the form of the country where the customer most likely lives', async () => {
    const { customer, database, method } = wallet;
    for (const id of ['account', 'invoice', 'card']) await customer(id);
    await method('card', 'card_us', { country: 'US' });
    await method('account', 'card_jp', { country: 'JP' });
    await database.query(`UPDATE customer SET account = '{"country": "SE"}' WHERE id = 'account'`);
    const invoice = {
      number: '1', issuedOn: '2026-11-01', seller: { name: 'Nordlia', address: { lines: [], country: 'NO' } },
      buyer: { address: { lines: ['1'], country: 'DE' } },
    };
    await database.transaction((tx) => insertPurchases(tx, [purchase({ id: 'pur_inv', customer: 'invoice', buyer: 'invoice', invoice })]));
    const forms = await Promise.all(['account', 'invoice', 'card'].map(async (id) => (await see(id)).form.country));
    assert.deepEqual(forms, ['SE', 'DE', 'US']);
    await put('card', { name: 'Jim', address: { lines: ['12 High Street'], city: 'London', postalCode: 'sw1a 1aa', country: 'GB' } }, 0);
    const shown = await see('card');
    assert.deepEqual([shown.form.country, shown.details?.address?.postalCode], ['GB', 'SW1A 1AA']);
  });

  it('are not changed over a change that the customer has not seen', async () => {
    await wallet.customer('two');
    const answers = await Promise.all([put('two', { name: 'A' }, 0), put('two', { name: 'B' }, 0)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    await expectProblem(answers.find(({ status }) => status === 409)!, 'billing-details-changed');
  });

  it('name each field that does not fit the country’s form', async () => {
    await wallet.customer('wrong');
    const { errors } = await expectProblem(
      await put('wrong', { name: 'Kari', address: { lines: ['Storgata 1', 'B'], postalCode: '155', region: 'Oslo', country: 'NO' } }, 0),
      'invalid-request',
    );
    assert.deepEqual(
      errors?.map(({ path }) => path).sort(),
      ['body.details.address.city', 'body.details.address.postalCode', 'body.details.address.region'],
    );
    const us = { lines: ['1 Main Street'], city: 'Springfield', postalCode: '62701', region: 'Illinois', country: 'US' };
    await expectProblem(await put('wrong', { name: 'Jim', address: us }, 0), 'invalid-request', 'body.details.address.region');
    const nowhere = { lines: ['1'], country: 'XX' };
    await expectProblem(await put('wrong', { name: 'Jim', address: nowhere }, 0), 'invalid-request', 'body.details.address.country');
    await expectProblem(await put('wrong', { name: 'Jim', email: 'nobody' }, 0), 'invalid-request', 'body.details.email');
    assert.equal((await see('wrong')).version, 0);
  });

  it('take no VAT number that cannot exist in the country', async () => {
    await wallet.customer('vat');
    await expectProblem(await put('vat', { ...details, vatNumber: '987654326' }, 0), 'vat-number-invalid', 'body.details.vatNumber');
    const german = { lines: ['Hauptstraße 5'], postalCode: '10115', city: 'Berlin', country: 'DE' };
    const answer = (await (await put('vat', { name: 'Nordmann GmbH', address: german, vatNumber: '123 456 788' }, 0)).json()) as BillingDetails;
    assert.equal(answer.details?.vatNumber, 'DE123456788');
  });

  it('take no card number, wherever it is pasted', async () => {
    await wallet.customer('num');
    const number = '4242 4242 4242 4242';
    const address = { ...details.address!, lines: [`Storgata 1 ${number}`] };
    await expectProblem(await put('num', { ...details, name: number }, 0), 'card-number-refused', 'body.details.name');
    await expectProblem(await put('num', { ...details, address }, 0), 'card-number-refused', 'body.details.address.lines.0');
    await expectProblem(await put('num', { name: 'Kari', vatNumber: '4242424242424242' }, 0), 'card-number-refused', 'body.details.vatNumber');
    const [row] = await wallet.database.query<{ text: string }>(
      `SELECT string_agg(row_to_json(k)::text, '') AS text FROM idempotency_keys k WHERE customer = 'num'`,
    );
    assert.ok(row?.text);
    // Longer than chance makes it in a digest or an id.
    assert.ok(!/4242\s?4242/.test(row.text), row.text);
  });

  it('stand on the invoices that come', async () => {
    const { customer, database, gateway, ledger, method, subscription } = wallet;
    await customer('inv');
    await method('inv', 'inv_visa');
    await subscription('inv', 'sub_inv', { paymentMethod: 'inv_visa', period: { from: '2026-10-25', to: '2026-11-25' } });
    await put('inv', details, 0);
    ledger.now = new Date('2026-11-25T09:00:00Z');
    await gateway.advance();
    ledger.now = new Date('2026-11-24T09:00:00Z');
    const [row] = await database.query<{ buyer: object }>(
      `SELECT facts -> 'invoice' -> 'buyer' AS buyer FROM purchase WHERE customer = 'inv'`,
    );
    assert.deepEqual(row?.buyer, { name: 'Nordmann AS', address: details.address, vatNumber: 'NO 987 654 325 MVA' });
  });

  it('have a form for anybody who asks, and none for countries without one', async () => {
    const anyone = (country: string) => wallet.app.request(`/address-forms/${country}`);
    const form = (await (await anyone('JP')).json()) as AddressForm;
    assert.deepEqual(form.fields.map(({ name }) => name), ['postal-code', 'region', 'city', 'line', 'line-2']);
    await expectProblem(await anyone('XX'), 'not-found');
    await expectProblem(await anyone('jp'), 'invalid-request', 'params.country');
  });
});
