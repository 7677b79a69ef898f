import { fixture } from '../approval-fixture.ts';
import { declineOf } from '../decline.ts';
import { addMethod as addMethodWaits } from './purposes.ts';

const approved = { version: 3, state: 'succeeded', tries: 1 } as const;

/** Approved and paid. */
export const succeeded = fixture({
  ...approved,
  id: 'apr_succeeded',
  outcome: { state: 'done', unlocks: [{ code: 'order-completed', name: 'Film: Nordlys over Senja' }] },
});

/** Approved, and the card is there. */
export const methodAdded = fixture({
  ...addMethodWaits(),
  ...approved,
  actions: undefined,
  id: 'apr_method_added',
  outcome: { state: 'done', method: 'pm_card', unlocks: [] },
});

/** Approved, and the money is on its way. */
export const processing = fixture({ ...approved, id: 'apr_processing', outcome: { state: 'processing', unlocks: [] } });

/** Approved, and declined all the same. */
export const approvedButDeclined = fixture({
  ...approved,
  id: 'apr_approved_declined',
  decline: declineOf('insufficient-funds'),
  outcome: { state: 'declined', unlocks: [] },
});

/** The customer has taken it back. What is owed stays owed. */
export const cancelled = fixture({ id: 'apr_cancelled', version: 2, state: 'cancelled' });
