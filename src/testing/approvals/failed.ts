import { fixture } from '../approval-fixture.ts';
import { declineOf } from '../decline.ts';
import { mostTries } from '../approval-actions-for.ts';

/** The bank did not recognise its customer. */
export const failed = fixture({ id: 'apr_failed', version: 3, state: 'failed', tries: 1, decline: declineOf('authentication') });

/** Nobody answered the bank in time. */
export const timedOut = fixture({ id: 'apr_timed_out', version: 3, state: 'timed-out', tries: 1, decline: declineOf('authentication') });

/** The customer left the bank's page. */
export const abandoned = fixture({ id: 'apr_abandoned', version: 3, state: 'abandoned', tries: 1, decline: declineOf('authentication') });

/** Tried as often as the bank lets one. */
export const tooManyTries = fixture({
  id: 'apr_too_many_tries',
  version: 11,
  state: 'failed',
  tries: mostTries,
  decline: declineOf('authentication'),
});

/** The bank will hear no more of it. */
export const bankRefuses = fixture({
  id: 'apr_bank_refuses',
  version: 3,
  state: 'failed',
  tries: 1,
  decline: declineOf('issuer'),
  actions: [{ name: 'retry', allowed: false, code: 'bank-refuses' }, { name: 'cancel', allowed: true, via: 'api' }],
});

/** What it was for is there no more. */
export const orderCancelled = fixture({
  id: 'apr_order_cancelled',
  version: 3,
  state: 'timed-out',
  tries: 1,
  actions: [{ name: 'retry', allowed: false, code: 'order-cancelled' }, { name: 'cancel', allowed: true, via: 'api' }],
});
