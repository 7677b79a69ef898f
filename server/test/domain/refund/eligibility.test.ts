import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { refundRoutes, type RefundRoute } from '../../../../src/api/contract/refund-terms.ts';
import type { Charge, Item, PurchaseRecord, Refund } from '../../../src/domain/purchase/record.ts';
import { statusOf } from '../../../src/domain/purchase/status.ts';
import { blockOf, lastDayOf, routesOf, type EligibilityContext } from '../../../src/domain/refund/eligibility.ts';
import type { RefundRequestRecord } from '../../../src/domain/refund/record.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { shippedPolicies } from '../../../src/policies/load-policies.ts';
import { toPolicies } from '../../../src/policies/policies.ts';
import { anyPurchase } from '../support/any-purchase.ts';
import { purchase } from '../support/purchase-records.ts';
import { nok } from '../support/records.ts';
import { inState } from '../support/refund-records.ts';

const payer = 'cus_1';
const buyer = 'cus_2';
const goodwill = ['unintended', 'child', 'other'] as const;
const beyondWithdrawal = ['fault', ...goodwill] as const;

const seen = (changes: Partial<EligibilityContext> = {}): EligibilityContext => ({
  today: '2026-12-05',
  viewer: payer,
  policies: shippedPolicies(),
  market: 'NO',
  requests: [],
  ...changes,
});

const thing = (changes: Partial<Item> = {}): Item => ({ id: 'item_1', name: 'A', quantity: 1, amount: nok(119), ...changes });
const one = (item: Partial<Item>, changes: Partial<PurchaseRecord> = {}): PurchaseRecord => purchase({ items: [thing(item)], ...changes });
const charge = (changes: Partial<Charge>): Charge => ({ state: 'posted', amount: nok(119), on: '2026-12-02', statementText: 'NORDLIA.NO', ...changes });
const refund = (kroner: number, changes: Partial<Refund> = {}): Refund => ({
  id: `ref_${kroner}`,
  amount: nok(kroner),
  on: '2026-12-03',
  state: 'arrived',
  to: 'Visa',
  ...changes,
});
const request = (state: RefundRequestRecord['state'], route: RefundRoute, items = ['item_1']): RefundRequestRecord => ({
  ...inState(state),
  route,
  items: items.map((id) => ({ id, name: id, amount: nok(119) })),
});

const unpaid = purchase({ tenders: [], charges: [], unpaid: { dueOn: '2026-12-09' } });
const held = purchase({ charges: [charge({ state: 'hold', until: '2026-12-09' })] });
const pending = purchase({ charges: [charge({ state: 'pending', until: '2026-12-07' })] });
const cancelled = purchase({ tenders: [], charges: [], cancelledOn: '2026-12-03' });
const nothing = { taxes: [], total: nok(0), tenders: [], charges: [] };
const free = one({ amount: nok(0) }, { kind: 'free', ...nothing });
const trial = one({ amount: nok(0) }, { kind: 'subscription', ...nothing, subscription: { id: 'sub_1', from: '2026-12-02', to: '2026-12-09' } });
const soldBy = { name: 'Fjellheimen Forlag', url: 'https://fjellheimen.example/refusjon' };
const two = [thing({ id: 'a', amount: nok(40), consumed: true }), thing({ id: 'b', amount: nok(79) })];

type Case = readonly [what: string, record: PurchaseRecord, routes: readonly RefundRoute[], block: object | undefined, context?: Partial<EligibilityContext>, place?: number];

