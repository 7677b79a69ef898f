import type { ProblemCode } from '../../api/contract/problem.ts';
import type { Call, CallName } from './call.ts';
import { MemoryProblem } from './problem.ts';

/** How a call fails. Exactly one of `problem`, `network`, `malformed` and `status` says it. */
export interface Failure {
  /** Which calls are meant; any when missing. */
  operation?: CallName;
  /** How many calls in a row; one when missing. */
  times?: number;
  /** A problem document with this code. */
  problem?: ProblemCode;
  /** The code of the blocked action, with `problem: 'action-not-allowed'`. */
  reason?: string;
  /** Nothing comes back; nothing was done. */
  network?: true;
  /** Success, with a body that does not fit: this text, or JSON of another shape. */
  malformed?: true | string;
  /** This status and a page of HTML, as from a proxy in between. */
  status?: number;
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number;
}

/** What `fetch` rejects with when there is no connection. */
export const networkError = (): TypeError => new TypeError('Failed to fetch');

/** Things that are to happen to calls, each meant for one operation or for any. */
export class Faults<T extends { operation?: CallName }> {
  #waiting: { fault: T; left: number }[] = [];

  /** Lets it happen to the next call that matches, or to the next `times` of them. */
  add(fault: T, times = 1): void {
    this.#waiting.push({ fault, left: times });
  }

  /** What is meant for this call. It is used up. */
  take({ name }: Call): T | undefined {
    const found = this.#waiting.find(({ fault, left }) => left > 0 && (!fault.operation || fault.operation === name));
    if (!found) return undefined;
    found.left -= 1;
    return found.fault;
  }
}

/** The answer of a call that fails. */
export const failureResponse = ({ problem, reason, malformed, status, retryAfter }: Failure): Response => {
  const more: Record<string, string> = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  if (problem) return problemResponse(new MemoryProblem(problem, reason ? { reason } : {}), more);
  if (malformed) {
    const text = malformed === true ? '{"half":"an answer"}' : malformed;
    return new Response(text, { status: 200, headers: { 'Content-Type': 'application/json' } });
  }
  if (!status) throw networkError();
  const headers = { 'Content-Type': 'text/html', ...more };
  return new Response(`<!doctype html><title>${status}</title>`, { status, headers });
};

/** An answer in JSON. */
export const respond = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** A problem document. */
export const problemResponse = ({ document, status }: MemoryProblem, headers?: Record<string, string>): Response =>
  respond(document, status, { 'Content-Type': 'application/problem+json', ...headers });
