import type { Policy } from '../subscription/product.ts';
import { endInsteadOfPrice } from '../subscription/price-increase.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { periodFrom } from '../time/period.ts';
import { end } from './end.ts';
import { firstPaymentFails, settleFirstPayment } from './first-payment.ts';
import { lapse, settleRetry } from './overdue.ts';
import { settleRenewal } from './renew.ts';
import type { ChargeOutcome, Step } from './step.ts';

const approved: ChargeOutcome = { approved: true };

const afterStep = (
  record: SubscriptionRecord,
  { kind, on }: Step,
  outcome: ChargeOutcome,
  policy: Policy,
): SubscriptionRecord => {
  const { ending, pause, period, plan } = record;
  switch (kind) {
    case 'first-payment-checked':
      return settleFirstPayment(record, on, outcome, policy);
    case 'first-payment-expired':
      return firstPaymentFails(record, on, policy);
    case 'price-unanswered':
      return endInsteadOfPrice(record);
    case 'ended':
      return ending ? end(record, ending, policy) : record;
    case 'pause-begun':
      return pause ? { ...record, pause: { ...pause, begun: true } } : record;
    case 'pause-ended':
    case 'renewed':
      return settleRenewal(record, on, outcome, policy);
    case 'payment-retried':
      return settleRetry(record, on, outcome, policy);
    case 'overdue-lapsed':
      return lapse(record, on, policy);
    case 'mirrored':
      return period && plan.interval
        ? { ...record, period: periodFrom(period.to, plan.interval, record.anchorDay), isTrial: undefined }
        : record;
  }
};

/** The subscription after a step. A step without a charge counts as approved. */
export const takeStep = (
  record: SubscriptionRecord,
  step: Step,
  policy: Policy,
  outcome: ChargeOutcome = approved,
): SubscriptionRecord => ({ ...afterStep(record, step, outcome, policy), version: record.version + 1 });
