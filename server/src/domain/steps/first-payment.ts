import type { Policy } from '../subscription/product.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { anchorOf, periodFrom } from '../time/period.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { countPayment } from './count-payment.ts';
import { end } from './end.ts';
import type { ChargeOutcome } from './step.ts';

/** The first payment was asked after: it begins, waits on, or is given up. */
export const settleFirstPayment = (
  record: SubscriptionRecord,
  on: PlainDate,
  outcome: ChargeOutcome,
  policy: Policy,
): SubscriptionRecord => {
  const { firstPayment, plan } = record;
  if (!firstPayment || !plan.interval) return record;
  if (outcome.approved) {
    const anchorDay = anchorOf(on);
    const period = periodFrom(on, plan.interval, anchorDay);
    return countPayment({ ...record, firstPayment: undefined, startedOn: on, anchorDay, period });
  }
  const { reason } = outcome;
  if (reason !== 'payment-pending' && reason !== 'authentication-required') return firstPaymentFails(
    record,
    on,
    policy,
  );
  return {
    ...record,
    firstPayment: {
      ...firstPayment,
      reason,
      attempts: firstPayment.attempts + 1,
      // A bank's answer is asked after every day; a customer's approval comes by itself.
      checkOn: reason === 'payment-pending' ? addDays(on, 1) : undefined,
    },
  };
};

/** It never began. */
export const firstPaymentFails = (record: SubscriptionRecord, on: PlainDate, policy: Policy): SubscriptionRecord =>
  end(record, { on, reason: 'payment-failed' }, policy);
