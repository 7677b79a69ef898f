import type { Context } from '../subscription/context.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { renewalTerms } from '../subscription/renewal-terms.ts';
import { isPaused } from '../subscription/situation.ts';
import { anchorOf, periodFrom } from '../time/period.ts';
import { nextChargeAfter } from './consequence.ts';
import type { PlannedChange, Refusal } from './planned-change.ts';

/** Takes back a pause that has not begun, or ends one that runs: then a new period begins today, and is paid today. */
export const planResume = (record: SubscriptionRecord, { today }: Context): PlannedChange | Refusal => {
  if (!isPaused(record)) {
    const next: SubscriptionRecord = { ...record, pause: undefined };
    return {
      next,
      effectiveOn: today,
      consequences: [{ code: 'pause-dropped' }, ...nextChargeAfter(next, today)],
    };
  }
  const terms = renewalTerms({ ...record, pause: undefined }, today);
  const { interval } = terms.record.plan;
  if (!interval) return { refused: 'not-offered' };
  const anchorDay = anchorOf(today);
  const next: SubscriptionRecord = { ...terms.record, anchorDay, period: periodFrom(today, interval, anchorDay) };
  const isCharged = terms.amount.amount > 0;
  return {
    next,
    effectiveOn: today,
    ...(isCharged && {
      dueToday: terms.amount,
      lines: [{ code: 'full-price', name: next.plan.name, amount: terms.amount }],
    }),
    consequences: [
      { code: 'resumes-on', on: today },
      ...(isCharged ? [{ code: 'charged-today', amount: terms.amount } as const] : []),
      ...nextChargeAfter(next, today),
    ],
  };
};
