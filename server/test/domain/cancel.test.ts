import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SubscriptionRecord } from '../../src/domain/subscription/record.ts';
import { advanceTo } from './support/advance.ts';
import { change, refuse, said } from './support/changing.ts';
import { context, nok, record, today, withPolicy } from './support/records.ts';

const atEnd = { kind: 'cancel', when: 'period-end' } as const;
const now = { kind: 'cancel', when: 'now' } as const;
const unpaid: Partial<SubscriptionRecord> = {
  overdue: {
    amount: nok(119),
    reason: 'card-declined',
    since: '2026-11-20',
    attempts: 1,
    stage: 'grace',
    stageUntil: '2026-11-27',
  },
};

describe('cancelling', () => {
  it('at the end of the period keeps access and charges nothing more', () => {
    const planned = change(record(), atEnd);
    assert.deepEqual(said(planned), ['access-until 2026-12-03', 'no-more-charges', 'data-deleted-on 2027-01-02']);
    const { record: after, paid } = advanceTo(planned.next, '2027-12-31');
    assert.deepEqual(after.ended, { on: '2026-12-03', reason: 'cancelled' });
    assert.deepEqual(paid, []);
  });

  it('lets the last day of access be a whole one', () => {
    const { next } = change(record(), atEnd);
    assert.equal(advanceTo(next, '2026-12-03').record.ended, undefined);
    assert.notEqual(advanceTo(next, '2026-12-04').record.ended, undefined);
  });

  it('at once says what is given up', () => {
    const planned = change(record({ sharedWithFamily: true, listPrice: nok(149) }), now);
    assert.deepEqual(said(planned), [
      'access-ends-now', 'no-refund', 'no-more-charges', 'kept-price-lost 14900',
      'family-loses-access', 'data-deleted-on 2026-12-24',
    ]);
    assert.deepEqual(planned.next.ended, { on: today, reason: 'cancelled' });
  });

  it('in a trial promises that nothing will be charged', () => {
    const planned = change(record({ isTrial: true }), atEnd);
    assert.ok(said(planned).includes('not-charged-after-trial'));
    assert.deepEqual(advanceTo(planned.next, '2027-06-01').record.ended, { on: '2026-12-03', reason: 'trial-ended' });
    assert.ok(!said(change(record({ isTrial: true }), now)).includes('no-refund'));
  });

  it('while a payment is missing says what becomes of the debt', () => {
    const dropped = change(record(unpaid), now);
    assert.deepEqual(said(dropped).slice(0, 3), ['access-ends-now', 'no-more-charges', 'debt-dropped 11900']);
    assert.equal(dropped.next.debt, undefined);
    const owing = withPolicy({ debtAtEnd: 'remains' });
    const remains = change(record(unpaid), now, owing);
    assert.ok(said(remains).includes('debt-remains 11900'));
    assert.deepEqual(remains.next.debt, nok(119));
    assert.ok(said(change(record(unpaid), atEnd, owing)).includes('debt-remains 11900'));
    assert.equal(refuse(record(unpaid), atEnd).refused, 'not-offered');
  });

  it('a paused one lets the pause run out, and can be taken back until then', () => {
    const paused = record({
      period: { from: '2026-10-03', to: '2026-11-03' }, pause: { periods: 3, until: '2027-02-03', begun: true },
    });
    const planned = change(paused, atEnd);
    assert.deepEqual(said(planned).slice(0, 2), ['ends-on 2027-02-03', 'no-more-charges']);
    assert.deepEqual(advanceTo(planned.next, '2028-01-01').paid, []);
    const kept = change(planned.next, { kind: 'keep' });
    assert.deepEqual(advanceTo(kept.next, '2027-02-03').paid, [{ on: '2027-02-03', amount: 11_900 }]);
  });

  it('within a term is possible at its end only, and says what is owed', () => {
    const committed = record({ commitment: { price: nok(1428), total: 12, paid: 5 } });
    const planned = change(committed, atEnd);
    assert.deepEqual(said(planned).slice(0, 2), ['access-until 2027-07-03', 'commitment-owed 2027-07-03 83300']);
    assert.deepEqual(refuse(committed, now), { refused: 'committed', until: '2027-07-03' });
    const { record: after, paid } = advanceTo(planned.next, '2028-01-01');
    assert.equal(paid.length, 7);
    assert.deepEqual(after.ended, { on: '2027-07-03', reason: 'cancelled' });
  });

  it('drops what waited', () => {
    const waiting = record({
      pause: { periods: 1, until: '2027-01-03', begun: false },
      pendingPlan: { id: 'plan_basic', name: 'Basis', price: nok(79), interval: { unit: 'month', count: 1 } },
    });
    const planned = change(waiting, atEnd);
    assert.ok(said(planned).includes('pause-dropped'));
    assert.ok(said(planned).includes('plan-change-dropped Basis'));
    assert.equal(planned.next.pause, undefined);
    assert.equal(planned.next.pendingPlan, undefined);
  });

  it('is not done twice', () => {
    const { next } = change(record(), atEnd);
    assert.deepEqual(refuse(next, atEnd), { refused: 'already-cancelled', until: '2026-12-03' });
  });

  it('can be taken back, as often as one likes, and renews as if nothing had been', () => {
    const kept = change(change(record(), atEnd).next, { kind: 'keep' });
    assert.deepEqual(said(kept), ['charged-on 2026-12-03 11900']);
    const again = change(change(kept.next, atEnd).next, { kind: 'keep' }).next;
    assert.deepEqual(advanceTo(again, '2026-12-03').paid, [{ on: '2026-12-03', amount: 11_900 }]);
  });

  it('of what is free is at once', () => {
    const free = record({
      kind: 'free',
      plan: { id: 'plan_free', name: 'Gratis', price: nok(0), interval: { unit: 'month', count: 1 } },
    });
    assert.deepEqual(said(change(free, now)), ['access-ends-now', 'data-deleted-on 2026-12-24']);
    assert.equal(refuse(free, atEnd).refused, 'not-offered');
  });
});

