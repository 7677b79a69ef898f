import type { Call } from './call.ts';
import { MemoryProblem } from './problem.ts';

/** Remembers the answer to each key, so that a write which arrives twice is done once. */
export class IdempotencyMemory {
  #answers = new Map<string, { request: string; response: Response }>();

  /** Does the work, or repeats the answer that its key has got before. */
  once({ method, path, body, headers }: Call, work: () => Response): Response {
    const key = headers.get('Idempotency-Key');
    if (!key) return work();
    const request = JSON.stringify([method, path, body]);
    const known = this.#answers.get(key) ?? { request, response: work() };
    if (known.request !== request) throw new MemoryProblem('idempotency-key-reused');
    this.#answers.set(key, known);
    return known.response.clone();
  }
}
