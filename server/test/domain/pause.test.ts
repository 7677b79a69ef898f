import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advanceTo } from './support/advance.ts';
import { change, refuse, said } from './support/changing.ts';
import { context, nok, record, today } from './support/records.ts';

describe('pausing', () => {
  it('begins where the paid period ends, and charges nothing until it is over', () => {
    const planned = change(record(), { kind: 'pause', periods: 2 });
    assert.deepEqual(said(planned), ['paused-from 2026-12-03', 'resumes-on 2027-02-03', 'charged-on 2027-02-03 11900']);
    assert.equal(planned.effectiveOn, '2026-12-03');
    const { steps, paid } = advanceTo(planned.next, '2027-03-03');
    assert.deepEqual(steps.map(({ kind, on }) => `${kind} ${on}`), [
      'pause-begun 2026-12-03', 'pause-ended 2027-02-03', 'renewed 2027-03-03',
    ]);
    assert.deepEqual(paid.map(({ on }) => on), ['2027-02-03', '2027-03-03']);
  });

  it('keeps the day of the month over short months', () => {
    const endOfMonth = record({ anchorDay: 31, period: { from: '2026-10-31', to: '2026-11-30' } });
    const { next } = change(endOfMonth, { kind: 'pause', periods: 3 });
    assert.deepEqual(advanceTo(next, '2027-03-31').paid.map(({ on }) => on), ['2027-02-28', '2027-03-31']);
  });

  it('goes only by the lengths on offer', () => {
    assert.equal(refuse(record(), { kind: 'pause', periods: 12 }).refused, 'not-offered');
  });
});

describe('resuming', () => {
  const paused = record({
    period: { from: '2026-10-03', to: '2026-11-03' },
    pause: { periods: 3, until: '2027-02-03', begun: true },
  });

  it('takes back a pause that has not begun, for nothing', () => {
    const planned = change(change(record(), { kind: 'pause', periods: 1 }).next, { kind: 'resume' });
    assert.deepEqual(said(planned), ['pause-dropped', 'charged-on 2026-12-03 11900']);
    assert.equal(planned.dueToday, undefined);
  });

  it('ends a pause that runs: a new period begins today and is paid today', () => {
    const planned = change(paused, { kind: 'resume' });
    assert.deepEqual(planned.dueToday, nok(119));
    assert.deepEqual(planned.next.period, { from: today, to: '2026-12-24' });
    assert.equal(planned.next.anchorDay, 24);
    assert.deepEqual(said(planned), [`resumes-on ${today}`, 'charged-today 11900', 'charged-on 2026-12-24 11900']);
  });

  it('takes up what waited for the next period', () => {
    const waiting = {
      ...paused,
      pendingPlan: { id: 'plan_basic', name: 'Basis', price: nok(79), interval: { unit: 'month', count: 1 } as const },
    };
    const planned = change(waiting, { kind: 'resume' }, context());
    assert.deepEqual(planned.dueToday, nok(79));
    assert.equal(planned.next.plan.id, 'plan_basic');
  });

  it('makes no sense without a pause', () => {
    assert.equal(refuse(record(), { kind: 'resume' }).refused, 'not-offered');
  });
});