describe('the offer to stay', () => {
  it('stands on the preview of a cancellation, once', () => {
    const planned = change(record(), atEnd);
    assert.deepEqual(planned.offer, { id: 'stay', kind: 'discount', price: nok(83.3), periods: 3 });
    const kept = change(planned.next, { kind: 'keep' }).next;
    assert.equal(change(kept, atEnd).offer, undefined);
  });

  it('lowers the price for as many payments as it says', () => {
    const planned = change(record(), { kind: 'accept-offer', offer: 'stay' });
    assert.deepEqual(said(planned), ['charged-on 2026-12-03 8330', 'price-changes-on 2027-03-03 11900']);
    const { paid } = advanceTo(planned.next, '2027-04-03');
    assert.deepEqual(paid.map(({ amount }) => amount), [8330, 8330, 8330, 11_900, 11_900]);
    assert.equal(refuse(planned.next, { kind: 'accept-offer', offer: 'stay' }).refused, 'not-offered');
  });

  it('can be a pause', () => {
    const where = withPolicy({ retention: { id: 'rest', kind: 'pause', periods: 2 } });
    assert.deepEqual(change(record(), atEnd, where).offer, { id: 'rest', kind: 'pause', periods: 2 });
    const planned = change(record(), { kind: 'accept-offer', offer: 'rest' }, where);
    assert.deepEqual(said(planned).slice(0, 2), ['paused-from 2026-12-03', 'resumes-on 2027-02-03']);
  });

  it('is not made to who owes, is in a trial, or is committed', () => {
    for (const facts of [unpaid, { isTrial: true }, { commitment: { price: nok(1428), total: 12, paid: 5 } }]) {
      const [way] = facts === unpaid ? [now] : [atEnd];
      assert.equal(change(record(facts), way).offer, undefined);
    }
    assert.equal(refuse(record(), { kind: 'accept-offer', offer: 'another' }).refused, 'not-offered');
    assert.equal(
      change(
        record(),
        atEnd,
        context({ product: { ...context().product, policy: { ...context().product.policy, retention: undefined } } }),
      ).offer,
      undefined,
    );
  });
});
