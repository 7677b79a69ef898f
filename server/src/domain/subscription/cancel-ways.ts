import type { Policy } from './product.ts';
import type { SubscriptionRecord } from './record.ts';
import { givesAccess, isCommitted, isPaused } from './situation.ts';

/** The ways of cancelling that make sense now, the gentlest first. */
export const cancelWays = (record: SubscriptionRecord, policy: Policy): ('period-end' | 'now')[] => {
  // A pause that runs is not charged, so it may run out; until then one can think better of it.
  if (isPaused(record)) return ['period-end'];
  // Nothing is paid for that one could keep until its end.
  if (record.kind === 'free' || !givesAccess(record)) return ['now'];
  if (isCommitted(record)) return ['period-end'];
  if (record.overdue) return policy.debtAtEnd === 'remains' ? ['period-end', 'now'] : ['now'];
  return policy.cancelNow || record.isTrial ? ['period-end', 'now'] : ['period-end'];
};
