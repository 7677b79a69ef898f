import type { EvidenceFile } from '../../../api/contract/refund-evidence.ts';
import type { RefundRequest } from '../../../api/contract/refund-request.ts';
import { refundActionsFor } from '../../refund-actions-for.ts';
import { completeRefundRequest, nextOf } from '../../refund-request-fixture.ts';
import { MemoryProblem } from '../problem.ts';

type Facts = Partial<RefundRequest>;

/** The requests as they stand, the newest first, and the files that no request has named yet. */
export class RefundStore {
  #unused = new Map<string, EvidenceFile>();
  #requests: RefundRequest[];
  /** Those whose actions a test has named, which therefore do not follow from the facts. */
  #named = new Set<string>();
  #made = 0;
  #files = 0;

  constructor(requests: readonly RefundRequest[]) {
    this.#requests = requests.map(copy);
    for (const request of requests) if (!isSame(request.actions, refundActionsFor(request))) this.#named.add(request.id);
  }

  all(): RefundRequest[] {
    return this.#requests.map(copy).sort((one, other) => (one.requestedAt < other.requestedAt ? 1 : one.requestedAt > other.requestedAt ? -1 : 0));
  }

  /** Throws the problem `not-found`. */
  get(id: string | undefined): RefundRequest {
    const found = this.#requests.find((request) => request.id === id);
    if (!found) throw new MemoryProblem('not-found');
    return copy(found);
  }

  has(id: string): boolean {
    return this.#requests.some((request) => request.id === id);
  }

  add(facts: Facts): RefundRequest {
    this.#made += 1;
    const request = copy(completeRefundRequest({ id: `req_${this.#made}`, ...facts }));
    this.#requests = [request, ...this.#requests];
    return copy(request);
  }

  /** Changes facts (`undefined` takes one away), under a new version. What is next and the actions follow unless they are given. */
  change(id: string, facts: Facts): RefundRequest {
    const before = this.get(id);
    if (facts.actions) this.#named.add(id);
    else this.#named.delete(id);
    const after = { ...before, ...facts, version: before.version + 1 };
    const next = { ...after, next: 'next' in facts ? facts.next : nextOf(after), actions: facts.actions ?? refundActionsFor(after) };
    this.#requests = this.#requests.map((request) => (request.id === id ? copy(next) : request));
    return this.get(id);
  }

  /** A request on another day. */
  on(request: RefundRequest, { asOf, today }: { asOf: string; today: string }): RefundRequest {
    const seen = { ...request, asOf, today };
    return this.#named.has(request.id) ? seen : { ...seen, actions: refundActionsFor(seen) };
  }

  /** Keeps a file until a request names it. */
  keep(file: Omit<EvidenceFile, 'id'>): EvidenceFile {
    this.#files += 1;
    const kept = { id: `evd_${this.#files}`, ...file };
    this.#unused.set(kept.id, kept);
    return kept;
  }

  /** Takes files that were sent up, to be kept with a request. Each is named once. */
  take(ids: readonly string[] = []): EvidenceFile[] {
    return ids.map((id) => {
      const file = this.#unused.get(id);
      if (!file) throw new MemoryProblem('invalid-request', { errors: [{ path: 'body.evidence', message: 'No file that waits to be named' }] });
      this.#unused.delete(id);
      return file;
    });
  }
}

const copy = (request: RefundRequest): RefundRequest => JSON.parse(JSON.stringify(request)) as RefundRequest;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
