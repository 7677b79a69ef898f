import type { PlanTerms, SubscriptionRecord } from '../domain/subscription/record.ts';
import { anchorOf, addIntervals } from '../domain/time/period.ts';
import type { Calendar } from './calendar.ts';
import type { Draft } from './account.ts';
import { findPlan } from './products/catalogue.ts';

/** What distinguishes a subscription from an ordinary one. */
export type Facts = Partial<Omit<SubscriptionRecord, 'id' | 'customer' | 'product' | 'period'>>;

type When =
  /** The running period ends in so many days. */
  | { readonly renewsIn: number }
  /** It began so many days ago. */
  | { readonly begunAgo: number };

export type Timing = When & {
  /** Periods since the start, the running one included. */
  readonly periods?: number;
};

const kindOf = ({ price }: PlanTerms): 'free' | 'paid' => (price.amount === 0 ? 'free' : 'paid');

/** A subscription that runs from period to period. */
export const running = (
  calendar: Calendar,
  id: string,
  planId: string,
  { periods = 12, ...when }: Timing,
  facts: Facts = {},
): Draft => {
  const { product, plan } = findPlan(planId);
  if (!plan.interval) throw new Error(`The plan ${planId} has no period.`);
  const anchor = calendar.day('renewsIn' in when ? when.renewsIn : -when.begunAgo);
  const anchorDay = anchorOf(anchor);
  const from = 'renewsIn' in when ? calendar.before(anchor, plan.interval, 1) : anchor;
  return {
    id: `sub_${id}`,
    version: periods,
    product,
    plan,
    kind: kindOf(plan),
    source: 'direct',
    startedOn: calendar.before(from, plan.interval, periods - 1),
    anchorDay,
    period: { from, to: addIntervals(from, plan.interval, 1, anchorDay) },
    ...facts,
  };
};

/** One without periods, or without any yet: a gift, a purchase for good, a first payment. */
export const standing = (
  id: string,
  product: string,
  plan: PlanTerms,
  startedOn: string,
  facts: Facts = {},
): Draft => ({
  id: `sub_${id}`,
  version: 1,
  product: `prod_${product}`,
  plan,
  kind: kindOf(plan),
  source: 'direct',
  startedOn,
  anchorDay: anchorOf(startedOn),
  ...facts,
});

/** One that has ended, so many days ago. */
export const ended = (
  calendar: Calendar,
  id: string,
  planId: string,
  daysAgo: number,
  reason: NonNullable<SubscriptionRecord['ended']>['reason'],
  facts: Facts = {},
): Draft =>
  running(calendar, id, planId, { renewsIn: -daysAgo }, { ended: { on: calendar.day(-daysAgo), reason }, ...facts });