/** Written by hand: what stands in the way of which routes. */
const cases: readonly Case[] = [
  ['what was paid yesterday', purchase(), refundRoutes, undefined],
  ['an order that is not paid', unpaid, refundRoutes, { code: 'not-paid' }],
  ['a hold, which is no charge', held, refundRoutes, { code: 'not-paid' }],
  ['an order that was cancelled', cancelled, refundRoutes, { code: 'order-cancelled' }],
  ['what cost nothing', free, refundRoutes, { code: 'free' }],
  ['a trial', trial, refundRoutes, { code: 'trial' }],
  ['a gift in an order that was paid for', purchase({ items: [thing(), thing({ id: 'gift', amount: nok(0) })] }), refundRoutes, { code: 'free' }, {}, 1],
  ['a charge that is on its way', pending, ['withdraw'], undefined],
  ['a charge that is on its way', pending, beyondWithdrawal, { code: 'payment-pending', until: '2026-12-07' }],
  [
    'the later of two charges on their way',
    purchase({ charges: [charge({ state: 'pending', until: '2026-12-07' }), charge({ state: 'hold', until: '2026-12-12' })] }),
    beyondWithdrawal,
    { code: 'payment-pending', until: '2026-12-12' },
  ],
  ['a charge of which nobody knows when it is posted', purchase({ charges: [charge({ state: 'pending' })] }), beyondWithdrawal, { code: 'payment-pending' }],
  ['what was given back', purchase({ refunds: [refund(119)] }), refundRoutes, { code: 'already-refunded' }],
  ['what is on its way back', purchase({ refunds: [refund(119, { state: 'sent' })] }), refundRoutes, { code: 'already-refunded' }],
  ['what came back from the bank', purchase({ refunds: [refund(119, { state: 'failed' })] }), refundRoutes, undefined],
  ['what was given back and taken again', purchase({ refunds: [refund(119, { state: 'reversed' })] }), refundRoutes, undefined],
  ['what was given back in part', purchase({ refunds: [refund(40)] }), refundRoutes, undefined],
  ['the one of two that was given back', purchase({ items: two, refunds: [refund(40, { items: ['a'] })] }), refundRoutes, { code: 'already-refunded' }],
  ['the other of the two', purchase({ items: two, refunds: [refund(40, { items: ['a'] })] }), refundRoutes, undefined, {}, 1],
  ['what was used up', one({ consumed: true }), ['withdraw', 'fault', 'child'], undefined],
  ['what was used up', one({ consumed: true }), ['unintended', 'other'], { code: 'consumed' }],
  ['a purchase of the family’s for its buyer', purchase({ buyer }), refundRoutes, { code: 'owner-only' }, { viewer: buyer }],
  ['a purchase of the family’s for its payer', purchase({ buyer }), refundRoutes, undefined],
  ['what somebody else sold', purchase({ soldBy }), refundRoutes, { code: 'managed-elsewhere', ...soldBy }],
  ['what somebody else sold, unpaid', { ...unpaid, soldBy }, refundRoutes, { code: 'not-paid' }],
  // Windows, counted from the last charge: 14, 60 and 30 days, and five years for a fault.
  ['the last day of the shortest window', purchase(), refundRoutes, undefined, { today: '2026-12-16' }],
  ['the day after it', purchase(), ['unintended'], { code: 'window-closed', until: '2026-12-16' }, { today: '2026-12-17' }],
  ['the last day for what is not as expected', purchase(), ['other', 'child', 'fault'], undefined, { today: '2027-01-01' }],
  ['the day after it', purchase(), ['other'], { code: 'window-closed', until: '2027-01-01' }, { today: '2027-01-02' }],
  ['the last day for a child’s purchase', purchase(), ['child', 'fault'], undefined, { today: '2027-01-31' }],
  ['the day after it', purchase(), ['child'], { code: 'window-closed', until: '2027-01-31' }, { today: '2027-02-01' }],
  ['the last day for a fault', purchase(), ['fault'], undefined, { today: '2031-12-03' }],
  ['the day after it', purchase(), ['fault'], { code: 'window-closed', until: '2031-12-03' }, { today: '2031-12-04' }],
  ['a withdrawal ten years late', purchase(), ['withdraw'], undefined, { today: '2036-12-04' }],
  ['the same in Germany', purchase(), ['fault'], { code: 'window-closed', until: '2028-12-02' }, { today: '2028-12-03', market: 'DE' }],
  ['what was charged long after the order', purchase({ charges: [charge({ on: '2026-12-20' })] }), ['unintended'], undefined, { today: '2027-01-03' }],
  ['an agreed day, beyond the window', purchase({ refundableUntil: '2027-03-31' }), goodwill, undefined, { today: '2027-03-31' }],
  ['the day after it', purchase({ refundableUntil: '2027-03-31' }), goodwill, { code: 'window-closed', until: '2027-03-31' }, { today: '2027-04-01' }],
  ['an agreed day, which does not cut the law short', purchase({ refundableUntil: '2026-12-04' }), ['withdraw', 'fault'], undefined],
  ['goods that have not come', one({ product: 'goods' }), refundRoutes, undefined, { today: '2040-01-01' }],
  ['goods, from the day they came', one({ product: 'goods', deliveredOn: '2026-12-20' }), ['unintended'], undefined, { today: '2027-01-03' }],
  ['goods, the day after', one({ product: 'goods', deliveredOn: '2026-12-20' }), ['unintended'], { code: 'window-closed', until: '2027-01-03' }, { today: '2027-01-04' }],
  // What was asked for already.
  ['a request under review', purchase(), beyondWithdrawal, { code: 'already-requested', request: 'rfr_1' }, { requests: [request('under-review', 'other')] }],
  ['a request under review, which holds up no withdrawal', purchase(), ['withdraw'], undefined, { requests: [request('under-review', 'other')] }],
  ['a withdrawal under review', purchase(), refundRoutes, { code: 'already-requested', request: 'rfr_1' }, { requests: [request('received', 'withdraw')] }],
  ['money that is about to be sent', purchase(), refundRoutes, { code: 'already-requested', request: 'rfr_1' }, { requests: [request('approved', 'other')] }],
  ['money that came back', purchase(), refundRoutes, { code: 'already-requested', request: 'rfr_1' }, { requests: [request('return-failed', 'other')] }],
  [
    'what is left beside money that was sent',
    purchase({ refunds: [refund(40, { state: 'sent' })] }),
    ['withdraw'],
    undefined,
    { requests: [request('sent', 'other')] },
  ],
  ...(['arrived', 'declined', 'reversed', 'taken-back'] as const).map(
    (state): Case => [`a request that is at its end (${state})`, purchase(), refundRoutes, undefined, { requests: [request(state, 'withdraw')] }],
  ),
  ['a request for something else of the order', purchase({ items: two }), ['withdraw', 'fault'], undefined, { requests: [request('received', 'withdraw', ['b'])] }],
];

