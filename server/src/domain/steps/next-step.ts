import type { SubscriptionRecord } from '../subscription/record.ts';
import { renewalTerms } from '../subscription/renewal-terms.ts';
import { isBilledHere, isPaused, isRenewing, nextPaymentOn } from '../subscription/situation.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { Step, StepKind } from './step.ts';

/** A renewal, with its charge unless it costs nothing. */
const payment = (record: SubscriptionRecord, kind: StepKind, on: PlainDate): Step => {
  const { amount } = renewalTerms(record, on);
  return { kind, on, ...(amount.amount > 0 && { charge: { amount, reason: 'renewal', attempt: 1 } }) };
};

function* firstPaymentSteps({ firstPayment, plan }: SubscriptionRecord): Iterable<Step> {
  if (!firstPayment) return;
  const { attempts, checkOn, expiresOn } = firstPayment;
  if (checkOn) {
    const charge = { amount: plan.price, reason: 'first-payment', attempt: attempts + 1 } as const;
    yield { kind: 'first-payment-checked', on: checkOn, charge };
  }
  yield { kind: 'first-payment-expired', on: expiresOn };
}

function* overdueSteps({ overdue }: SubscriptionRecord): Iterable<Step> {
  if (!overdue) return;
  const { amount, attempts, nextRetryOn, stageUntil } = overdue;
  if (nextRetryOn) {
    yield { kind: 'payment-retried', on: nextRetryOn, charge: { amount, reason: 'retry', attempt: attempts + 1 } };
  }
  yield { kind: 'overdue-lapsed', on: stageUntil };
}

function* runningSteps(record: SubscriptionRecord): Iterable<Step> {
  const { ending, overdue, pause, period, priceIncrease } = record;
  if (priceIncrease?.consent === 'needed' && !ending) {
    const { respondBy = addDays(priceIncrease.effectiveOn, -1) } = priceIncrease;
    yield { kind: 'price-unanswered', on: addDays(respondBy, 1) };
  }
  // The last day of access is a whole one.
  if (ending) yield { kind: 'ended', on: addDays(ending.on, 1) };
  if (!period || !isRenewing(record) || overdue) return;
  if (pause && !pause.begun) {
    yield { kind: 'pause-begun', on: period.to };
    return;
  }
  const on = nextPaymentOn(record);
  if (on) yield payment(record, isPaused(record) ? 'pause-ended' : 'renewed', on);
}

function* steps(record: SubscriptionRecord): Iterable<Step> {
  const { ending, firstPayment, period } = record;
  if (isBilledHere(record)) {
    yield* firstPayment ? firstPaymentSteps(record) : overdueSteps(record);
    if (!firstPayment) yield* runningSteps(record);
    return;
  }
  if (ending) yield { kind: 'ended', on: addDays(ending.on, 1) };
  else if (period && isRenewing(record)) yield { kind: 'mirrored', on: period.to };
}

/**
 * The next thing that time will do to a subscription, and the day of it; undefined when nothing is to come.
 *
 * Of several on one day the one listed first wins: a payment is tried before the subscription lapses for want of it.
 */
export const nextStep = (record: SubscriptionRecord): Step | undefined => {
  if (record.ended) return undefined;
  let first: Step | undefined;
  for (const step of steps(record)) if (!first || step.on < first.on) first = step;
  return first;
};
