import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advanceTo } from './support/advance.ts';
import { change, refuse, said } from './support/changing.ts';
import { context, month, nok, record, today } from './support/records.ts';

const to = (plan: string) => ({ kind: 'change-plan', plan }) as const;

describe('changing to more', () => {
  it('charges the difference for the days that are left', () => {
    const planned = change(record(), to('plan_premium'));
    // 9 of 30 days: 35.70 given back, 53.70 charged.
    assert.deepEqual(planned.lines, [
      { code: 'unused-time', name: 'Standard', amount: nok(-35.7) },
      { code: 'remaining-time', name: 'Premium', amount: nok(53.7) },
    ]);
    assert.deepEqual(planned.dueToday, nok(18));
    assert.equal(planned.effectiveOn, today);
    assert.deepEqual(
      said(planned),
      ['charged-today 1800', `plan-changes-on ${today} Premium`, 'charged-on 2026-12-03 17900'],
    );
    assert.deepEqual(planned.next.period, { from: '2026-11-03', to: '2026-12-03' });
  });

  it('with another period begins a new one today', () => {
    const planned = change(record(), to('plan_premium_yearly'));
    assert.deepEqual(planned.dueToday, nok(1790 - 35.7));
    assert.deepEqual(planned.next.period, { from: today, to: '2027-11-24' });
    assert.equal(planned.next.anchorDay, 24);
  });

  it('gives back what was paid, not what the plan costs others', () => {
    const discounted = record({ periodPrice: nok(83.3), discount: { price: nok(83.3), periods: 1 } });
    const [unused] = change(discounted, to('plan_premium')).lines ?? [];
    assert.deepEqual(unused?.amount, nok(-24.99));
  });

  it('keeps what is left over as a credit, and takes it off the next charges', () => {
    const yearly = record({
      plan: { id: 'plan_yearly', name: 'Standard, årlig', price: nok(1190), interval: { unit: 'year', count: 1 } },
      period: { from: '2026-11-03', to: '2027-11-03' },
    });
    const planned = change(yearly, to('plan_premium'));
    assert.equal(planned.dueToday, undefined);
    const credit = planned.next.credit?.amount ?? 0;
    assert.equal((planned.lines ?? []).reduce((sum, { amount }) => sum + amount.amount, 0), -credit);
    assert.ok(said(planned).includes(`credited ${credit}`));
    const { paid } = advanceTo(planned.next, '2027-11-24');
    assert.equal(12 * 17_900 - paid.reduce((sum, { amount }) => sum + amount, 0), credit);
  });

  it('in a trial costs nothing now, and the trial goes on', () => {
    const planned = change(record({ isTrial: true }), to('plan_premium'));
    assert.equal(planned.dueToday, undefined);
    assert.equal(planned.next.isTrial, true);
    assert.deepEqual(said(planned), [`plan-changes-on ${today} Premium`, 'charged-on 2026-12-03 17900']);
  });

  it('from what was free begins a paid period today', () => {
    const free = record({ kind: 'free', plan: { id: 'plan_free', name: 'Gratis', price: nok(0), interval: month } });
    const { product } = context();
    const offered = { id: 'plan_free', name: 'Gratis', price: nok(0), interval: month, rank: 0 };
    const planned = change(
      free,
      to('plan_film'),
      context({ product: { ...product, plans: [offered, ...product.plans] } }),
    );
    assert.deepEqual(planned.dueToday, nok(119));
    assert.equal(planned.next.kind, 'paid');
    assert.deepEqual(planned.next.period, { from: today, to: '2026-12-24' });
  });

  it('drops what belonged to the old price', () => {
    const planned = change(
      record({ listPrice: nok(149), pause: { periods: 1, until: '2027-01-03', begun: false } }),
      to('plan_premium'),
    );
    assert.ok(said(planned).includes('kept-price-lost 14900'));
    assert.ok(said(planned).includes('pause-dropped'));
    assert.equal(planned.next.listPrice, undefined);
  });
});

describe('changing to less, or as much', () => {
  it('waits for the renewal and costs nothing today', () => {
    const planned = change(record(), to('plan_basic'));
    assert.equal(planned.dueToday, undefined);
    assert.equal(planned.effectiveOn, '2026-12-03');
    assert.deepEqual(said(planned), ['plan-changes-on 2026-12-03 Basis', 'charged-on 2026-12-03 7900']);
    const { record: after, paid } = advanceTo(planned.next, '2027-01-03');
    assert.equal(after.plan.id, 'plan_basic');
    assert.deepEqual(paid.map(({ amount }) => amount), [7900, 7900]);
  });

  it('to a yearly plan is paid once at the renewal', () => {
    const { next } = change(record(), to('plan_yearly'));
    const { record: after, paid } = advanceTo(next, '2027-12-02');
    assert.deepEqual(paid, [{ on: '2026-12-03', amount: 119_000 }]);
    assert.deepEqual(after.period, { from: '2026-12-03', to: '2027-12-03' });
  });

  it('can be taken back, or give way to another', () => {
    const waiting = change(record(), to('plan_basic')).next;
    const kept = change(waiting, { kind: 'keep-plan' });
    assert.deepEqual(said(kept), ['plan-change-dropped Basis', 'charged-on 2026-12-03 11900']);
    assert.ok(said(change(waiting, to('plan_yearly'))).includes('plan-change-dropped Basis'));
    assert.equal(refuse(kept.next, { kind: 'keep-plan' }).refused, 'not-offered');
  });
});

describe('a plan that is not on offer', () => {
  it('cannot be changed to: unknown, its own, or in another currency', () => {
    for (const plan of ['plan_nothing', 'plan_film', 'plan_euro']) assert.equal(
      refuse(record(), to(plan)).refused,
      'not-offered',
    );
  });
});
