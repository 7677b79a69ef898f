import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import { addIntervals } from '../time/period.ts';
import type { PlainDate } from '../time/plain-date.ts';
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

/** The day on which the last payment of the term has been used up. */
export const termEnd = (record: SubscriptionRecord): PlainDate | undefined => {
  const { commitment, overdue, period, plan, anchorDay } = record;
  if (!commitment || !period || !plan.interval) return undefined;
  // The running period is not among those paid while its payment is missing.
  const periodsAhead = commitment.total - commitment.paid - (overdue ? 1 : 0);
  return addIntervals(period.to, plan.interval, Math.max(0, periodsAhead), anchorDay);
};
