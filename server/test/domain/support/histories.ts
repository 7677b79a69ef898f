import fc from '../../../../test/support/fast-check.ts';
import { planChange } from '../../../src/domain/changes/plan-change.ts';
import { isRefused, type Change } from '../../../src/domain/changes/planned-change.ts';
import type { ChargeOutcome } from '../../../src/domain/steps/step.ts';
import type { Context } from '../../../src/domain/subscription/context.ts';
import type { DeclineReason } from '../../../src/domain/subscription/overdue.ts';
import type { Policy } from '../../../src/domain/subscription/product.ts';
import type { SubscriptionRecord } from '../../../src/domain/subscription/record.ts';
import { anchorOf, periodFrom } from '../../../src/domain/time/period.ts';
import { addDays } from '../../../src/domain/time/plain-date.ts';
import { advanceTo, type Pay } from './advance.ts';
import { nok, policy as usual, product, record } from './records.ts';

const plans = product.plans.map(({ rank: _rank, ...plan }) => plan);
const reasons: readonly DeclineReason[] = [
  'card-expired', 'card-declined', 'insufficient-funds', 'authentication-required', 'amount-above-maximum',
  'payment-pending',
];

/** Merchants' rules, gentle and strict. */
export const policies: fc.Arbitrary<Policy> = fc.record({
  graceDays: fc.integer({ min: 0, max: 20 }),
  accessInGrace: fc.constantFrom('active', 'limited'),
  retryDays: fc.constantFrom([1, 3, 7], [2, 5, 9, 14], []),
  giveUpDays: fc.integer({ min: 1, max: 40 }),
  debtAtEnd: fc.constantFrom('dropped', 'remains'),
  cancelNow: fc.boolean(),
  pauses: fc.constantFrom([], [1], [1, 2, 3]),
  retention: fc.constantFrom(undefined, usual.retention, { id: 'rest', kind: 'pause' as const, periods: 1 }),
});

/** How subscriptions begin: on any day, on any plan, with whatever else is agreed. */
export const beginnings: fc.Arbitrary<SubscriptionRecord> = fc
  .record({
    start: fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2026-01-01', days)),
    plan: fc.constantFrom(...plans),
    kind: fc.constantFrom(
      'paid',
      'paid',
      'trial',
      'committed',
      'rising',
      'announced',
      'pending',
      'kept',
      'shared',
      'elsewhere',
      'gift',
    ),
    terms: fc.integer({ min: 2, max: 14 }),
    price: fc.integer({ min: 1, max: 500_000 }),
  })
  .map(({ start, plan, kind, terms, price }): SubscriptionRecord => {
    const anchorDay = anchorOf(start);
    const period = periodFrom(start, plan.interval ?? { unit: 'month', count: 1 }, anchorDay);
    const base = record({ plan, startedOn: start, anchorDay, period });
    const effectiveOn = addDays(period.to, terms * 9);
    switch (kind) {
      case 'trial':
        return { ...base, isTrial: true };
      case 'committed':
        return { ...base, commitment: { price: nok(price / 100), total: terms, paid: 1 } };
      case 'rising':
        return {
          ...base,
          priceIncrease: {
            to: { ...plan.price, amount: plan.price.amount + price },
            effectiveOn,
            consent: 'needed',
            respondBy: addDays(effectiveOn, -terms),
          },
        };
      case 'announced':
        return {
          ...base,
          priceIncrease: {
            to: { ...plan.price, amount: plan.price.amount + price },
            effectiveOn,
            consent: 'not-needed',
          },
        };
      case 'pending':
        return {
          ...base,
          period: undefined,
          firstPayment: {
            reason: 'payment-pending',
            checkOn: addDays(start, 1),
            expiresOn: addDays(start, terms),
            attempts: 1,
          },
        };
      case 'kept':
        return { ...base, listPrice: { ...plan.price, amount: plan.price.amount + price } };
      case 'shared':
        return { ...base, ownerName: 'Kari' };
      case 'elsewhere':
        return { ...base, source: 'app-store', manageUrl: 'https://apps.apple.com/account/subscriptions' };
      case 'gift':
        return {
          ...base,
          kind: 'promotional',
          period: undefined,
          plan: { id: 'plan_gift', name: 'Gave', price: nok(0) },
          ending: { on: effectiveOn, reason: 'term-ended' },
        };
      default:
        return base;
    }
  });

/** Every change there is, with what one could pass along, sensible or not. */
export const everyChange: readonly Change[] = [
  { kind: 'cancel', when: 'period-end' },
  { kind: 'cancel', when: 'now' },
  { kind: 'keep' },
  ...[1, 2, 3, 12].map((periods) => ({ kind: 'pause', periods }) as const),
  { kind: 'resume' },
  ...[...plans.map(({ id }) => id), 'plan_unknown'].map((plan) => ({ kind: 'change-plan', plan }) as const),
  { kind: 'keep-plan' },
  { kind: 'accept-price' },
  { kind: 'decline-price' },
  ...['stay', 'rest'].map((offer) => ({ kind: 'accept-offer', offer }) as const),
];

/** What a bank says, by day and try: as good as random, and the same for the same question. */
export const banks: fc.Arbitrary<Pay> = fc.record({ seed: fc.nat(), badness: fc.integer({ min: 0, max: 10 }) }).map(
  ({ seed, badness }): Pay =>
    ({ attempt }, on): ChargeOutcome => {
      const hash = [...`${seed}/${on}/${attempt}`].reduce(
        (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_003,
        7,
      );
      return hash % 10 >= badness ? { approved: true } : {
        approved: false,
        reason: reasons[hash % reasons.length] ?? 'card-declined',
      };
    },
);

/** Days that pass, and which change is tried after them. */
export const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 70 }), fc.nat()), { maxLength: 14 });

/** Where a history stands after each of its events. */
export interface Moment {
  readonly record: SubscriptionRecord;
  readonly context: Context;
}

/** Lives through a history: time passes, the customer tries something, time passes. */
export const live = (
  start: SubscriptionRecord,
  policy: Policy,
  pay: Pay,
  happenings: readonly (readonly [days: number, choice: number])[],
): Moment[] => {
  let today = start.startedOn;
  let current = start;
  const moments: Moment[] = [];
  const look = (): Moment => ({
    record: current,
    context: { today, timeZone: 'Europe/Oslo', product: { ...product, policy } },
  });
  for (const [days, choice] of happenings) {
    today = addDays(today, days);
    current = advanceTo(current, today, pay, policy).record;
    moments.push(look());
    const wanted = everyChange[choice % everyChange.length];
    const planned = wanted && planChange(current, wanted, look().context);
    if (planned && !isRefused(planned)) current = planned.next;
    moments.push(look());
  }
  return moments;
};
