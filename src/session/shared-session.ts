import { BillingSession, type FetchSession } from './session.ts';
import { sessionFromUrl } from './session-url.ts';

/** Where an element, or a provider, finds its session: two attributes, or a function in place of the second. */
export interface SessionSource {
  api?: string;
  sessionUrl?: string;
  fetchSession?: FetchSession;
  fetch?: typeof globalThis.fetch;
}

const byFunction = new WeakMap<object, Map<string, BillingSession>>();

/**
 * The session for a source, the same for every widget that names the same one. Sessions from a function of the host's live
 * as long as that function does. `undefined` until the source says enough.
 */
export const sharedSession = ({ api, sessionUrl, fetchSession, fetch }: SessionSource): BillingSession | undefined => {
  if (!api || !(fetchSession || sessionUrl)) return undefined;
  const owner = fetchSession ?? fetch ?? sharedSession;
  const sessions = byFunction.get(owner) ?? new Map<string, BillingSession>();
  byFunction.set(owner, sessions);
  const key = JSON.stringify([api, fetchSession ? '' : sessionUrl]);
  let session = sessions.get(key);
  if (!session || session.closed) {
    session = new BillingSession({ api, fetch, fetchSession: fetchSession ?? sessionFromUrl(sessionUrl!, fetch) });
    sessions.set(key, session);
  }
  return session;
};
