import type { Refusal } from '../../domain/changes/planned-change.ts';
import { ProblemError } from '../../problem.ts';
import type { StoredSubscription } from './subscription-rows.ts';

/** A refused change as a problem. */
export const refusal = ({ refused, until }: Refusal): ProblemError => {
  if (refused === 'renewal-running') return new ProblemError('renewal-running', { retryAfter: 1 });
  return new ProblemError('action-not-allowed', {
    reason: refused,
    ...(until && { detail: `It is blocked until ${until}.` }),
  });
};

/** Nothing may change while a renewal is under way or has fallen due: what was previewed may no longer be true. */
export const assertSettled = ({ claimedBy, dueAt }: StoredSubscription, now: Date): void => {
  if (claimedBy !== undefined || (dueAt && dueAt <= now)) throw new ProblemError('renewal-running', { retryAfter: 1 });
};
