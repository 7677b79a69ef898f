import { expect } from '@open-wc/testing';
import { chargeChecks, purchases } from '../../src/testing/index.ts';
import { setUp } from './backend-set-up.ts';

const params = { id: 'pur_invoice' };
const edit = (details: object = { name: 'Kari Lien' }, version = 3) => ({ params, body: { details: details as { name: string }, version } });

describe('one purchase in the memory back end', () => {
  it('is seen at the time of the back end', async () => {
    const { client, failure } = setUp({ purchases: [purchases.paid()], today: '2027-01-01', asOf: '2026-12-31T23:30:00.000Z' });
    const seen = await client.getPurchase({ params: { id: 'pur_paid' } });
    expect(seen).to.deep.equal(purchases.paid({ today: '2027-01-01', asOf: '2026-12-31T23:30:00.000Z', actions: seen.actions }));
    expect(await failure(client.getPurchase({ params: { id: 'pur_none' } }))).to.include({ code: 'not-found' });
  });

  it("can change behind the page's back, and its actions with it", async () => {
    const { client, backend } = setUp({ purchases: [purchases.pending()] });
    const posted = { status: 'paid', charges: purchases.paid().charges } as const;
    expect(backend.changePurchase('pur_pending', posted)).to.include({ status: 'paid', version: 2 });
    const after = await client.getPurchase({ params: { id: 'pur_pending' } });
    expect(after.actions).to.deep.include({ name: 'receipt', allowed: true, via: 'api' });
    expect(after.actions[0]).to.include({ name: 'refund', allowed: true });
    expect(backend.purchases.map(({ version }) => version)).to.deep.equal([2]);
  });

  it('changes into nothing that was handed out before', async () => {
    const mine = purchases.paid();
    const { backend } = setUp({ purchases: [mine] });
    backend.changePurchase('pur_paid', { title: 'Noe annet' });
    expect(mine.title).to.equal('Turkart Norge');
  });
});

describe('an invoice in the memory back end', () => {
  it('takes other details, and keeps its number', async () => {
    const { client } = setUp({ purchases: [purchases.editableInvoice()] });
    const { invoice, version } = await client.updateInvoice(edit({ name: '  Kari Lien ', vatNumber: 'NO 923 609 016 MVA' }));
    expect(version).to.equal(4);
    expect(invoice).to.deep.include({ number: '2026-10482', correctedOn: '2026-11-24' });
    expect(invoice!.buyer).to.deep.equal({ name: 'Kari Lien', vatNumber: 'NO 923 609 016 MVA' });
  });

  it('refuses them when it has changed since', async () => {
    const { client, failure } = setUp({ purchases: [purchases.editableInvoice()] });
    await client.updateInvoice(edit());
    expect(await failure(client.updateInvoice(edit()))).to.include({ code: 'purchase-changed', status: 409 });
    expect(await client.updateInvoice(edit(undefined, 4))).to.include({ version: 5 });
  });

  it('refuses a VAT number that cannot be one, naming the field', async () => {
    const { client, failure } = setUp({ purchases: [purchases.editableInvoice()] });
    const name = 'Kari Lien';
    const norwegian = { lines: ['Storgata 1'], country: 'NO' };
    for (const details of [
      { name, vatNumber: 'NO 923 609 017 MVA' },
      { name, vatNumber: '12345678', address: norwegian },
      { name, vatNumber: 'none of it' },
      { name, vatNumber: '12' },
    ]) {
      const error = await failure(client.updateInvoice(edit(details)));
      expect(error, details.vatNumber).to.include({ code: 'vat-number-invalid', status: 422 });
      expect(error.problem!.errors![0]!.path).to.equal('body.details.vatNumber');
    }
    for (const vatNumber of ['DE136695976', 'ATU 1358 5627', '923609016', 'FR 40 303 265 045']) {
      expect((await setUp({ purchases: [purchases.editableInvoice()] }).client.updateInvoice(edit({ name, vatNumber }))).version).to.equal(4);
    }
  });

  it('is not there to change where the action is not', async () => {
    const blocked = { name: 'edit-invoice', allowed: false, code: 'owner-only' } as const;
    const { client, failure } = setUp({ purchases: [purchases.editableInvoice({ actions: [blocked] }), purchases.unpaid()] });
    const refused = await failure(client.updateInvoice(edit()));
    expect(refused).to.include({ code: 'action-not-allowed' }).and.have.nested.property('problem.reason', 'owner-only');
    const without = client.updateInvoice({ ...edit(), params: { id: 'pur_unpaid' } });
    expect(await failure(without)).to.include({ code: 'action-not-allowed' });
  });
});

