import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { canBeEnded, earliestEnd, terminate, withdrawFrom } from '../../../src/domain/declaration/declared-end.ts';
import { orderNumbersIn } from '../../../src/domain/declaration/order-numbers.ts';
import { nextStep } from '../../../src/domain/steps/next-step.ts';
import { takeStep } from '../../../src/domain/steps/take-step.ts';
import { zoneOfCountry } from '../../../src/domain/time/country-zone.ts';
import { addDays, isDay } from '../../../src/domain/time/plain-date.ts';
import { context, nok, policy, record, today, withPolicy } from '../support/records.ts';

const overdue = { amount: nok(119), reason: 'insufficient-funds', since: '2026-11-20', attempts: 1, stageUntil: '2026-12-11' } as const;

/** Subscriptions in every state that the ledger itself runs. */
const running = [
  record(),
  record({ isTrial: true }),
  record({ kind: 'free' }),
  record({ pause: { periods: 2, until: '2027-01-03', begun: false } }),
  record({ pause: { periods: 2, until: '2027-01-03', begun: true } }),
  record({ overdue: { ...overdue, stage: 'grace' } }),
  record({ overdue: { ...overdue, stage: 'on-hold' } }),
  record({ firstPayment: { reason: 'authentication-required', expiresOn: '2026-11-30', attempts: 0 }, period: undefined }),
  record({ commitment: { price: nok(1428), total: 12, paid: 3 } }),
  record({ pendingPlan: { id: 'plan_basic', name: 'Basis', price: nok(79), interval: { unit: 'month', count: 1 } } }),
  record({ priceIncrease: { to: nok(139), effectiveOn: '2026-12-03', consent: 'needed', respondBy: '2026-12-02' } }),
  record({ discount: { price: nok(83), periods: 2 } }),
];
const anyRunning = fc.constantFrom(...running);

describe('the end of a subscription by a declaration', () => {
  it('is never refused, whatever state it is in, and nothing is charged after it', () => {
    const asked = fc.option(fc.integer({ min: -30, max: 500 }), { nil: undefined });
    fc.assert(
      fc.property(anyRunning, asked, fc.boolean(), (before, days, remains) => {
        assert.ok(canBeEnded(before));
        const here = withPolicy({ debtAtEnd: remains ? 'remains' : 'dropped' });
        const wanted = days === undefined ? undefined : addDays(today, days);
        const { endsOn, moved, next } = terminate(before, wanted, here);
        assert.ok(next && next.version === before.version + 1);
        assert.ok(endsOn >= today);
        assert.equal(moved, wanted !== undefined && wanted < endsOn);
        if (wanted !== undefined && !moved) assert.equal(endsOn, wanted);
        let after = next;
        for (let step = nextStep(after); step; step = nextStep(after)) {
          assert.ok(!step.charge || step.on < endsOn, `${step.kind} on ${step.on} charges after ${endsOn}`);
          after = takeStep(after, step, here.product.policy);
        }
        assert.ok(after.ended);
      }),
    );
  });

  it('by a withdrawal is today, and nothing is owed', () => {
    for (const before of running) {
      for (const debtAtEnd of ['remains', 'dropped'] as const) {
        const { endsOn, next } = withdrawFrom(before, withPolicy({ debtAtEnd }));
        assert.equal(endsOn, today);
        assert.equal(next?.ended?.on, today);
        assert.equal(next?.debt, undefined);
        assert.equal(nextStep(next!), undefined);
      }
    }
  });

  it('leaves what has ended as it is', () => {
    const ended = record({ ended: { on: '2026-11-01', reason: 'cancelled' } });
    assert.deepEqual(withdrawFrom(ended, context()), { endsOn: '2026-11-01', moved: false });
    assert.deepEqual(terminate(ended, undefined, context()), { endsOn: '2026-11-01', moved: false });
    const ending = record({ ending: { on: '2026-12-03', reason: 'cancelled' } });
    assert.deepEqual(terminate(ending, '2026-11-30', context()), { endsOn: '2026-12-03', moved: true });
  });

  it('is at the earliest that of what is paid or agreed', () => {
    assert.equal(earliestEnd(record(), context()), '2026-12-03');
    assert.equal(earliestEnd(record({ commitment: { price: nok(1428), total: 12, paid: 3 } }), context()), '2027-09-03');
    assert.equal(earliestEnd(record({ overdue: { ...overdue, stage: 'on-hold' } }), context()), today);
    assert.equal(policy.debtAtEnd, 'dropped');
  });

  it('is not the ledger’s to write where another runs it, or where nothing goes on', () => {
    for (const facts of [{ source: 'app-store' }, { ownerName: 'Nora' }, { kind: 'lifetime', period: undefined }, { kind: 'granted' }] as const) {
      assert.equal(canBeEnded(record(facts)), false);
    }
  });
});

describe('the order that is named in words', () => {
  it('is found however its number is typed', () => {
    for (const text of ['NL-7K4Q-2M9D', 'nl-7k4q-2m9d.', 'Ordre: NL 7K4Q 2M9D, takk', '(nl7k4q2m9d)', 'Film\nNL–7K4Q–2M9D', '#NL_7K4Q_2M9D']) {
      assert.ok(orderNumbersIn(text).includes('NL7K4Q2M9D'), text);
    }
    assert.ok(!orderNumbersIn('NL-7K4Q-2M9').includes('NL7K4Q2M9D'));
    assert.ok(!orderNumbersIn('XNL7K4Q2M9D').includes('NL7K4Q2M9D'));
    assert.deepEqual(orderNumbersIn('…'), []);
  });

  it('costs little to look for in the longest text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        assert.ok(orderNumbersIn(text).length <= 1000);
      }),
    );
    assert.ok(orderNumbersIn('a '.repeat(250)).length <= 4);
  });
});

describe('a day and a zone', () => {
  it('are those that there are', () => {
    assert.deepEqual(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay), [true, true, true]);
    assert.deepEqual(['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'].map(isDay), [false, false, false, false, false]);
    assert.deepEqual(['NO', 'DE', 'ES', 'US', 'XX'].map(zoneOfCountry), ['Europe/Oslo', 'Europe/Berlin', 'Europe/Madrid', 'UTC', 'UTC']);
  });
});
