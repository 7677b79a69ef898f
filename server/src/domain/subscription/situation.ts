import type { PlainDate } from '../time/plain-date.ts';
import { keepsAccess } from './overdue.ts';
import type { SubscriptionRecord } from './record.ts';

/** Whether the ledger takes the payments. What was bought elsewhere or is shared by a family member it only mirrors. */
export const isBilledHere = ({ source, ownerName }: SubscriptionRecord): boolean => source === 'direct' && !ownerName;

/** Whether it goes on from period to period until someone ends it. */
export const isRenewing = ({ kind, period, firstPayment }: SubscriptionRecord): boolean =>
  (kind === 'paid' || kind === 'free') && (period !== undefined || firstPayment !== undefined);

export const isPaused = ({ pause, ended }: SubscriptionRecord): boolean => !ended && pause?.begun === true;

/** Whether payments of an agreed term are still to come. */
export const isCommitted = ({ commitment }: SubscriptionRecord): boolean =>
  commitment !== undefined && commitment.paid < commitment.total;

/** Whether it can be used now. */
export const givesAccess = (record: SubscriptionRecord): boolean =>
  !record.ended &&
  !record.firstPayment &&
  !isPaused(record) &&
  (record.overdue === undefined || keepsAccess(record.overdue.stage));

/** The day on which the next period is paid for, where nothing stands in the way of it. */
export const nextPaymentOn = (record: SubscriptionRecord): PlainDate | undefined => {
  const { ended, ending, firstPayment, overdue, pause, period } = record;
  if (ended || firstPayment || !period || !isRenewing(record)) return undefined;
  if (overdue && !keepsAccess(overdue.stage)) return undefined;
  const on = pause?.until ?? period.to;
  return ending && on >= ending.on ? undefined : on;
};
