import { planCancel } from '../changes/cancel.ts';
import { isRefused } from '../changes/planned-change.ts';
import { end } from '../steps/end.ts';
import { cancelWays } from '../subscription/cancel-ways.ts';
import type { Context } from '../subscription/context.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { isBilledHere, isRenewing } from '../subscription/situation.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** A subscription after a declaration. */
export interface DeclaredEnd {
  /** Missing where it stays as it is, since it has ended or is about to. */
  readonly next?: SubscriptionRecord;
  readonly endsOn: PlainDate;
  /** It was asked to end earlier than it can. */
  readonly moved: boolean;
}

/** Whether the ledger itself can end it: it runs it, and there is something that would go on. */
export const canBeEnded = (record: SubscriptionRecord): boolean => isBilledHere(record) && isRenewing(record);

const changed = (record: SubscriptionRecord, next: SubscriptionRecord): SubscriptionRecord => ({
  ...next,
  // Whoever has declared something is made no offer to think better of it.
  offerAnswered: true,
  version: record.version + 1,
});

/** Ends now, whatever was agreed: after a withdrawal nothing is owed any more, and nothing is still to come. */
export const withdrawFrom = (record: SubscriptionRecord, { product, today }: Context): DeclaredEnd => {
  if (record.ended) return { endsOn: record.ended.on, moved: false };
  const reason = record.isTrial ? 'trial-ended' : 'cancelled';
  const { debt: _debt, ...next } = end(record, { on: today, reason }, product.policy);
  return { next: changed(record, next), endsOn: today, moved: false };
};

/** The earliest end: that of what is paid or agreed, today where neither is. */
const earliest = (record: SubscriptionRecord, context: Context): { next: SubscriptionRecord; endsOn: PlainDate } => {
  const isGentle = cancelWays(record, context.product.policy).includes('period-end');
  const planned = planCancel(record, { when: isGentle ? 'period-end' : 'now' }, context);
  if (isRefused(planned)) throw new Error(`${record.id} cannot be ended in a way that it was said to have.`);
  return { next: planned.next, endsOn: planned.effectiveOn };
};

/**
 * Ends on the day that was asked for, or on the earliest one that is possible: what is paid for is kept, and what was agreed for a term is
 * kept to. It goes on until then and is paid for as before.
 */
export const terminate = (record: SubscriptionRecord, asked: PlainDate | undefined, context: Context): DeclaredEnd => {
  const end = record.ended ?? record.ending;
  if (end) return { endsOn: end.on, moved: asked !== undefined && asked < end.on };
  const { next, endsOn } = earliest(record, context);
  if (asked === undefined || asked <= endsOn) {
    return { next: changed(record, next), endsOn, moved: asked !== undefined && asked < endsOn };
  }
  const later = { ...record, pendingPlan: undefined, ending: { on: asked, reason: 'cancelled' } as const };
  return { next: changed(record, later), endsOn: asked, moved: false };
};

/** The earliest day on which it can end. */
export const earliestEnd = (record: SubscriptionRecord, context: Context): PlainDate =>
  terminate(record, undefined, context).endsOn;
