import type { CustomerSession } from '../../api/contract/customer-session.ts';
import { scopes } from '../../api/contract/operation.ts';
import type { Call } from './call.ts';
import { MemoryProblem } from './problem.ts';

/**
 * The tokens of one customer. Any token is good, a host's invented one too, unless it was made to expire or the
 * customer has signed out.
 */
export class Sessions {
  signedOut = false;
  #made = 0;
  #refused = new Set<string>();
  #seen = new Set<string>();

  create(): CustomerSession {
    if (this.signedOut) throw new MemoryProblem('unauthenticated');
    this.#made += 1;
    const token = `token_${this.#made}`;
    this.#seen.add(token);
    // By the machine's own clock: a token is held against it, whatever day the fixtures live in.
    return { token, expiresAt: new Date(Date.now() + 600_000).toISOString(), scopes: [...scopes] };
  }

  /** Refuses every token there has been so far. */
  expire(): void {
    this.#seen.forEach((token) => this.#refused.add(token));
  }

  check({ headers }: Call): void {
    const [, token] = /^Bearer (.+)$/.exec(headers.get('Authorization') ?? '') ?? [];
    if (!token) throw new MemoryProblem('unauthenticated');
    this.#seen.add(token);
    if (this.signedOut || this.#refused.has(token)) throw new MemoryProblem('session-expired');
  }
}
