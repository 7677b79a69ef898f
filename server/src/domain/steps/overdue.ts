import type { Money } from '../../../../src/api/contract/common.ts';
import { termEnd } from '../subscription/commitment.ts';
import { isTriedAgain, keepingStage, keepsAccess, lostStage } from '../subscription/overdue.ts';
import type { DeclineReason } from '../subscription/overdue.ts';
import type { Policy } from '../subscription/product.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { isCommitted } from '../subscription/situation.ts';
import { anchorOf, periodFrom } from '../time/period.ts';
import { addDays, earlier, type PlainDate } from '../time/plain-date.ts';
import { countPayment } from './count-payment.ts';
import { end } from './end.ts';
import type { ChargeOutcome } from './step.ts';

const nextRetry = (since: PlainDate, on: PlainDate, reason: DeclineReason, policy: Policy): PlainDate | undefined => {
  if (reason === 'payment-pending') return addDays(on, 1);
  if (!isTriedAgain(reason)) return undefined;
  return policy.retryDays.map((days) => addDays(since, days)).find((date) => date > on);
};

/** A renewal was not paid. Access is kept for the days of grace, but never beyond the period in question. */
export const fallOverdue = (
  record: SubscriptionRecord,
  on: PlainDate,
  amount: Money,
  reason: DeclineReason,
  policy: Policy,
): SubscriptionRecord => {
  const graceUntil = addDays(on, policy.graceDays);
  const isKept = graceUntil > on;
  return {
    ...record,
    overdue: {
      amount,
      reason,
      since: on,
      attempts: 1,
      stage: isKept ? keepingStage(reason) : lostStage(reason),
      stageUntil: isKept ? earlier(graceUntil, record.period?.to ?? graceUntil) : addDays(on, policy.giveUpDays),
      nextRetryOn: nextRetry(on, on, reason, policy),
    },
  };
};

/** Paid at last. Who had lost access gets a whole period from today; who had not goes on in the running one. */
const recover = (record: SubscriptionRecord, on: PlainDate): SubscriptionRecord => {
  const { ending, overdue, plan } = record;
  const paid = countPayment({ ...record, overdue: undefined });
  if (!overdue || keepsAccess(overdue.stage) || !plan.interval) return paid;
  const anchorDay = anchorOf(on);
  const next: SubscriptionRecord = { ...paid, anchorDay, period: periodFrom(on, plan.interval, anchorDay) };
  const until = isCommitted(next) ? termEnd(next, on) : next.period?.to;
  return ending && until ? { ...next, ending: { ...ending, on: until } } : next;
};

/** The payment was tried again. */
export const settleRetry = (
  record: SubscriptionRecord,
  on: PlainDate,
  outcome: ChargeOutcome,
  policy: Policy,
): SubscriptionRecord => {
  if (outcome.approved) return recover(record, on);
  const { overdue } = record;
  if (!overdue) return record;
  const { reason } = outcome;
  return {
    ...record,
    overdue: {
      ...overdue,
      reason,
      attempts: overdue.attempts + 1,
      stage: keepsAccess(overdue.stage) ? keepingStage(reason) : lostStage(reason),
      nextRetryOn: nextRetry(overdue.since, on, reason, policy),
    },
  };
};

/** The days of a stage are over: access is lost, and after that the subscription ends. */
export const lapse = (record: SubscriptionRecord, on: PlainDate, policy: Policy): SubscriptionRecord => {
  const { overdue } = record;
  if (!overdue) return record;
  const giveUpOn = addDays(overdue.since, policy.giveUpDays);
  if (!keepsAccess(overdue.stage) || giveUpOn <= on) return end(record, { on, reason: 'payment-failed' }, policy);
  return { ...record, overdue: { ...overdue, stage: lostStage(overdue.reason), stageUntil: giveUpOn } };
};
