import type { Policy } from '../subscription/product.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { renewalTerms } from '../subscription/renewal-terms.ts';
import { periodFrom } from '../time/period.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { countPayment } from './count-payment.ts';
import { fallOverdue } from './overdue.ts';
import type { ChargeOutcome } from './step.ts';

/**
 * A new period begins on `on`, after the period before it, a trial or a pause. Paid or not: an unpaid one is delivered
 * during the days of grace.
 */
export const settleRenewal = (
  before: SubscriptionRecord,
  on: PlainDate,
  outcome: ChargeOutcome,
  policy: Policy,
): SubscriptionRecord => {
  const { record, amount } = renewalTerms(before, on);
  if (!record.plan.interval) return record;
  const renewed: SubscriptionRecord = {
    ...record,
    period: periodFrom(on, record.plan.interval, record.anchorDay),
    isTrial: undefined,
    pause: undefined,
  };
  return outcome.approved ? countPayment(renewed) : fallOverdue(renewed, on, amount, outcome.reason, policy);
};
