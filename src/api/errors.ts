import type { Problem } from './contract/problem.ts';

/**
 * - `network`: nothing was heard from the server.
 * - `timeout`: no answer within the time limit.
 * - `session`: the customer is not signed in (any more), and a new token could not be had.
 * - `problem`: the server answered that it did not do it.
 * - `contract`: the server answered with something this version cannot read. A write may have been done.
 */
export type BillingErrorKind = 'network' | 'timeout' | 'session' | 'problem' | 'contract';

/** What an error is made of. */
export interface BillingErrorInit {
  kind: BillingErrorKind;
  code: string;
  status?: number;
  problem?: Problem;
  /** Milliseconds. */
  retryAfter?: number;
  /** For developers: which call, and what about it. Never a customer's data. */
  detail?: string;
  cause?: unknown;
}

/** Everything that can go wrong with a call, but for the caller's own abort. */
export class BillingError extends Error {
  override readonly name = 'BillingError';
  declare readonly kind: BillingErrorKind;
  /**
   * The problem document's code. Where there is no such document: `network`, `timeout`, `session-expired`,
   * `contract-mismatch`, `rate-limited`, or the status as in `http-502`.
   */
  declare readonly code: string;
  /** The HTTP status, where there was an answer. */
  declare readonly status?: number;
  /** The server's problem document, where the answer held one. */
  declare readonly problem?: Problem;
  /** How many milliseconds the server asks to be left alone. */
  declare readonly retryAfter?: number;

  constructor({ detail, cause, ...facts }: BillingErrorInit) {
    super(detail ? `${facts.code}: ${detail}` : facts.code, { cause });
    Object.assign(this, facts);
  }

  /** Whether the same call may succeed a little later, with nothing else done about it. */
  get retryable(): boolean {
    const { kind, code, status = 0 } = this;
    if (kind !== 'problem') return kind !== 'session';
    return status >= 500 || status === 429 || status === 408 || passing.includes(code);
  }

  /** The error itself, or an `internal-error` around whatever else was thrown. */
  static from(cause: unknown): BillingError {
    if (cause instanceof BillingError) return cause;
    return new BillingError({ kind: 'problem', code: 'internal-error', detail: String(cause), cause });
  }
}

/** Conflicts that pass by themselves. */
const passing = ['idempotency-in-progress', 'renewal-running'];

/** Whether somebody gave the call up. That is no failure: there is nobody left to tell. */
export const isAbort = (error: unknown): boolean => (error as { name?: unknown } | undefined)?.name === 'AbortError';
