import type { Plan, Subscription } from '../../api/contract/subscription.ts';
import type { SubscriptionOptions, SubscriptionPreview } from '../../api/contract/subscription-change.ts';
import { addPeriods, daysBetween } from '../calendar.ts';
import { withAmount } from '../money.ts';
import { type ChangeRule, type Outcome, paidUntil } from './outcome.ts';

type Choice = SubscriptionOptions['plans'][number];

/** A plan one can change to: more expensive ones begin at once, the others at the next renewal. */
export const choiceOf = (current: Plan, plan: Plan): Choice => {
  const sameRhythm = JSON.stringify(current.interval) === JSON.stringify(plan.interval);
  const direction = !sameRhythm ? 'across' : plan.price.amount > current.price.amount ? 'up' : 'down';
  return { plan, direction, takesEffect: direction === 'up' ? 'now' : 'renewal' };
};

/** Changes the plan, now for the difference or at the next renewal. */
export const changePlan: ChangeRule<'change-plan'> = (subscription, change, { today, plans }) => {
  const plan = plans.find(({ id }) => id === change.plan);
  if (!plan) return { refused: 'not-offered' };
  if (choiceOf(subscription.plan, plan).takesEffect === 'renewal') return changeLater(subscription, plan, today);
  return subscription.trial ? changeTrial(subscription, plan, today) : changeNow(subscription, plan, today);
};

/** Takes back a plan change that waits. */
export const keepPlan: ChangeRule<'keep-plan'> = ({ plan, nextCharge }, _, { today }) => {
  const charge = { on: nextCharge?.on ?? today, amount: plan.price };
  return {
    effectiveOn: today,
    consequences: [{ code: 'charged-on', ...charge }],
    facts: { pendingPlan: undefined, nextCharge: charge },
  };
};

const changeLater = (subscription: Subscription, plan: Plan, today: string): Outcome => {
  const { nextCharge } = subscription;
  const effectiveOn = nextCharge?.on ?? today;
  const charge = { on: effectiveOn, amount: plan.price };
  return {
    effectiveOn,
    consequences: [
      { code: 'plan-changes-on', on: effectiveOn, name: plan.name },
      plan.price.amount === 0 ? { code: 'no-more-charges' } : { code: 'charged-on', ...charge },
      ...keptPriceLost(subscription),
    ],
    facts: { pendingPlan: { plan, effectiveOn }, nextCharge: charge },
  };
};

const changeTrial = ({ nextCharge, trial }: Subscription, plan: Plan, today: string): Outcome => {
  const charge = { on: nextCharge?.on ?? trial?.endsOn ?? today, amount: plan.price };
  return {
    effectiveOn: today,
    consequences: [{ code: 'charged-on', ...charge }],
    facts: { plan, pendingPlan: undefined, nextCharge: charge },
  };
};

const changeNow = (subscription: Subscription, plan: Plan, today: string): Outcome => {
  const { plan: old, nextCharge } = subscription;
  const charge = { on: nextCharge?.on ?? addPeriods(today, plan.interval ?? MONTH), amount: plan.price };
  const lines = nextCharge ? prorated(old, plan, today, paidUntil(subscription, today)) : [fullPrice(plan)];
  const due = lines.reduce((sum, { amount }) => sum + amount.amount, 0);
  const dueToday = withAmount(plan.price, due);
  return {
    effectiveOn: today,
    dueToday,
    lines,
    consequences: [
      { code: 'charged-today', amount: dueToday },
      { code: 'charged-on', ...charge },
      ...keptPriceLost(subscription),
    ],
    facts: { plan, kind: 'paid', pendingPlan: undefined, listPrice: undefined, nextCharge: charge },
  };
};

const MONTH = { unit: 'month', count: 1 } as const;

const keptPriceLost = ({ listPrice }: Subscription): Outcome['consequences'] =>
  listPrice ? [{ code: 'kept-price-lost', amount: listPrice }] : [];

const fullPrice = ({ name, price }: Plan) => ({ code: 'full-price' as const, name, amount: price });

/** The rest of the period, given back at the old price and taken at the new one, by days. */
const prorated = (old: Plan, plan: Plan, today: string, end: string): NonNullable<SubscriptionPreview['lines']> => {
  const begin = addPeriods(end, old.interval ?? MONTH, -1);
  const share = daysBetween(today, end) / daysBetween(begin, end);
  return [
    { code: 'unused-time', name: old.name, amount: withAmount(old.price, -Math.round(old.price.amount * share)) },
    { code: 'remaining-time', name: plan.name, amount: withAmount(plan.price, Math.round(plan.price.amount * share)) },
  ];
};
