import type { Purchase } from '../../api/contract/purchase.ts';
import { purchaseActionsFor } from '../purchase-actions-for.ts';
import { MemoryProblem } from './problem.ts';

/**
 * The purchases as they stand, the newest first. There may be very many, so the store keeps what it was given instead of
 * copies, and changes a purchase by putting another in its place.
 */
export class PurchaseStore {
  #sorted: readonly Purchase[];
  #places: Map<string, number>;

  constructor(purchases: readonly Purchase[]) {
    this.#sorted = [...purchases].sort(newestFirst);
    this.#places = new Map(this.#sorted.map(({ id }, place) => [id, place]));
  }

  all(): readonly Purchase[] {
    return this.#sorted;
  }

  /** Throws the problem `not-found`. */
  get(id: string | undefined): Purchase {
    return this.#sorted[this.placeOf(id) ?? -1] ?? refuse();
  }

  placeOf(id: string | undefined): number | undefined {
    return this.#places.get(id ?? '');
  }

  /** Changes facts (`undefined` takes one away), under a new version. The actions follow unless they are given. */
  change(id: string, facts: Partial<Purchase>): Purchase {
    const before = this.get(id);
    const after = { ...before, ...facts, version: before.version + 1 };
    const next = { ...after, actions: facts.actions ?? purchaseActionsFor(after) };
    this.#sorted = this.#sorted.map((one) => (one === before ? next : one)).sort(newestFirst);
    this.#places = new Map(this.#sorted.map((one, place) => [one.id, place]));
    return next;
  }
}

const newestFirst = (one: Purchase, other: Purchase): number => compare(other.at, one.at) || compare(other.id, one.id);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const refuse = (): never => {
  throw new MemoryProblem('not-found');
};
