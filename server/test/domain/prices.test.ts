import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PriceIncrease } from '../../src/domain/subscription/record.ts';
import { advanceTo } from './support/advance.ts';
import { change, refuse, said } from './support/changing.ts';
import { context, nok, record } from './support/records.ts';

const rise = (changes: Partial<PriceIncrease> = {}) =>
  record({
    priceIncrease: { to: nok(139), effectiveOn: '2027-01-03', consent: 'needed', respondBy: '2026-12-27', ...changes },
  });

describe('a price increase', () => {
  it('that was agreed to begins on its day', () => {
    const planned = change(rise(), { kind: 'accept-price' });
    assert.deepEqual(said(planned), ['price-changes-on 2027-01-03 13900', 'charged-on 2026-12-03 11900']);
    const { record: after, paid } = advanceTo(planned.next, '2027-02-03');
    assert.deepEqual(paid.map(({ amount }) => amount), [11_900, 13_900, 13_900]);
    assert.deepEqual([after.plan.price, after.priceIncrease], [nok(139), undefined]);
  });

  it('that needs no consent begins by itself', () => {
    const { paid } = advanceTo(rise({ consent: 'not-needed', respondBy: undefined }), '2027-01-03');
    assert.deepEqual(paid.map(({ amount }) => amount), [11_900, 13_900]);
  });

  it('without an answer ends the subscription where it would have begun', () => {
    const { record: after, steps, paid } = advanceTo(rise(), '2027-06-01');
    assert.deepEqual(steps.map(({ kind, on }) => `${kind} ${on}`), [
      'renewed 2026-12-03', 'price-unanswered 2026-12-28', 'ended 2027-01-04',
    ]);
    assert.deepEqual(after.ended, { on: '2027-01-03', reason: 'price-declined' });
    assert.equal(paid.length, 1);
  });

  it('without an answer a period ahead still renews until it would have begun', () => {
    const { paid, record: after } = advanceTo(
      rise({ effectiveOn: '2027-03-03', respondBy: '2026-12-01' }),
      '2027-06-01',
    );
    assert.deepEqual(paid.map(({ on }) => on), ['2026-12-03', '2027-01-03', '2027-02-03']);
    assert.deepEqual(after.ended, { on: '2027-03-03', reason: 'price-declined' });
  });

  it('that was declined ends it on that day, after the payments until then', () => {
    const planned = change(rise(), { kind: 'decline-price' });
    assert.deepEqual(said(planned), ['ends-on 2027-01-03', 'charged-on 2026-12-03 11900']);
    assert.deepEqual(
      advanceTo(planned.next, '2027-06-01').record.ended,
      { on: '2027-01-03', reason: 'price-declined' },
    );
    const soon = change(rise({ effectiveOn: '2026-12-03', respondBy: '2026-12-01' }), { kind: 'decline-price' });
    assert.deepEqual(said(soon), ['ends-on 2026-12-03', 'no-more-charges']);
  });

  it('can still be agreed to by keeping the subscription', () => {
    const declined = change(rise(), { kind: 'decline-price' }).next;
    const kept = change(declined, { kind: 'keep' });
    assert.deepEqual(said(kept), ['price-changes-on 2027-01-03 13900', 'charged-on 2026-12-03 11900']);
    assert.deepEqual(advanceTo(kept.next, '2027-01-03').paid.map(({ amount }) => amount), [11_900, 13_900]);
  });

  it('still wants its answer after a cancellation was taken back in time', () => {
    const kept = change(change(rise(), { kind: 'cancel', when: 'period-end' }).next, { kind: 'keep' });
    assert.deepEqual(said(kept), ['charged-on 2026-12-03 11900']);
    assert.equal(kept.next.priceIncrease?.consent, 'needed');
  });

  it('waits with a pause until payments begin again', () => {
    const paused = change(rise({ consent: 'given' }), { kind: 'pause', periods: 3 });
    assert.ok(said(paused).includes('charged-on 2027-03-03 13900'));
  });

  it('is answered once', () => {
    const accepted = change(rise(), { kind: 'accept-price' }).next;
    for (const kind of ['accept-price', 'decline-price'] as const) assert.equal(
      refuse(accepted, { kind }).refused,
      'not-offered',
    );
  });

  it('is spread over the parts of a subscription, so that they still add up', () => {
    const items = [189, 78, 120].map((kroner, index) => ({
      id: `item_${index}`,
      name: 'Del',
      quantity: 1,
      price: nok(kroner),
    }));
    const bundle = record({
      plan: { id: 'plan_bundle', name: 'Samlet', price: nok(387), interval: { unit: 'month', count: 1 } },
      items,
      priceIncrease: { to: nok(399.99), effectiveOn: '2026-12-03', consent: 'given' },
    });
    const after = advanceTo(bundle, '2026-12-03').record;
    assert.equal(after.items?.reduce((sum, { price }) => sum + price.amount, 0), 39_999);
  });

  it('answered after the day it ran out is paid by staying', () => {
    const cancelled = change(rise(), { kind: 'cancel', when: 'period-end' }).next;
    const late = { ...cancelled, ending: { on: '2027-01-03', reason: 'cancelled' as const } };
    const kept = change(late, { kind: 'keep' }, context({ today: '2026-12-29' }));
    assert.equal(kept.next.priceIncrease?.consent, 'given');
  });
});
