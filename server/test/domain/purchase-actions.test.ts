import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import type { PurchaseAction } from '../../../src/api/contract/purchase-summary.ts';
import { purchaseActions } from '../../src/domain/purchase/derive-actions.ts';
import { derivePurchase } from '../../src/domain/purchase/derive-purchase.ts';
import type { Charge, PurchaseRecord, Refund } from '../../src/domain/purchase/record.ts';
import { anyPurchase } from './support/any-purchase.ts';
import { purchase, viewedBy } from './support/purchase-records.ts';
import { nok } from './support/records.ts';

const payer = 'cus_1';
const buyer = 'cus_2';

const action = (record: PurchaseRecord, name: string, viewer = payer, today?: string): PurchaseAction | undefined =>
  purchaseActions(record, viewedBy(viewer, today)).find((found) => found.name === name);

const charge = (changes: Partial<Charge>): Charge => ({
  state: 'posted',
  amount: nok(119),
  on: '2026-12-02',
  statementText: 'NORDLIA.NO',
  ...changes,
});
const refund = (kroner: number, changes: Partial<Refund> = {}): Refund => ({
  id: `ref_${kroner}`,
  amount: nok(kroner),
  on: '2026-12-03',
  state: 'arrived',
  to: 'Visa',
  ...changes,
});
const invoice = {
  number: '1',
  issuedOn: '2026-12-02',
  seller: { name: 'Nordlia AS', address: { lines: ['Kongens gate 120'], country: 'NO' } },
  buyer: { name: 'Kari' },
};

const unpaid = purchase({ tenders: [], charges: [], unpaid: { dueOn: '2026-12-09' } });
const held = purchase({ charges: [charge({ state: 'hold', until: '2026-12-09' })] });
const pending = purchase({ charges: [charge({ state: 'pending', until: '2026-12-07' })] });
const cancelled = purchase({ tenders: [], charges: [], cancelledOn: '2026-12-03' });
const free = purchase({ kind: 'free', items: [{ id: 'a', name: 'Kart', quantity: 1, amount: nok(0) }], taxes: [], total: nok(0), tenders: [], charges: [] });
const soldBy = { name: 'Fjellheimen Forlag', url: 'https://fjellheimen.example/refusjon' };
const waiver = { at: '2026-12-02T18:30:00.000Z', text: 'Jeg vil ha filmen med en gang, og vet at jeg da ikke kan angre.' };
const givenUp = (record: PurchaseRecord): PurchaseRecord => ({ ...record, items: record.items.map((item) => ({ ...item, waiver })) });
const two = [
  { id: 'a', name: 'A', quantity: 1, amount: nok(40), consumed: true },
  { id: 'b', name: 'B', quantity: 1, amount: nok(79) },
];

