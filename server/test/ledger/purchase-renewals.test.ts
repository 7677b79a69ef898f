import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nok } from '../domain/support/records.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { assertAddsUp } from '../../src/domain/purchase/adds-up.ts';
import { insertPurchases } from '../../src/gateways/ledger/purchase-write.ts';
import { paymentsByHand } from './support/by-hand.ts';
import { chargesOf, createTestLedger, type TestLedger } from './support/ledger.ts';
import { auditOf, expectedMonths, keptMonths, purchasesOf, statusesOf } from './support/purchases.ts';

describe('a charge of a subscription', () => {
  let ledger: TestLedger;
  before(async () => (ledger = await createTestLedger()));
  after(async () => {
    assert.deepEqual(await keptMonths(ledger.database), await expectedMonths(ledger.database));
    await ledger.close();
  });

  const on = async (day: string): Promise<void> => {
    ledger.now = new Date(`${day}T09:00:00Z`);
    await ledger.gateway.advance();
  };
  const bought = (customer: string) => purchasesOf(ledger.database, customer);
  const statuses = (customer: string) => statusesOf(ledger.database, customer);
  const lapseClaims = () =>
    ledger.database.query(`UPDATE subscription SET claimed_until = now() - interval '1 second'`);

  it('is a purchase of its day, with its tax, its period and what paid it', async () => {
    await ledger.add('anna');
    await on('2026-12-03');
    const [record, ...more] = await bought('anna');
    assert.ok(record);
    assert.deepEqual(more, []);
    assertAddsUp(record);
    const { id, orderNumber, ...facts } = record;
    assert.match(id, /^pur_[0-9a-z]{20}$/);
    assert.match(orderNumber, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.deepEqual(facts, {
      customer: 'anna',
      buyer: 'anna',
      version: 1,
      at: '2026-12-02T23:00:00.000Z',
      on: '2026-12-03',
      kind: 'subscription',
      items: [{ id: 'item_1', name: 'Nordlia Film · Standard', quantity: 1, amount: nok(119) }],
      taxes: [{ name: 'MVA', rate: '25', amount: nok(23.8), included: true }],
      total: nok(119),
      tenders: [{ kind: 'card', label: 'Visa', lastFour: '4242', paymentMethod: 'pm_anna', amount: nok(119) }],
      charges: [
        { state: 'pending', amount: nok(119), on: '2026-12-03', until: '2026-12-07', statementText: 'NORDLIA' },
      ],
      refunds: [],
      subscription: { id: 'sub_anna', from: '2026-12-03', to: '2027-01-03' },
      invoice: {
        number: orderNumber,
        issuedOn: '2026-12-03',
        seller: { name: 'Nordlia', address: { lines: [], country: 'NO' } },
        buyer: {},
      },
    });
    assert.deepEqual(await auditOf(ledger.database, id), ['time renewed 1']);
  });

  it('is posted after two working days', async () => {
    await ledger.add('berit');
    await on('2026-12-03');
    await on('2026-12-06');
    assert.deepEqual(await statuses('berit'), ['pending']);
    await on('2026-12-07');
    const [record] = await bought('berit');
    assert.deepEqual(record?.charges, [
      { state: 'posted', amount: nok(119), on: '2026-12-03', postedOn: '2026-12-07', statementText: 'NORDLIA' },
    ]);
    assert.deepEqual(await auditOf(ledger.database, record.id), ['time renewed 1', 'time charge-posted 2']);
  });

  it('is one purchase for each period after years of absence, all of them posted', async () => {
    await ledger.add('cecilie');
    await on('2031-12-10');
    const records = await bought('cecilie');
    const charges = await chargesOf(ledger, 'cecilie');
    assert.equal(records.length, 61);
    assert.deepEqual(records.map((record) => record.on), charges.map(({ charged_on: day }) => day));
    assert.equal(new Set(records.map(({ orderNumber }) => orderNumber)).size, 61);
    const standing = await statuses('cecilie');
    assert.ok(standing.every((status) => status === 'paid'), standing.join());
    ledger.now = new Date('2026-12-10T09:00:00Z');
  });

  it('is one purchase, however many processes see to it', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `many_${index}`);
    for (const name of names) await ledger.add(name);
    ledger.now = new Date('2027-02-10T09:00:00Z');
    await Promise.all([ledger.gateway, ledger.another(), ledger.another(), ledger.another()].map((gateway) => gateway.advance()));
    await ledger.gateway.advance();
    for (const name of names) assert.deepEqual(await statuses(name), ['paid', 'paid', 'paid']);
  });

  it('is one purchase when its outcome was lost, and none before it is known', async () => {
    await ledger.add('dag');
    const { payments, next } = paymentsByHand();
    ledger.now = new Date('2026-12-03T09:00:00Z');
    const running = ledger.another(payments).advance();
    const first = await next();
    assert.deepEqual(await bought('dag'), []);
    first.fail(new Error('the line went dead'));
    await assert.rejects(running, AggregateError);
    assert.deepEqual(await bought('dag'), []);
    await lapseClaims();
    await ledger.gateway.advance();
    assert.deepEqual(await statuses('dag'), ['pending']);
  });

  it('is one purchase when a slow process comes after another that did it', async () => {
    await ledger.add('edel');
    const { payments, next } = paymentsByHand();
    ledger.now = new Date('2026-12-03T09:00:00Z');
    const slow = ledger.another(payments).advance();
    const charge = await next();
    await lapseClaims();
    await ledger.gateway.advance();
    charge.answer({ approved: true, reference: 'by-hand' });
    await slow;
    assert.equal((await bought('edel')).length, 1);
  });

  it('goes with its transaction: a crash in between leaves neither or both', async () => {
    await ledger.add('finn');
    ledger.now = new Date('2026-12-03T09:00:00Z');
    await ledger.database.execute(
      `CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'crash'; END $$;
       CREATE TRIGGER crash BEFORE INSERT ON purchase_month FOR EACH ROW EXECUTE FUNCTION crash()`,
    );
    await assert.rejects(ledger.gateway.advance(), AggregateError);
    assert.deepEqual((await chargesOf(ledger, 'finn')).map(({ status }) => status), ['processing']);
    assert.deepEqual(await bought('finn'), []);
    await ledger.database.execute('DROP TRIGGER crash ON purchase_month');
    await lapseClaims();
    await ledger.gateway.advance();
    assert.deepEqual((await chargesOf(ledger, 'finn')).map(({ status }) => status), ['approved']);
    assert.deepEqual(await statuses('finn'), ['pending']);
  });

  it('after a trial says so, and no later one does', async () => {
    await ledger.add('grete', { isTrial: true });
    await on('2027-01-10');
    const records = await bought('grete');
    assert.deepEqual(records.map(({ subscription }) => subscription?.trialConverted), [true, undefined]);
  });

  it('of a bundle has its parts, which add up to what was charged', async () => {
    await ledger.add('hilde', {
      items: [
        { id: 'part_film', name: 'Film', quantity: 1, price: nok(79) },
        { id: 'part_sport', name: 'Sport', quantity: 2, price: nok(40) },
      ],
      credit: nok(20),
    });
    await on('2026-12-03');
    const [record] = await bought('hilde');
    assert.deepEqual(record?.total, nok(99));
    assert.deepEqual(record.items.map(({ id, quantity, amount }) => [id, quantity, amount.amount]), [
      ['part_film', 1, 6_572],
      ['part_sport', 2, 3_328],
    ]);
  });

  it('that costs nothing is none', async () => {
    await ledger.add('ida', { credit: nok(500) });
    await on('2026-12-03');
    assert.deepEqual(await bought('ida'), []);
  });

  it('by phone is paid by no card', async () => {
    await ledger.add('jon');
    await ledger.database.query(`UPDATE payment_method SET label = 'Vipps', last_four = NULL WHERE customer = 'jon'`);
    await on('2026-12-03');
    assert.deepEqual((await bought('jon'))[0]?.tenders, [
      { kind: 'wallet', label: 'Vipps', paymentMethod: 'pm_jon', amount: nok(119) },
    ]);
  });

  it('stands on an invoice like the one before it, in a form of number like the one before it', async () => {
    await ledger.add('kim');
    const invoice = {
      number: '2026-1',
      issuedOn: '2026-11-03',
      seller: { name: 'Nordlia AS', address: { lines: ['Kongens gate 120'], country: 'NO' }, vatNumber: 'NO 312 345 676 MVA' },
      buyer: { name: 'Kim AS', vatNumber: 'NO 995 525 828 MVA' },
      correctedOn: '2026-11-04',
    };
    const before = purchase({ id: 'pur_kim', customer: 'kim', buyer: 'kim', on: '2026-11-03', at: '2026-11-03T09:00:00.000Z', invoice });
    await ledger.database.transaction((tx) => insertPurchases(tx, [before]));
    await on('2026-12-03');
    const record = (await bought('kim')).at(-1);
    assert.match(record?.orderNumber ?? '', /^NL-/);
    assert.deepEqual(record?.invoice, {
      number: record?.orderNumber,
      issuedOn: '2026-12-03',
      seller: invoice.seller,
      buyer: invoice.buyer,
    });
  });

  it('is taxed where the buyer lives, as far as an invoice says it', async () => {
    await ledger.add('lars');
    const address = { lines: ['Unter den Linden 1'], postalCode: '10117', city: 'Berlin', country: 'DE' };
    const seller = { name: 'Nordlia AS', address: { lines: ['Kongens gate 120'], country: 'NO' } };
    const invoice = { number: '2026-2', issuedOn: '2026-11-03', seller, buyer: { address } };
    const before = purchase({ id: 'pur_lars', customer: 'lars', buyer: 'lars', on: '2026-11-03', at: '2026-11-03T09:00:00.000Z', invoice });
    await ledger.database.transaction((tx) => insertPurchases(tx, [before]));
    await on('2026-12-03');
    assert.deepEqual((await bought('lars')).at(-1)?.taxes, [{ name: 'MwSt.', rate: '19', amount: nok(19), included: true }]);
  });

  it('of a plan change is the customer’s own, once, and none when it is declined', async () => {
    ledger.now = new Date('2026-11-24T09:00:00Z');
    const change = { kind: 'change-plan', plan: 'plan_premium' } as const;
    const id = await ledger.add('lise');
    const preview = await ledger.gateway.previewChange('lise', id, change);
    assert.ok(preview?.dueToday);
    await ledger.apply('lise', change, preview.version);
    const [record, ...more] = await bought('lise');
    assert.deepEqual(more, []);
    assert.deepEqual(record?.total, preview.dueToday);
    assert.equal(record.items[0]?.name, 'Nordlia Film · Premium');
    assert.equal(record.at, '2026-11-24T09:00:00.000Z');
    assert.deepEqual(await auditOf(ledger.database, record.id), ['customer change-plan 1']);

    const poor = await ledger.add('mads', {}, 'sandbox:declines:card-declined');
    const seen = await ledger.gateway.previewChange('mads', poor, change);
    await assert.rejects(ledger.apply('mads', change, seen?.version ?? 0));
    assert.deepEqual(await bought('mads'), []);
  });
});
