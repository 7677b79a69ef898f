import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { parse } from 'valibot';
import { purchase as purchaseSchema } from '../../../src/api/contract/purchase.ts';
import { purchaseSummary } from '../../../src/api/contract/purchase-summary.ts';
import { assertAddsUp, mistakesOf } from '../../src/domain/purchase/adds-up.ts';
import { catchUp } from '../../src/domain/purchase/catch-up.ts';
import { derivePurchase } from '../../src/domain/purchase/derive-purchase.ts';
import { deriveSummary } from '../../src/domain/purchase/derive-summary.ts';
import { givenBack } from '../../src/domain/purchase/given-back.ts';
import { nextStep } from '../../src/domain/purchase/next-step.ts';
import { statusOf } from '../../src/domain/purchase/status.ts';
import { refundedOf } from '../../src/domain/purchase/sums.ts';
import { addDays } from '../../src/domain/time/plain-date.ts';
import { anyPurchase } from './support/any-purchase.ts';
import { purchase, viewedBy } from './support/purchase-records.ts';
import { nok } from './support/records.ts';

const anyDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-11-20', days));
const end = '2100-01-01';

describe('time and a purchase', () => {
  it('posts a pending charge on its day', () => {
    const pending = purchase({ charges: [{ state: 'pending', amount: nok(119), on: '2026-12-02', until: '2026-12-04', statementText: 'N' }] });
    assert.equal(statusOf(pending), 'pending');
    assert.deepEqual(catchUp(pending, '2026-12-03'), []);
    const [taken] = catchUp(pending, '2026-12-04');
    assert.deepEqual(taken?.after.charges, [{ state: 'posted', amount: nok(119), on: '2026-12-02', postedOn: '2026-12-04', statementText: 'N' }]);
    assert.equal(statusOf(taken.after), 'paid');
    assert.equal(taken.after.version, 2);
  });

  it('lets a hold vanish, and the order with it', () => {
    const held = purchase({ charges: [{ state: 'hold', amount: nok(119), on: '2026-12-02', until: '2026-12-09', statementText: 'N' }] });
    assert.deepEqual([statusOf(held), deriveSummary(held).heldUntil], ['hold', '2026-12-09']);
    const after = catchUp(held, '2026-12-09').at(-1)?.after;
    assert.deepEqual([after?.charges[0]?.state, after?.cancelledOn], ['released', '2026-12-09']);
    assert.equal(after && statusOf(after), 'cancelled');
  });

  it('leaves a hold alone that stands beside a charge: the rest of the order is still to come', () => {
    const inParts = purchase({
      charges: [
        { state: 'posted', amount: nok(40), on: '2026-12-02', postedOn: '2026-12-03', statementText: 'N' },
        { state: 'hold', amount: nok(79), on: '2026-12-02', until: '2026-12-09', statementText: 'N' },
      ],
    });
    assertAddsUp(inParts);
    assert.equal(statusOf(inParts), 'pending');
    assert.equal(nextStep(inParts), undefined);
  });

  it('brings a refund home, and leaves one alone that came back', () => {
    const refund = { amount: nok(119), on: '2026-12-05', expectedBy: '2026-12-12', to: 'Visa' };
    const sent = purchase({ refunds: [{ ...refund, id: 'ref_1', state: 'sent' }] });
    assert.equal(statusOf(sent), 'refunded');
    assert.deepEqual(catchUp(sent, end).at(-1)?.after.refunds, [
      { id: 'ref_1', amount: nok(119), on: '2026-12-05', to: 'Visa', state: 'arrived', arrivedOn: '2026-12-12' },
    ]);
    for (const state of ['failed', 'reversed'] as const) {
      const undone = purchase({ refunds: [{ ...refund, id: 'ref_1', state }] });
      assert.deepEqual([statusOf(undone), nextStep(undone)], ['paid', undefined]);
    }
  });

  it('lets a refund come back on its day, though it was expected to arrive before', () => {
    const refund = { id: 'ref_1', amount: nok(119), on: '2026-12-05', to: 'Visa', kind: 'card', tender: 0 } as const;
    const sent = purchase({ buyer: 'cus_2', refunds: [{ ...refund, state: 'sent', expectedBy: '2026-12-08', returnsOn: '2026-12-09', request: 'rfr_1' }] });
    const seen = { id: 'ref_1', amount: nok(119), on: '2026-12-05', to: 'Visa', state: 'sent', expectedBy: '2026-12-08' };
    assert.deepEqual(derivePurchase(sent, viewedBy('cus_1')).refunds, [{ ...seen, request: 'rfr_1' }]);
    assert.deepEqual(derivePurchase(sent, viewedBy('cus_2')).refunds, [seen]);
    assert.deepEqual(catchUp(sent, '2026-12-08'), []);
    const [taken, more] = catchUp(sent, end);
    assert.deepEqual([taken?.step.kind, taken?.step.on, more], ['refund-returned', '2026-12-09', undefined]);
    assert.deepEqual(taken?.after.refunds, [{ ...refund, state: 'failed', returnsOn: '2026-12-09', request: 'rfr_1' }]);
    assert.equal(statusOf(taken.after), 'paid');
  });

  it('cancels what is not paid after its last day, but not what a subscription owes', () => {
    const unpaid = purchase({ tenders: [], charges: [], unpaid: { dueOn: '2026-12-09' } });
    assert.deepEqual(catchUp(unpaid, '2026-12-09'), []);
    const after = catchUp(unpaid, '2026-12-10').at(-1)?.after;
    assert.deepEqual([after?.unpaid, after?.cancelledOn], [undefined, '2026-12-10']);
    const owed = { ...unpaid, subscription: { id: 'sub_1', from: '2026-12-02', to: '2027-01-02' } };
    assert.deepEqual(catchUp(owed, end), []);
  });

  it('keeps everything adding up, whatever the purchase and the day', () => {
    fc.assert(
      fc.property(anyPurchase, anyDay, (record, today) => {
        assertAddsUp(record);
        for (const { after } of catchUp(record, today)) assertAddsUp(after);
      }),
      { numRuns: 500 },
    );
  });

  it('leads to the same in one long absence as in many short ones', () => {
    fc.assert(
      fc.property(anyPurchase, fc.array(anyDay, { maxLength: 6 }), (record, days) => {
        let visited = record;
        for (const day of [...days].sort()) visited = catchUp(visited, day).at(-1)?.after ?? visited;
        visited = catchUp(visited, end).at(-1)?.after ?? visited;
        assert.deepEqual(visited, catchUp(record, end).at(-1)?.after ?? record);
      }),
      { numRuns: 300 },
    );
  });

  it('ends: nothing waits for ever, and each step is a version', () => {
    fc.assert(
      fc.property(anyPurchase, (record) => {
        const taken = catchUp(record, end);
        const last = taken.at(-1)?.after ?? record;
        assert.equal(nextStep(last), undefined);
        assert.equal(last.version, record.version + taken.length);
        assert.ok(!['unpaid', 'hold', 'pending'].includes(statusOf(last)), statusOf(last));
      }),
    );
  });

  it('fits the contract at every step, for payer and buyer', () => {
    fc.assert(
      fc.property(anyPurchase, (record) => {
        const family = { ...record, buyer: 'cus_2' };
        for (const at of [family, ...catchUp(family, end).map(({ after }) => after)]) {
          for (const viewer of ['cus_1', 'cus_2']) {
            const shown = derivePurchase(at, viewedBy(viewer));
            assert.deepEqual(parse(purchaseSchema, shown), shown);
          }
          const summary = deriveSummary(at, { member: { id: 'cus_2', name: 'Nora' } });
          assert.deepEqual(parse(purchaseSummary, summary), summary);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what was given back', () => {
  it('is spread over the items and adds up to the refunds', () => {
    fc.assert(
      fc.property(anyPurchase, (record) => {
        const back = [...givenBack(record).values()];
        assert.equal(back.reduce((sum, { amount }) => sum + amount, 0), refundedOf(record).amount);
        assert.ok(back.every(({ amount }) => amount >= 0));
      }),
      { numRuns: 500 },
    );
  });

  it('goes to the items it names, and the rest of it to what was left', () => {
    const record = purchase({
      items: [
        { id: 'a', name: 'A', quantity: 1, amount: nok(40) },
        { id: 'b', name: 'B', quantity: 1, amount: nok(79) },
      ],
      refunds: [
        { id: 'r1', amount: nok(40), on: '2026-12-03', state: 'arrived', to: 'Visa', items: ['a'] },
        { id: 'r2', amount: nok(79), on: '2026-12-04', state: 'sent', to: 'Visa' },
      ],
    });
    assert.deepEqual([...givenBack(record)], [['a', nok(40)], ['b', nok(79)]]);
  });
});

describe('adding up', () => {
  const cases: [string, Parameters<typeof purchase>[0], RegExp][] = [
    ['items', { items: [{ id: 'a', name: 'A', quantity: 1, amount: nok(118) }] }, /items and taxes come to 11800 NOK, the price is 11900 NOK/],
    ['a tax on top', { taxes: [{ name: 'MVA', rate: '25', amount: nok(5), included: false }] }, /come to 12400 NOK/],
    ['tenders', { tenders: [{ kind: 'card', label: 'Visa', amount: nok(100) }] }, /tenders come to 10000 NOK/],
    ['charges', { charges: [] }, /charges come to 0 NOK/],
    ['a card and a balance', { tenders: [{ kind: 'card', label: 'Visa', amount: nok(79) }, { kind: 'balance', label: 'Saldo', amount: nok(40) }] }, /charges come to 11900 NOK, the tenders that a bank pays to 7900 NOK/],
    ['refunds', { refunds: [{ id: 'r', amount: nok(120), on: '2026-12-03', state: 'sent', to: 'Visa' }] }, /refunds come to 12000 NOK/],
    ['a refund to a tender', { total: nok(119), tenders: [{ kind: 'card', label: 'Visa', amount: nok(79) }, { kind: 'carrier', label: 'Telefonen', amount: nok(40) }], refunds: [{ id: 'r', amount: nok(41), on: '2026-12-03', state: 'sent', to: 'Telefonen', tender: 1 }] }, /4100 NOK went back to Telefonen, 4000 NOK was paid with it/],
    ['a refund to no tender', { refunds: [{ id: 'r', amount: nok(1), on: '2026-12-03', state: 'sent', to: 'Visa', tender: 1 }] }, /names a tender that is not there/],
    ['a refund of nothing there', { refunds: [{ id: 'r', amount: nok(1), on: '2026-12-03', state: 'sent', to: 'Visa', items: ['x'] }] }, /names an item that is not there/],
    ['a conversion', { conversion: { original: nok(119), rate: '1.1', source: 'bank' } }, /at 1.1 comes to 13090 NOK, the total is 11900 NOK/],
    ['currencies', { refunds: [{ id: 'r', amount: { amount: 1, currency: 'EUR', scale: 2 }, on: '2026-12-03', state: 'sent', to: 'Visa' }] }, /in another currency/],
    ['whole units', { total: { amount: 0.5, currency: 'NOK', scale: 2 } }, /no whole number/],
    ['an unpaid order that was charged', { unpaid: { dueOn: '2026-12-09' } }, /charges come to 11900 NOK, the tenders that a bank pays to 0 NOK/],
    ['two items of one id', { items: [{ id: 'a', name: 'A', quantity: 1, amount: nok(100) }, { id: 'a', name: 'B', quantity: 1, amount: nok(19) }] }, /two items have one id/],
  ];
  for (const [what, facts, message] of cases) {
    it(`says what is wrong with ${what}`, () => {
      assert.throws(() => assertAddsUp(purchase(facts)), (error: unknown) => error instanceof RangeError && message.test(error.message));
    });
  }

  it('notices a single unit, wherever it goes missing', () => {
    fc.assert(
      fc.property(anyPurchase, fc.nat({ max: 3 }), (record, place) => {
        const more = <T extends { readonly amount: { readonly amount: number } }>(list: readonly T[]): T[] =>
          list.map((value, index) => (index === 0 ? { ...value, amount: { ...value.amount, amount: value.amount.amount + 1 } } : value));
        const changed = [
          { ...record, items: more(record.items) },
          { ...record, tenders: more(record.tenders) },
          { ...record, charges: more(record.charges.filter(({ state }) => state !== 'released')) },
          { ...record, total: { ...record.total, amount: record.total.amount + 1 } },
        ][place];
        if (!changed || JSON.stringify(changed) === JSON.stringify(record)) return;
        if (place === 2 && changed.charges.length === 0) return;
        if (place === 0 && record.conversion) return;
        assert.notDeepEqual(mistakesOf(changed), []);
      }),
      { numRuns: 500 },
    );
  });
});