describe('asking for money back', () => {
  it('leads to the merchant’s page about this purchase, and keeps what stands in its address', () => {
    assert.deepEqual(action(purchase(), 'refund'), {
      name: 'refund',
      allowed: true,
      via: 'link',
      url: 'https://nordlia.example/refusjon?kilde=kjop&purchase=pur_1',
    });
    const context = { ...viewedBy(payer), merchant: { name: 'Nordlia', country: 'NO' } };
    assert.deepEqual(purchaseActions(purchase(), context)[0], { name: 'refund', allowed: true, via: 'api' });
  });

  const blocked: [string, PurchaseRecord, object, string?, string?][] = [
    ['an order that is not paid', unpaid, { code: 'not-paid' }],
    ['a hold, which is no charge', held, { code: 'not-paid' }],
    ['a charge that is on its way, for who gave the right to withdraw up', givenUp(pending), { code: 'payment-pending', until: '2026-12-07' }],
    [
      'a charge of which nobody knows when it is posted',
      givenUp(purchase({ charges: [charge({ state: 'pending' })] })),
      { code: 'payment-pending' },
    ],
    ['what cost nothing', free, { code: 'nothing-paid' }],
    ['what was cancelled', cancelled, { code: 'order-cancelled' }],
    ['what was given back', purchase({ refunds: [refund(119)] }), { code: 'already-refunded' }],
    ['what is on its way back', purchase({ refunds: [refund(119, { state: 'sent' })] }), { code: 'already-refunded' }],
    ['what was bought too long ago', purchase(), { code: 'window-closed' }, payer, '2031-12-04'],
    ['what somebody else sold', purchase({ soldBy }), { code: 'managed-elsewhere' }],
    ['what another in the family paid for', purchase({ buyer }), { code: 'owner-only' }, buyer],
  ];
  for (const [what, record, reason, viewer, today] of blocked) {
    it(`is blocked for ${what}`, () => {
      assert.deepEqual(action(record, 'refund', viewer, today), { name: 'refund', allowed: false, ...reason });
    });
  }

  it('is open as long as any route is: the right to withdraw while a charge is on its way, and a fault of what was used up', () => {
    assert.equal(action(pending, 'refund')?.allowed, true);
    assert.equal(action(purchase({ items: [{ id: 'a', name: 'Mynter', quantity: 1, amount: nok(119), consumed: true }] }), 'refund')?.allowed, true);
    assert.equal(action(purchase({ items: two, refunds: [refund(79, { items: ['b'] })] }), 'refund')?.allowed, true);
  });

  it('is open to the last day of the longest route, counted from the last charge, and never cut short by what was agreed', () => {
    const days = (record: PurchaseRecord, ...each: string[]) => each.map((day) => action(record, 'refund', payer, day)?.allowed);
    assert.deepEqual(days(purchase(), '2031-12-03', '2031-12-04'), [true, false]);
    assert.deepEqual(days(purchase({ charges: [charge({ on: '2026-12-20' })] }), '2031-12-21', '2031-12-22'), [true, false]);
    assert.deepEqual(days(purchase({ refundableUntil: '2027-01-31' }), '2027-02-01', '2031-12-03', '2031-12-04'), [true, true, false]);
    assert.deepEqual(days(purchase({ refundableUntil: '2032-01-31' }), '2032-01-31', '2032-02-01'), [true, false]);
  });

  it('is open for what is left of a purchase, and after a refund that came back', () => {
    assert.equal(action(purchase({ items: two }), 'refund')?.allowed, true);
    assert.equal(action(purchase({ refunds: [refund(40)] }), 'refund')?.allowed, true);
    assert.equal(action(purchase({ refunds: [refund(119, { state: 'failed' })] }), 'refund')?.allowed, true);
  });

  it('is open to the one who paid for somebody else', () => {
    assert.equal(action(purchase({ buyer }), 'refund')?.allowed, true);
  });
});

