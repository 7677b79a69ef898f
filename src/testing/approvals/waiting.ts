import { challengeOf, fixture, inMinutes } from '../approval-fixture.ts';

/** A payment waits for the bank, which has not been asked yet. Of `outstandingOrders.waitingForApproval`. */
export const required = fixture();

/** Until tonight it can be approved; then the order is cancelled. */
export const requiredUntil = fixture({ id: 'apr_required_until', approveBy: '2026-11-24T22:59:59.000Z' });

/** The bank asks in the page. */
export const challengedInFrame = fixture({ id: 'apr_frame', version: 2, state: 'challenged', tries: 1, challenge: challengeOf() });

/** The bank wants a page for itself. */
export const challengedByRedirect = fixture({
  id: 'apr_redirect',
  version: 2,
  state: 'challenged',
  tries: 1,
  challenge: challengeOf({ kind: 'redirect', url: 'https://bank.example/bankid/apr_redirect' }),
});

/** The provider's own script asks. */
export const challengedByProvider = fixture({
  id: 'apr_provider',
  version: 2,
  state: 'challenged',
  tries: 1,
  challenge: challengeOf({ kind: 'provider', url: undefined, fields: { name: 'memory', settings: { challenge: 'chl_1' } } }),
});

/** Half a minute is left, and the bank gives more. */
export const nearlyOutOfTime = fixture({
  id: 'apr_nearly',
  version: 2,
  state: 'challenged',
  tries: 1,
  challenge: challengeOf({ startedAt: inMinutes(-4.5), expiresAt: inMinutes(0.5) }),
});

/** The bank gives no more time than it has given. */
export const notExtendable = fixture({
  id: 'apr_not_extendable',
  version: 2,
  state: 'challenged',
  tries: 1,
  challenge: challengeOf({ startedAt: inMinutes(-4), expiresAt: inMinutes(1), extendable: false }),
});
