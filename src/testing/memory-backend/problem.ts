import type { Problem, ProblemCode } from '../../api/contract/problem.ts';

const statuses: Record<ProblemCode, number> = {
  'invalid-request': 400,
  'idempotency-key-missing': 400,
  unauthenticated: 401,
  'session-expired': 401,
  'payment-declined': 402,
  'origin-not-allowed': 403,
  'scope-missing': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'action-not-allowed': 409,
  'subscription-changed': 409,
  'renewal-running': 409,
  'purchase-changed': 409,
  'payment-methods-changed': 409,
  'billing-details-changed': 409,
  'approval-changed': 409,
  'refund-changed': 409,
  'evidence-refused': 422,
  'setup-expired': 410,
  'card-number-refused': 422,
  'link-expired': 410,
  'vat-number-invalid': 422,
  'idempotency-in-progress': 409,
  'payload-too-large': 413,
  'idempotency-key-reused': 422,
  'rate-limited': 429,
  'internal-error': 500,
  unavailable: 503,
};

/** An answer that is no success. Handlers throw it. */
export class MemoryProblem extends Error {
  readonly status: number;
  readonly document: Problem;

  constructor(code: ProblemCode, more: Partial<Problem> = {}) {
    super(code);
    this.status = statuses[code];
    this.document = { type: `/problems/${code}`, title: code, status: this.status, code, ...more };
  }
}
