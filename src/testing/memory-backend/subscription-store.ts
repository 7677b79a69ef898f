import type { Subscription } from '../../api/contract/subscription.ts';
import { actionsFor } from '../actions-for.ts';
import { MemoryProblem } from './problem.ts';

/** The subscriptions as they stand. */
export class SubscriptionStore {
  #byId: Map<string, Subscription>;

  constructor(subscriptions: readonly Subscription[]) {
    this.#byId = new Map(subscriptions.map((subscription) => [subscription.id, copy(subscription)]));
  }

  all(): Subscription[] {
    return [...this.#byId.values()].map(copy);
  }

  /** Throws the problem `not-found`. */
  get(id: string | undefined): Subscription {
    const found = this.#byId.get(id ?? '');
    if (!found) throw new MemoryProblem('not-found');
    return copy(found);
  }

  /** Changes facts (`undefined` takes one away), under a new version. The actions follow unless they are given. */
  change(id: string, facts: Partial<Subscription>): Subscription {
    const before = this.get(id);
    const after = { ...before, ...facts, version: before.version + 1 };
    this.#byId.set(id, copy({ ...after, actions: facts.actions ?? actionsFor(after) }));
    return this.get(id);
  }
}

const copy = (subscription: Subscription): Subscription => JSON.parse(JSON.stringify(subscription)) as Subscription;

/** Whether nothing comes of it any more: neither access nor a charge. */
export const hasEnded = ({ endedOn, outstanding }: Subscription): boolean => endedOn !== undefined && !outstanding;

/** Whether it waits for the customer to do something. */
export const needsAttention = ({ health, priceIncrease, outstanding, renewal }: Subscription): boolean =>
  health !== 'ok' || outstanding !== undefined || (priceIncrease?.consent === 'needed' && renewal === 'automatic');
