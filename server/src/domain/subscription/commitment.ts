import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import { addIntervals, anchorOf } from '../time/period.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { keepsAccess } from './overdue.ts';
import type { Commitment, SubscriptionRecord } from './record.ts';

/** What each payment of a term costs. They add up to its price. */
export const instalments = ({ price, total }: Commitment): Money[] =>
  allocate(price.amount, Array.from({ length: total }, () => 1)).map((amount) => withAmount(price, amount));

/** The next payment of the term; undefined when all are made. */
export const nextInstalment = (commitment: Commitment): Money | undefined => instalments(commitment)[commitment.paid];

/** What is still owed until the end of the term. */
export const remainingOf = (commitment: Commitment): Money =>
  withAmount(
    commitment.price,
    instalments(commitment)
      .slice(commitment.paid)
      .reduce((sum, { amount }) => sum + amount, 0),
  );

/**
 * The day on which the last payment of the term has been used up. While access is lost for want of a payment, none is
 * used up: then it is the day that it will be if the payment goes through `today`.
 */
export const termEnd = (record: SubscriptionRecord, today: PlainDate): PlainDate | undefined => {
  const { commitment, overdue, period, plan, anchorDay } = record;
  if (!commitment || !period || !plan.interval) return undefined;
  const left = commitment.total - commitment.paid;
  if (overdue && !keepsAccess(overdue.stage)) return addIntervals(today, plan.interval, left, anchorOf(today));
  // The running period is not among those paid while its payment is missing.
  return addIntervals(period.to, plan.interval, overdue ? Math.max(0, left - 1) : left, anchorDay);
};
