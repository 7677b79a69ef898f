import { BillingError } from '../api/errors.ts';
import type { SessionToken } from '../api/transport.ts';
import type { FetchSession } from './session.ts';

/**
 * Asks the host's `session-url` for a token.
 *
 * The request is a `POST` with the page's cookies for its own origin and no body; the answer is JSON
 * `{"token": "…", "expiresAt": "2026-12-03T09:10:00.000Z"}`. 401 and 403 mean that nobody is signed in.
 */
export const sessionFromUrl =
  (url: string, fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)): FetchSession =>
  async (signal) => {
    let response: Response;
    try {
      response = await fetch(new URL(url, document.baseURI), {
        method: 'POST',
        headers: { Accept: 'application/json' },
        credentials: 'same-origin',
        cache: 'no-store',
        signal,
      });
    } catch (cause) {
      throw new BillingError({ kind: 'network', code: 'network', cause });
    }
    if (response.status === 401 || response.status === 403) {
      throw new BillingError({ kind: 'session', code: 'session-expired', status: response.status });
    }
    if (!response.ok) {
      throw new BillingError({ kind: 'problem', code: 'unavailable', status: response.status });
    }
    // What it must be is checked where every token is; a body that is no JSON is checked as nothing.
    return (await response.json().catch(() => undefined)) as SessionToken;
  };
