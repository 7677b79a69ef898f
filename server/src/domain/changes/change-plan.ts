import { add, negate, withAmount } from '../money/money.ts';
import { remainingValue } from '../money/prorate.ts';
import type { Context } from '../subscription/context.ts';
import { planChoices } from '../subscription/plan-choices.ts';
import type { PlanTerms, SubscriptionRecord } from '../subscription/record.ts';
import { onPlan } from '../subscription/renewal-terms.ts';
import { nextPaymentOn } from '../subscription/situation.ts';
import { anchorOf, periodFrom, type Interval, type Period } from '../time/period.ts';
import { droppedBetween, keptPriceLost, nextChargeAfter, type Consequence } from './consequence.ts';
import type { Line, PlannedChange, Refusal } from './planned-change.ts';

const isSame = (a: Interval | undefined, b: Interval | undefined): boolean =>
  a?.unit === b?.unit && a?.count === b?.count;

/** What was paid and is not used is given back; what is left of the period, or a new one, is charged. */
const difference = (
  record: SubscriptionRecord,
  plan: PlanTerms,
  period: Period,
  isNew: boolean,
  today: string,
): Line[] => {
  const paid = record.periodPrice ?? record.plan.price;
  const before = record.period && remainingValue(paid, record.period, today);
  return [
    ...(before && before.amount > 0
      ? [{ code: 'unused-time', name: record.plan.name, amount: negate(before) } as const]
      : []),
    isNew
      ? { code: 'full-price', name: plan.name, amount: plan.price }
      : { code: 'remaining-time', name: plan.name, amount: remainingValue(plan.price, period, today) },
  ];
};

const facts = (
  record: SubscriptionRecord,
  next: SubscriptionRecord,
  plan: PlanTerms,
  today: string,
  on: string,
): Consequence[] => [
  { code: 'plan-changes-on', on, name: plan.name },
  ...nextChargeAfter(next, today),
  ...droppedBetween(record, next),
  ...keptPriceLost(record),
];

const atRenewal = (record: SubscriptionRecord, plan: PlanTerms, { today }: Context): PlannedChange => {
  const next: SubscriptionRecord = { ...record, pendingPlan: plan };
  const on = nextPaymentOn(next) ?? today;
  return { next, effectiveOn: on, consequences: facts(record, next, plan, today, on) };
};

const inTrial = (record: SubscriptionRecord, plan: PlanTerms, { today }: Context): PlannedChange => {
  const next = onPlan(record, plan);
  return { next, effectiveOn: today, consequences: facts(record, next, plan, today, today) };
};

const atOnce = (record: SubscriptionRecord, plan: PlanTerms, { today }: Context): PlannedChange | Refusal => {
  if (!record.period || !plan.interval) return { refused: 'not-offered' };
  const isNew = record.kind === 'free' || !isSame(record.plan.interval, plan.interval);
  const anchorDay = isNew ? anchorOf(today) : record.anchorDay;
  const period = isNew ? periodFrom(today, plan.interval, anchorDay) : record.period;
  const lines = difference(record, plan, period, isNew, today);
  const sum = lines.reduce((total, { amount }) => add(total, amount), withAmount(plan.price, 0));
  const credit = sum.amount < 0 ? add(negate(sum), record.credit ?? withAmount(sum, 0)) : record.credit;
  const next: SubscriptionRecord = {
    ...onPlan(record, plan),
    anchorDay,
    period,
    pause: undefined,
    periodPrice: undefined,
    credit,
  };
  const money: Consequence[] =
    sum.amount > 0
      ? [{ code: 'charged-today', amount: sum }]
      : sum.amount < 0
        ? [{ code: 'credited', amount: negate(sum) }]
        : [];
  return {
    next,
    effectiveOn: today,
    ...(sum.amount > 0 && { dueToday: sum }),
    lines,
    consequences: [...money, ...facts(record, next, plan, today, today)],
  };
};

/** Changes to another plan on sale: to more at once, to less or as much at the next renewal. */
export const planPlanChange = (
  record: SubscriptionRecord,
  change: { readonly plan: string },
  context: Context,
): PlannedChange | Refusal => {
  const choice = planChoices(record, context.product).find(({ plan }) => plan.id === change.plan);
  if (!choice) return { refused: 'not-offered' };
  if (choice.takesEffect === 'renewal') return atRenewal(record, choice.plan, context);
  return record.isTrial ? inTrial(record, choice.plan, context) : atOnce(record, choice.plan, context);
};

/** Takes back a plan change that waits for the next renewal. */
export const planKeepPlan = (record: SubscriptionRecord, { today }: Context): PlannedChange => {
  const next: SubscriptionRecord = { ...record, pendingPlan: undefined };
  return { next, effectiveOn: today, consequences: [...droppedBetween(record, next), ...nextChargeAfter(next, today)] };
};
