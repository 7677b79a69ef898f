import { remainingValue } from '../money/prorate.ts';
import { end } from '../steps/end.ts';
import { cancelWays } from '../subscription/cancel-ways.ts';
import { remainingOf, termEnd } from '../subscription/commitment.ts';
import type { Context } from '../subscription/context.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { retentionOffer } from '../subscription/retention-offer.ts';
import { givesAccess, isCommitted, isPaused } from '../subscription/situation.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { droppedBetween, keptPriceLost, type Consequence } from './consequence.ts';
import type { PlannedChange, Refusal } from './planned-change.ts';

const reasonOf = ({ isTrial }: SubscriptionRecord): 'trial-ended' | 'cancelled' =>
  isTrial ? 'trial-ended' : 'cancelled';

/** What the customer had, and no longer has from then on. */
const losses = (record: SubscriptionRecord, { product }: Context, lastDay: PlainDate): Consequence[] => {
  const { dataKeptDays } = product.policy;
  return [
    ...keptPriceLost(record),
    ...(record.sharedWithFamily ? [{ code: 'family-loses-access' } as const] : []),
    ...(dataKeptDays === undefined || record.firstPayment
      ? []
      : [{ code: 'data-deleted-on', on: addDays(lastDay, dataKeptDays) } as const]),
  ];
};

const debt = ({ overdue }: SubscriptionRecord, { product }: Context): Consequence[] => {
  if (!overdue) return [];
  return [{ code: product.policy.debtAtEnd === 'remains' ? 'debt-remains' : 'debt-dropped', amount: overdue.amount }];
};

const noMoreCharges = ({ isTrial, kind }: SubscriptionRecord): Consequence[] =>
  kind === 'free' ? [] : [{ code: isTrial ? 'not-charged-after-trial' : 'no-more-charges' }];

const atEndOfPeriod = (record: SubscriptionRecord, context: Context, lastDay: PlainDate): PlannedChange => {
  const owed = isCommitted(record) ? record.commitment : undefined;
  const offer = retentionOffer(record, context);
  const next: SubscriptionRecord = {
    ...record,
    ending: { on: lastDay, reason: reasonOf(record) },
    pause: isPaused(record) ? record.pause : undefined,
    pendingPlan: undefined,
    offerAnswered: record.offerAnswered || offer !== undefined,
  };
  return {
    next,
    effectiveOn: lastDay,
    consequences: [
      { code: givesAccess(record) ? 'access-until' : 'ends-on', on: lastDay },
      ...(owed
        ? [{ code: 'commitment-owed', on: lastDay, amount: remainingOf(owed) } as const]
        : noMoreCharges(record)),
      ...debt(record, context),
      ...droppedBetween(record, next),
      ...losses(record, context, lastDay),
    ],
    offer,
  };
};

const atOnce = (record: SubscriptionRecord, context: Context): PlannedChange => {
  const { today, product } = context;
  const { isTrial, kind, overdue, period, periodPrice, plan } = record;
  const unused = period && remainingValue(periodPrice ?? plan.price, period, today);
  const isForgone = kind === 'paid' && !isTrial && !overdue && givesAccess(record) && (unused?.amount ?? 0) > 0;
  const next = end(record, { on: today, reason: reasonOf(record) }, product.policy);
  return {
    next: { ...next, offerAnswered: true },
    effectiveOn: today,
    consequences: [
      ...(givesAccess(record) ? [{ code: 'access-ends-now' } as const] : [{ code: 'ends-on', on: today } as const]),
      ...(isForgone ? [{ code: 'no-refund' } as const] : []),
      ...noMoreCharges(record),
      ...debt(record, context),
      ...droppedBetween(record, next),
      ...losses(record, context, today),
    ],
    offer: retentionOffer(record, context),
  };
};

/** The last day that is paid for; a pause that runs is let run out. */
const lastDayOf = (record: SubscriptionRecord): PlainDate | undefined =>
  isPaused(record) ? record.pause?.until : record.period?.to;

/** Cancels: at the end of what is paid or agreed, or at once. */
export const planCancel = (
  record: SubscriptionRecord,
  { when }: { readonly when: 'period-end' | 'now' },
  context: Context,
): PlannedChange | Refusal => {
  const endsOn = isCommitted(record) ? termEnd(record, context.today) : lastDayOf(record);
  if (!cancelWays(record, context.product.policy).includes(when)) {
    return isCommitted(record) && when === 'now' ? { refused: 'committed', until: endsOn } : { refused: 'not-offered' };
  }
  return when === 'now' || !endsOn ? atOnce(record, context) : atEndOfPeriod(record, context, endsOn);
};
