import type { Database } from '../../../database.ts';
import type { DeclaredEnd } from '../../../domain/declaration/declared-end.ts';
import type { DeclarationRecord } from '../../../domain/declaration/record.ts';
import type { Context } from '../../../domain/subscription/context.ts';
import { writeAudit } from '../audit.ts';
import { readContexts } from '../contexts.ts';
import { noteGivenUp } from '../purchase-payments.ts';
import { readSubscription, updateSubscription, type StoredSubscription } from '../subscription-rows.ts';

/** A subscription whose row is locked, and what one needs to know beside it. */
export interface LockedSubscription {
  readonly stored: StoredSubscription;
  readonly context: Context;
  /**
   * Whether a payment is under way at this moment, or due and not taken yet. Its outcome is waited for: the provider may have the money
   * already.
   */
  readonly busy: boolean;
}

/** Locks a subscription of a customer's. */
export const lockSubscription = async (tx: Database, customer: string, id: string, now: Date): Promise<LockedSubscription | undefined> => {
  const stored = await readSubscription(tx, customer, id, true);
  if (!stored) return undefined;
  const { claimedBy, dueAt, record } = stored;
  const context = (await readContexts(tx, customer, [stored], now))(stored);
  const isDue = claimedBy !== undefined || (dueAt !== undefined && dueAt <= now);
  return { stored, context, busy: isDue || record.firstPayment?.reason === 'payment-pending' };
};

/** Writes how a declaration ends a subscription; what it waited to be paid for is given up with it. */
export const writeEnd = async (
  tx: Database,
  { context, stored }: LockedSubscription,
  { next }: DeclaredEnd,
  { id, kind }: DeclarationRecord,
  now: Date,
): Promise<void> => {
  if (!next) return;
  const by = { actor: 'customer', action: kind, at: now } as const;
  await updateSubscription(tx, next, stored.timeZone);
  await noteGivenUp(tx, stored.record, next, context.today, by);
  await writeAudit(tx, { ...by, before: stored.record, after: next, detail: { declaration: id } });
};
