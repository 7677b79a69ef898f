import type { Problem, ProblemCode } from '../../src/api/contract/problem.ts';
import { problemStatuses } from '../../src/api/contract/problem-statuses.ts';
import { en } from './words/en/problems.ts';
import { wordsFor } from './words/words.ts';

/** What narrows a problem, beside its code. */
export interface ProblemDetails {
  /** For `action-not-allowed`: the code of the blocked action. */
  reason?: string;
  /** One more sentence for developers. Never personal data, never anything from inside the server. */
  detail?: string;
  /** The fields that did not fit, by their path in the request. */
  errors?: { path: string; message: string }[];
  /** Seconds after which trying again makes sense; sent as `Retry-After`. */
  retryAfter?: number;
  /** For `method-not-allowed`: the methods that the address answers. */
  allow?: readonly string[];
}

/**
 * A definite answer that is not the one asked for. Gateways and handlers throw it; the application turns it into a
 * problem document (RFC 9457). Any other error becomes `internal-error` and tells the caller nothing.
 */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly reason: string | undefined;
  readonly retryAfter: number | undefined;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? en[code]);
    this.name = 'ProblemError';
    this.code = code;
    this.reason = details.reason;
    this.retryAfter = details.retryAfter;
    this.details = details;
  }

  get status(): number {
    return problemStatuses[this.code];
  }
}

/** Whom a problem is told: their language, and the request that they can name. */
export interface Told {
  readonly language: string;
  readonly requestId?: string;
}

/** The document of a problem. `type` is an address on this server that explains the code. */
export const toProblem = ({ code, status, details }: ProblemError, { language, requestId }: Told): Problem => {
  const { reason, detail, errors } = details;
  return {
    type: `/problems/${code}`,
    title: wordsFor(language).problems[code],
    status,
    code,
    ...(detail !== undefined && { detail }),
    ...(reason !== undefined && { reason }),
    ...(errors !== undefined && { errors }),
    ...(requestId !== undefined && { requestId }),
  };
};
