import type { Problem, ProblemCode } from '../../src/api/contract/problem.ts';

/** What each code means: the status it is sent with, and its one-line title. */
export const problemKinds: Readonly<Record<ProblemCode, { status: number; title: string }>> = {
  'invalid-request': { status: 400, title: 'The request does not fit the contract.' },
  'idempotency-key-missing': { status: 400, title: 'This operation needs an Idempotency-Key.' },
  unauthenticated: { status: 401, title: 'Credentials are missing or not valid.' },
  'session-expired': { status: 401, title: 'The customer session has lapsed.' },
  'payment-declined': { status: 402, title: 'The payment was declined.' },
  'origin-not-allowed': { status: 403, title: 'Pages of this origin may not use these credentials.' },
  'scope-missing': { status: 403, title: 'The customer session does not cover this operation.' },
  'not-found': { status: 404, title: 'There is no such thing.' },
  'method-not-allowed': { status: 405, title: 'This address does not answer this method.' },
  'action-not-allowed': { status: 409, title: 'The action is not allowed just now.' },
  'subscription-changed': { status: 409, title: 'The subscription has changed since it was previewed.' },
  'renewal-running': { status: 409, title: 'The subscription is being renewed at this moment.' },
  'purchase-changed': { status: 409, title: 'The purchase has changed since it was read.' },
  'payment-methods-changed': { status: 409, title: 'The payment methods have changed since they were read.' },
  'billing-details-changed': { status: 409, title: 'The billing details have changed since they were read.' },
  'approval-changed': { status: 409, title: 'The approval has changed since it was read.' },
  'refund-changed': { status: 409, title: 'The request for money back has changed since it was read.' },
  'evidence-refused': { status: 422, title: 'This file is not one of the kinds that are taken, or it is damaged.' },
  'setup-expired': { status: 410, title: 'This setup has lapsed or is done. A new one can be begun.' },
  'card-number-refused': { status: 422, title: 'A card number was sent. This server takes none; nothing was kept.' },
  'link-expired': { status: 410, title: 'This link has lapsed. A new one can be asked for.' },
  'vat-number-invalid': { status: 422, title: 'There can be no such VAT number in this country.' },
  'idempotency-in-progress': { status: 409, title: 'The first request with this key is still running.' },
  'payload-too-large': { status: 413, title: 'The body is too large.' },
  'idempotency-key-reused': { status: 422, title: 'This key was used for another request.' },
  'rate-limited': { status: 429, title: 'Too many requests.' },
  'internal-error': { status: 500, title: 'Something went wrong on the server.' },
  unavailable: { status: 503, title: 'The service is not available just now.' },
};

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
    super(details.detail ?? problemKinds[code].title);
    this.name = 'ProblemError';
    this.code = code;
    this.reason = details.reason;
    this.retryAfter = details.retryAfter;
    this.details = details;
  }

  get status(): number {
    return problemKinds[this.code].status;
  }
}

/** The document of a problem. `type` is an address on this server that explains the code. */
export const toProblem = ({ code, status, details }: ProblemError, requestId?: string): Problem => {
  const { reason, detail, errors } = details;
  return {
    type: `/problems/${code}`,
    title: problemKinds[code].title,
    status,
    code,
    ...(detail !== undefined && { detail }),
    ...(reason !== undefined && { reason }),
    ...(errors !== undefined && { errors }),
    ...(requestId !== undefined && { requestId }),
  };
};