describe('what else can be done', () => {
  it('paying is there for what waits, and is the payer’s', () => {
    assert.deepEqual(action(unpaid, 'pay'), { name: 'pay', allowed: true, via: 'link', url: 'https://nordlia.example/betaling?purchase=pur_1' });
    assert.deepEqual(action({ ...unpaid, buyer }, 'pay', buyer), { name: 'pay', allowed: false, code: 'owner-only' });
    for (const record of [held, pending, purchase(), cancelled]) assert.equal(action(record, 'pay'), undefined);
  });

  it('a receipt is there for what was paid or free', () => {
    for (const record of [purchase(), pending, free, purchase({ refunds: [refund(119)] })]) {
      assert.deepEqual(action(record, 'receipt'), { name: 'receipt', allowed: true, via: 'api' });
    }
    for (const record of [unpaid, held]) assert.deepEqual(action(record, 'receipt'), { name: 'receipt', allowed: false, code: 'not-paid' });
    assert.equal(action(cancelled, 'receipt'), undefined);
    assert.deepEqual(action(purchase({ buyer }), 'receipt', buyer), { name: 'receipt', allowed: false, code: 'owner-only' });
  });

  it('an invoice is changed by the payer, unless the order is cancelled', () => {
    assert.deepEqual(action(purchase({ invoice }), 'edit-invoice'), { name: 'edit-invoice', allowed: true, via: 'api' });
    assert.deepEqual(action({ ...cancelled, invoice }, 'edit-invoice'), { name: 'edit-invoice', allowed: false, code: 'order-cancelled' });
    assert.equal(action(purchase(), 'edit-invoice'), undefined);
    assert.equal(action(purchase({ buyer, invoice }), 'edit-invoice', buyer), undefined);
  });

  it('what was bought is had again by its buyer, once it is paid', () => {
    const getAgainUrl = 'https://nordlia.example/film/1';
    const items = [{ id: 'a', name: 'A', quantity: 1, amount: nok(119), getAgainUrl }];
    assert.deepEqual(action(purchase({ items }), 'get-again'), { name: 'get-again', allowed: true, via: 'link', url: getAgainUrl });
    assert.deepEqual(action({ ...unpaid, items }, 'get-again'), { name: 'get-again', allowed: false, code: 'not-paid' });
    assert.deepEqual(action(purchase({ items, buyer }), 'get-again'), { name: 'get-again', allowed: false, code: 'owner-only' });
    assert.equal(action(purchase({ items, buyer }), 'get-again', buyer)?.allowed, true);
    assert.equal(action(purchase({ items, refunds: [refund(119)] }), 'get-again'), undefined);
    assert.equal(action({ ...cancelled, items }, 'get-again'), undefined);
  });

  it('a subscription is managed by the one whose it is', () => {
    const subscription = { id: 'sub_1', from: '2026-12-02', to: '2027-01-02' };
    assert.deepEqual(action(purchase({ subscription }), 'manage-subscription'), { name: 'manage-subscription', allowed: true, via: 'api' });
    assert.deepEqual(action(purchase({ subscription, buyer }), 'manage-subscription'), { name: 'manage-subscription', allowed: false, code: 'owner-only' });
    assert.equal(action(purchase(), 'manage-subscription'), undefined);
  });

  it('a charge can be called unknown where there is one, a hold too', () => {
    for (const record of [purchase(), pending, held]) {
      assert.deepEqual(action(record, 'report-unknown'), {
        name: 'report-unknown',
        allowed: true,
        via: 'link',
        url: 'https://nordlia.example/belastning?purchase=pur_1',
      });
    }
    const byBalance = purchase({ charges: [], tenders: [{ kind: 'balance', label: 'Saldo', amount: nok(119) }] });
    for (const record of [unpaid, cancelled, free, byBalance]) assert.equal(action(record, 'report-unknown'), undefined);
    assert.equal(action(purchase({ buyer }), 'report-unknown', buyer), undefined);
  });

  it('names no action twice, and gives every blocked one a reason that the contract knows', () => {
    fc.assert(
      fc.property(anyPurchase, fc.constantFrom(payer, buyer), (record, viewer) => {
        const actions = purchaseActions({ ...record, buyer, invoice }, viewedBy(viewer));
        assert.equal(new Set(actions.map(({ name }) => name)).size, actions.length);
        for (const found of actions) if (!found.allowed) assert.notEqual(found.code, 'unknown');
        if (record.charges.length > 0 && viewer === payer) assert.ok(actions.some(({ name }) => name === 'report-unknown'));
      }),
    );
  });
});

describe('what a family member is shown', () => {
  const record = purchase({ buyer, invoice });

  it('has neither the payer’s card nor their invoice', () => {
    const shown = derivePurchase(record, viewedBy(buyer));
    assert.equal(shown.invoice, undefined);
    assert.equal(shown.member, undefined);
    assert.ok(!JSON.stringify(shown).includes('4242'));
    assert.ok(!JSON.stringify(shown).includes('Kari'));
  });

  it('is all there for the payer, with the name of the one who bought it', () => {
    const shown = derivePurchase(record, viewedBy(payer));
    assert.deepEqual(shown.member, { id: buyer, name: 'Nora' });
    assert.deepEqual(shown.invoice, invoice);
    assert.equal(shown.tenders[0]?.lastFour, '4242');
  });

  it('has never a payment method’s id', () => {
    assert.ok(!JSON.stringify(derivePurchase(record, viewedBy(payer))).includes('pm_1'));
  });
});
