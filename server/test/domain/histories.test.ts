import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import * as v from 'valibot';
import { subscriptionPreview } from '../../../src/api/contract/subscription-change.ts';
import { changeKinds, subscription } from '../../../src/api/contract/subscription.ts';
import { planChange } from '../../src/domain/changes/plan-change.ts';
import { isRefused } from '../../src/domain/changes/planned-change.ts';
import { nextStep } from '../../src/domain/steps/next-step.ts';
import { deriveOptions } from '../../src/domain/subscription/derive-options.ts';
import { deriveSubscription } from '../../src/domain/subscription/derive-subscription.ts';
import { permission } from '../../src/domain/subscription/permissions.ts';
import { addDays } from '../../src/domain/time/plain-date.ts';
import { advanceTo, settled } from './support/advance.ts';
import { banks, beginnings, events, everyChange, live, policies, type Moment } from './support/histories.ts';

/** Holds something in every moment of many histories. */
const always = (check: (moment: Moment) => void, runs = 300): void =>
  fc.assert(
    fc.property(beginnings, policies, banks, events, (start, policy, pay, happenings) =>
      live(start, policy, pay, happenings).forEach(check),
    ),
    { numRuns: runs },
  );

const sum = (amounts: readonly { amount: number }[]): number => amounts.reduce(
  (total, { amount }) => total + amount,
  0,
);

describe('in every moment of every history', () => {
  it('what the customer is shown fits the contract, to the last field', () => {
    always(({ record, context }) => {
      const shown = settled(deriveSubscription(record, context));
      assert.deepEqual(settled(v.parse(subscription, shown)), shown);
    });
  });

  it('an allowed change goes through and a blocked one is refused with its reason', () => {
    always(({ record, context }) => {
      const options = deriveOptions(record, context);
      for (const change of everyChange) {
        const answer = permission(change.kind, record, context);
        const planned = planChange(record, change, context);
        if (!answer.allowed) {
          assert.ok(isRefused(planned) && planned.refused === answer.code, `${change.kind}: ${answer.code}`);
          continue;
        }
        const isOffered =
          change.kind === 'cancel' ? options.cancel.includes(change.when)
          : change.kind === 'pause' ? options.pauses.some(({ periods }) => periods === change.periods)
          : change.kind === 'change-plan' ? options.plans.some(({ plan }) => plan.id === change.plan)
          : change.kind === 'accept-offer' ? context.product.policy.retention?.id === change.offer
          : true;
        assert.equal(!isRefused(planned), isOffered, change.kind);
      }
    });
  });

  it('an action is listed as allowed only where some choice of it goes through', () => {
    always(({ record, context }) => {
      const { actions } = deriveSubscription(record, context);
      for (const { name, allowed } of actions) {
        if (!(changeKinds as readonly string[]).includes(name)) continue;
        const works = everyChange.some(
          (change) => change.kind === name && !isRefused(planChange(record, change, context)),
        );
        assert.equal(works, allowed, name);
      }
    });
  });

  it('a preview fits the contract, adds up, and says what is due', () => {
    always(({ record, context }) => {
      for (const change of everyChange) {
        const planned = planChange(record, change, context);
        if (isRefused(planned)) continue;
        const { next, effectiveOn, dueToday, lines, consequences, offer } = planned;
        const shown = settled({
          subscription: record.id, version: record.version, kind: change.kind, asOf: '2026-11-24T09:00:00.000Z',
          today: context.today, effectiveOn, dueToday, lines, consequences, offer,
        });
        assert.deepEqual(settled(v.parse(subscriptionPreview, shown)), shown);
        assert.ok(effectiveOn >= context.today);
        assert.equal(next.version, record.version + 1);
        if (lines) {
          const total = sum(lines.map(({ amount }) => amount));
          const taken = (record.credit?.amount ?? 0) - (next.credit?.amount ?? 0);
          assert.equal(total, dueToday?.amount ?? taken);
        }
        // Staying without anything to pay has nothing to say.
        assert.ok(consequences.length > 0 || change.kind === 'keep', change.kind);
        assert.ok(!dueToday || dueToday.amount > 0);
      }
    });
  });

  it('nothing that was settled falls due again', () => {
    always(({ record, context }) => {
      const step = nextStep(record);
      assert.ok(!step || step.on > addDays(context.today, -1), `${step?.kind} ${step?.on} on ${context.today}`);
      assert.ok(!record.ended || step === undefined);
    });
  });

  it('parts add up to the price, and no more is paid of a term than was agreed', () => {
    always(({ record }) => {
      if (record.items) assert.equal(sum(record.items.map(({ price }) => price)), record.plan.price.amount);
      if (record.commitment) assert.ok(record.commitment.paid <= record.commitment.total);
      if (record.period) assert.ok(record.period.from < record.period.to);
    });
  });
});

describe('time', () => {
  it('in many small steps leads where one big step does', () => {
    const stops = fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(beginnings, policies, banks, events, stops, (start, policy, pay, happenings, each) => {
      const begin = live(start, policy, pay, happenings).at(-1);
      const from = begin?.record ?? start;
      const today = begin?.context.today ?? start.startedOn;
      let day = today;
      let inSteps = from;
      const paid: unknown[] = [];
      for (const days of each) {
        day = addDays(day, days);
        const journey = advanceTo(inSteps, day, pay, policy);
        inSteps = journey.record;
        paid.push(...journey.paid);
      }
      const atOnce = advanceTo(from, day, pay, policy);
      assert.deepEqual(settled(inSteps), settled(atOnce.record));
      assert.deepEqual(paid, atOnce.paid);
    }), { numRuns: 300 });
  });

  it('never charges two periods that overlap, nor twice on a day', () => {
    fc.assert(fc.property(beginnings, policies, banks, (start, policy, pay) => {
      const { paid } = advanceTo(start, addDays(start.startedOn, 1500), pay, policy);
      paid.slice(1).forEach(({ on }, index) => assert.ok(on > (paid[index]?.on ?? '')));
    }), { numRuns: 200 });
  });
});
