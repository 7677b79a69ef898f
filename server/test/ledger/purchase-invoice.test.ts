import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'valibot';
import type { InvoiceDetails } from '../../../src/api/contract/invoice-details.ts';
import { purchase as purchaseSchema } from '../../../src/api/contract/purchase.ts';
import { readPurchase } from '../../src/gateways/ledger/purchase-rows.ts';
import { insertPurchases } from '../../src/gateways/ledger/purchase-write.ts';
import { ProblemError } from '../../src/problem.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { createTestLedger, problem, type TestLedger } from './support/ledger.ts';
import { auditOf } from './support/purchases.ts';

const invoice = {
  number: '2026-00001',
  issuedOn: '2026-12-02',
  seller: { name: 'Nordlia AS', address: { lines: ['Kongens gate 120'], country: 'NO' } },
  buyer: { name: 'Kari Nordmann', vatNumber: 'NO 995 525 828 MVA' },
};
const details: InvoiceDetails = {
  name: 'Nordmann AS',
  address: { lines: ['Storgata 1'], postalCode: '0155', city: 'Oslo', country: 'NO' },
  vatNumber: '995525828',
};

describe('an invoice', () => {
  let ledger: TestLedger;
  before(async () => {
    ledger = await createTestLedger();
    const { database } = ledger;
    await database.query(`INSERT INTO customer VALUES ('kari', 'Europe/Oslo'), ('nora', 'Europe/Oslo'), ('per', 'Europe/Oslo')`);
    await database.query(`INSERT INTO family VALUES ('fam', 'kari')`);
    await database.query(`INSERT INTO family_member VALUES ('fam', 'kari', 'Kari'), ('fam', 'nora', 'Nora')`);
  });
  after(() => ledger.close());

  let count = 0;
  const write = async (changes: Parameters<typeof purchase>[0] = {}): Promise<string> => {
    const id = `pur_${(count += 1)}`;
    const record = purchase({ id, customer: 'kari', buyer: 'kari', invoice, ...changes });
    await ledger.database.transaction((tx) => insertPurchases(tx, [record]));
    return id;
  };
  const update = (id: string, changed: InvoiceDetails = details, version = 1, customer = 'kari') =>
    ledger.database.transaction((tx) => ledger.gateway.updateInvoice(tx, customer, id, changed, version));

  it('gets another buyer and keeps its number; who stood there stays on record', async () => {
    const id = await write();
    const shown = await update(id);
    assert.deepEqual(parse(purchaseSchema, shown), shown);
    assert.equal(shown?.version, 2);
    assert.deepEqual(shown.invoice, {
      ...invoice,
      buyer: { name: 'Nordmann AS', address: details.address, vatNumber: 'NO 995 525 828 MVA' },
      correctedOn: '2026-11-24',
    });
    assert.deepEqual(await auditOf(ledger.database, id), ['customer bought 1', 'customer invoice-corrected 2']);
    const rows = await ledger.database.query<{ detail: { before: { invoice: unknown } } }>(
      'SELECT detail FROM purchase_audit WHERE purchase = $1 ORDER BY id DESC LIMIT 1',
      [id],
    );
    assert.deepEqual(rows[0]?.detail.before.invoice, invoice);
  });

  it('loses what the customer leaves away', async () => {
    const id = await write();
    assert.deepEqual((await update(id, { name: 'Kari' }))?.invoice?.buyer, { name: 'Kari' });
  });

  it('is left alone by a change that changes nothing', async () => {
    const id = await write();
    const shown = await update(id, { name: 'Kari Nordmann', vatNumber: 'no 995525828 mva' });
    assert.deepEqual([shown?.version, shown?.invoice?.correctedOn], [1, undefined]);
    assert.deepEqual(await auditOf(ledger.database, id), ['customer bought 1']);
  });

  it('is not changed over a change that the customer has not seen', async () => {
    const id = await write();
    await update(id);
    await assert.rejects(update(id, { name: 'Kari' }), problem('purchase-changed'));
    assert.equal((await readPurchase(ledger.database, 'kari', id))?.invoice?.buyer.name, 'Nordmann AS');
  });

  it('is changed by one of two who change it at the same time', async () => {
    const id = await write();
    const outcomes = await Promise.allSettled([update(id, { name: 'A' }), update(id, { name: 'B' })]);
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const [failed] = outcomes.filter((outcome) => outcome.status === 'rejected');
    assert.ok(failed?.reason instanceof ProblemError && failed.reason.code === 'purchase-changed');
  });

  it('takes no VAT number that cannot exist, and says where it stands', async () => {
    const id = await write();
    await assert.rejects(update(id, { name: 'Kari', vatNumber: '995525829' }), (error: unknown) => {
      assert.ok(error instanceof ProblemError);
      assert.equal(error.code, 'vat-number-invalid');
      assert.equal(error.status, 422);
      assert.deepEqual(error.details.errors?.map(({ path }) => path), ['body.details.vatNumber']);
      return true;
    });
    assert.equal((await readPurchase(ledger.database, 'kari', id))?.version, 1);
  });

  it('takes a number of the country that the address is in', async () => {
    const id = await write();
    const address = { lines: ['Unter den Linden 1'], postalCode: '10117', city: 'Berlin', country: 'DE' };
    const shown = await update(id, { name: 'Nordmann GmbH', address, vatNumber: '136 695 976' });
    assert.equal(shown?.invoice?.buyer.vatNumber, 'DE136695976');
  });

  it('is nobody’s but the payer’s', async () => {
    const id = await write({ buyer: 'nora' });
    await assert.rejects(update(id, details, 1, 'nora'), problem('action-not-allowed', 'owner-only'));
    assert.equal(await update(id, details, 1, 'per'), undefined);
    assert.equal(await update('pur_nowhere'), undefined);
    assert.equal((await update(id))?.member?.name, 'Nora');
  });

  it('of a cancelled order stays as it is, and none is made where there was none', async () => {
    const cancelled = await write({ tenders: [], charges: [], cancelledOn: '2026-12-03' });
    await assert.rejects(update(cancelled), problem('action-not-allowed', 'order-cancelled'));
    await assert.rejects(update(await write({ invoice: undefined })), problem('action-not-allowed'));
  });
});