describe('a document of the memory back end', () => {
  it('has an address for a few minutes', async () => {
    const { client } = setUp({ purchases: [purchases.paid()] });
    const receipt = await client.createDocumentLink({ body: { kind: 'receipt', purchase: 'pur_paid', locale: 'nb' } });
    expect(receipt).to.include({ name: `receipt-${purchases.paid().orderNumber}.pdf`, expiresAt: '2026-11-24T09:05:00.000Z' });
    const list = await client.createDocumentLink({ body: { kind: 'purchases', filter: { text: 'a' }, locale: 'nb' } });
    expect(list).to.include({ name: 'purchases.csv', path: '/documents/purchases.sample' });
  });

  it('is refused where there is none', async () => {
    const { client, failure } = setUp({ purchases: [purchases.unpaid()] });
    const ask = (purchase: string) => failure(client.createDocumentLink({ body: { kind: 'receipt', purchase, locale: 'nb' } }));
    expect(await ask('pur_unpaid')).to.include({ code: 'action-not-allowed' });
    expect(await ask('pur_none')).to.include({ code: 'not-found' });
  });
});

describe('the check of a charge in the memory back end', () => {
  it('answers what was laid out, or what follows from the question', async () => {
    const ask = { body: { amount: '119', locale: 'nb' } };
    const always = setUp({ chargeCheck: chargeChecks.exact() });
    expect(await always.client.checkCharge(ask)).to.deep.equal(chargeChecks.exact());
    const { client } = setUp({ chargeCheck: ({ amount }) => (amount === '119' ? chargeChecks.bundle() : chargeChecks.noMatch()) });
    expect((await client.checkCharge(ask)).explanations[0]!.code).to.equal('bundle');
    expect((await client.checkCharge({ body: { amount: '12', locale: 'nb' } })).explanations).to.deep.equal([]);
  });

  it('keeps the line as it was, but for a number of a card', async () => {
    const lines: (string | undefined)[] = [];
    const { client } = setUp({
      chargeCheck: ({ line }) => {
        lines.push(line);
        return chargeChecks.noMatch();
      },
    });
    const line = '12.11 NORDLIA.NO 4242 4242 4242 4242 119,00';
    const { understood } = await client.checkCharge({ body: { line, locale: 'nb' } });
    expect(understood.line).to.equal('12.11 NORDLIA.NO •••• 4242 119,00');
    expect(lines).to.deep.equal([understood.line]);
  });

  it('does not hide a mistake of the test that laid it out', async () => {
    const mistake = new RangeError('no such sample');
    const { client, failure } = setUp({
      chargeCheck: () => {
        throw mistake;
      },
    });
    expect(await failure(client.checkCharge({ body: { amount: '1', locale: 'nb' } }))).to.have.property('cause', mistake);
  });

  it('can be asked too often', async () => {
    const { client, backend, failure } = setUp();
    backend.failNext({ operation: 'checkCharge', problem: 'rate-limited', retryAfter: 30 });
    expect(await failure(client.checkCharge({ body: { amount: '1', locale: 'nb' } }))).to.include({
      code: 'rate-limited',
      retryAfter: 30_000,
    });
  });
});
