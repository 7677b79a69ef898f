import { BillingError } from './errors.ts';
import { type Limit, withLimit } from './time-limit.ts';

/** A customer session's token, as the host's server hands it on. On a server it may be the secret key itself. */
export interface SessionToken {
  token: string;
  /** An ISO instant. */
  expiresAt: string;
}

/**
 * Asks the host for a token. The signal aborts when the token is no longer wanted or took too long.
 *
 * A rejection with a `BillingError` is handed on; a `TypeError`, with which every `fetch` rejects, counts as a failed
 * network; everything else means that nobody is signed in.
 */
export type GetToken = (signal: AbortSignal) => Promise<SessionToken>;

/** Milliseconds before its end at which a token is replaced, so that it does not lapse on its way. */
const MARGIN = 30_000;
/**
 * Milliseconds for which a token that has just come is trusted even if it seems to have lapsed. `expiresAt` is the
 * server's time and the browser's clock may run ahead of it: without this, such a browser would fetch a token for
 * every call. One whose clock runs behind keeps a token too long and replaces it when the server refuses it. Neither
 * is ever signed out by its clock.
 */
const TRUST = 60_000;

/** One customer's token, shared by every call. */
export interface TokenKeeper {
  /**
   * The token, new if need be. Calls that wait for a new one wait for the same; `signal` ends only this call's
   * waiting.
   */
  get(signal?: AbortSignal): Promise<string>;
  /** Drops a token that the server has refused, unless another call has replaced it already. */
  drop(token: string): void;
  /** Forgets the customer. Whoever waits for a token, or asks for one later, gets none. */
  close(): void;
}

const expired = (detail: string, cause?: unknown): BillingError =>
  new BillingError({ kind: 'session', code: 'session-expired', detail, cause });

/** Keeps tokens from `getToken` in memory. `limit` bounds the time that one may take. */
export const createTokenKeeper = (getToken: GetToken, limit: Omit<Limit, 'signal'>, now: () => number): TokenKeeper => {
  const open = new AbortController();
  const { signal: closed } = open;
  let held: { token: string; until: number } | undefined;
  let flight: Promise<string> | undefined;

  const fetchToken = async (): Promise<string> => {
    try {
      const answer = await withLimit(async (signal) => getToken(signal), { ...limit, signal: closed });
      held = read(answer, now());
      return held.token;
    } catch (cause) {
      if (cause instanceof BillingError) throw cause;
      if (cause instanceof TypeError) throw new BillingError({ kind: 'network', code: 'network', cause });
      throw expired('no token', cause);
    } finally {
      flight = undefined;
    }
  };

  return {
    async get(signal) {
      if (closed.aborted) throw expired('the token was forgotten');
      if (held && now() < held.until) return held.token;
      const shared = (flight ??= fetchToken());
      // Whoever began it may have gone before it failed, and nobody else have come.
      shared.catch(() => undefined);
      return withLimit(() => shared, { ...limit, signal });
    },
    drop(token) {
      if (held?.token === token) held = undefined;
    },
    close() {
      open.abort();
    },
  };
};

const read = (answer: SessionToken, arrived: number): { token: string; until: number } => {
  const { token, expiresAt } = (answer ?? {}) as Partial<SessionToken>;
  const until = Math.max(Date.parse(expiresAt!) - MARGIN, arrived + TRUST);
  if (token && typeof token === 'string' && until) return { token, until };
  const detail = 'getToken must answer {token, expiresAt}, the latter an ISO instant';
  throw new BillingError({ kind: 'contract', code: 'contract-mismatch', detail });
};