describe('what stands in the way of money back', () => {
  for (const [what, record, routes, block, context, place = 0] of cases) {
    const outcome = block ? (block as { code: string }).code : 'nothing';
    it(`is ${outcome} for ${what}, on ${routes.join(', ')}`, () => {
      for (const route of routes) assert.deepEqual(blockOf(record, record.items[place]!, route, seen(context)), block, route);
    });
  }

  it('is that there is no such route, where the policy has none', () => {
    const policies = toPolicies(shippedPolicies().all.map(({ other: _none, ...policy }) => policy));
    const [item] = purchase().items;
    assert.deepEqual(blockOf(purchase(), item!, 'other', seen({ policies })), { code: 'window-closed' });
    assert.deepEqual(routesOf(policies.for('NO', 'goods', '2026-12-02')), ['withdraw', 'fault', 'unintended', 'child']);
  });

  const paidFor = (record: PurchaseRecord): boolean => record.total.amount > 0 && !['unpaid', 'hold', 'cancelled'].includes(statusOf(record));
  const anyDay = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2025-11-20', days));
  const anyRequests = fc.array(
    fc.record({ state: fc.constantFrom('received', 'under-review', 'question', 'sent', 'arrived', 'declined', 'reversed', 'taken-back'), route: fc.constantFrom(...beyondWithdrawal) }),
    { maxLength: 3 },
  );

  it('is never time, use, or another request, for a withdrawal from what was paid for', () => {
    fc.assert(
      fc.property(anyPurchase, anyDay, fc.constantFrom('NO', 'DE', 'GB', 'PT', 'US'), anyRequests, (record, today, market, drawn) => {
        const requests = drawn.map(({ route, state }) => request(state as RefundRequestRecord['state'], route as RefundRoute, record.items.map(({ id }) => id)));
        for (const item of record.items) {
          const block = blockOf(record, item, 'withdraw', seen({ today, market, requests }));
          if (!block) continue;
          // Something was paid, and something of it is left: then nothing is in the way.
          if (paidFor(record)) assert.ok(['free', 'trial', 'already-refunded'].includes(block.code), block.code);
          else assert.ok(['not-paid', 'order-cancelled', 'free', 'trial', 'already-refunded'].includes(block.code), block.code);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('opens to the last day of each route, and closes on the next, for good', () => {
    fc.assert(
      fc.property(anyPurchase, fc.constantFrom(...beyondWithdrawal), fc.constantFrom('NO', 'DE', 'GB'), fc.nat(1000), (record, route, market, later) => {
        const [item] = record.items;
        const last = lastDayOf(record, item!, route, seen({ market }))!;
        const at = (today: string) => blockOf(record, item!, route, seen({ today, market }))?.code;
        const inTime = at(last);
        assert.notEqual(inTime, 'window-closed');
        assert.equal(at(addDays(last, 1 + later)), inTime ?? 'window-closed');
      }),
    );
  });

  it('depends on whose purchase it is and on the server’s day, and on nothing of the viewer’s browser', () => {
    const { TZ } = process.env;
    const blocks = (record: PurchaseRecord, today: string) =>
      record.items.flatMap((item) => refundRoutes.map((route) => blockOf(record, item, route, seen({ today }))));
    fc.assert(
      fc.property(anyPurchase, anyDay, fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'), (record, today, zone) => {
        process.env['TZ'] = 'UTC';
        const expected = blocks(record, today);
        process.env['TZ'] = zone;
        assert.deepEqual(blocks(record, today), expected);
      }),
      { numRuns: 50 },
    );
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  it('is what was promised on the day of the purchase, whatever a later version says', () => {
    const shipped = shippedPolicies();
    const stricter = shipped.all.map((policy) => ({
      ...policy,
      version: 2,
      validFrom: '2026-12-10',
      fault: { ...policy.fault, days: 1 },
      child: { ...policy.child!, days: 1 },
    }));
    const policies = toPolicies([...shipped.all, ...stricter]);
    fc.assert(
      fc.property(anyPurchase, anyDay, fc.constantFrom(...refundRoutes), (record, today, route) => {
        const before = { ...record, on: '2026-12-09' };
        for (const item of before.items) {
          assert.deepEqual(blockOf(before, item, route, seen({ today, policies })), blockOf(before, item, route, seen({ today })));
        }
      }),
    );
    const bought = purchase({ on: '2026-12-10', charges: [charge({ on: '2026-12-10' })] });
    assert.deepEqual(blockOf(bought, bought.items[0]!, 'fault', seen({ today: '2026-12-12', policies })), { code: 'window-closed', until: '2026-12-11' });
  });
});
