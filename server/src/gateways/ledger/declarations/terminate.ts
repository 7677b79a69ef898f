import type { Database } from '../../../database.ts';
import { canBeEnded, terminate } from '../../../domain/declaration/declared-end.ts';
import type { DeclarationFlag, DeclarationRecord, Outcome } from '../../../domain/declaration/record.ts';
import { closeChanges } from '../paying/wait-for-change.ts';
import { lockSubscription, writeEnd } from './end-subscription.ts';

/**
 * Carries out a termination: the subscription ends when what is paid for or agreed does, or later where that was asked for. One for good cause
 * does so for the time being, until a person has looked at the cause. `undefined`: not yet, since a payment is under way.
 */
export const terminateSubscription = async (
  tx: Database,
  declaration: DeclarationRecord,
  customer: string,
  subscription: string | undefined,
  now: Date,
): Promise<Outcome | undefined> => {
  const locked = subscription === undefined ? undefined : await lockSubscription(tx, customer, subscription, now);
  if (!locked || subscription === undefined) return { flags: ['to-be-reviewed'] };
  if (locked.busy) return undefined;
  const { context, stored } = locked;
  const { endOn, type } = declaration.termination ?? { type: 'ordinary' };
  const forCause: DeclarationFlag[] = type === 'extraordinary' ? ['to-be-reviewed'] : [];
  if (stored.record.ended) return { subscription, endsOn: stored.record.ended.on, flags: forCause };
  if (!canBeEnded(stored.record)) return { subscription, flags: ['to-be-reviewed'] };
  const end = terminate(stored.record, endOn, context);
  await writeEnd(tx, locked, end, declaration, now);
  await closeChanges(tx, subscription, { actor: 'customer', action: declaration.kind, at: now });
  return { subscription, endsOn: end.endsOn, flags: [...(end.moved ? ['end-moved' as const] : []), ...forCause] };
};
