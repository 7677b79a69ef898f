import type { Money } from '../../../api/contract/common.ts';
import type { PaymentMethod, PaymentMethodAction } from '../../../api/contract/payment-method.ts';
import { type AmongMethods, paymentMethodActionsFor } from '../../payment-method-actions-for.ts';
import { MemoryProblem } from '../problem.ts';

/** What decides about a method beside itself and its place. */
export type Circumstances = Pick<AmongMethods, 'unpaid' | 'running' | 'waiting'>;

/** A customer has no more methods than this. */
export const mostMethods = 20;

/** The ways to pay as they stand, in the order in which they are charged. */
export class Wallet {
  version = 1;
  readonly balances: readonly Money[];
  #methods: PaymentMethod[];
  /** Actions that a test has named, which therefore do not follow from the facts. */
  #named = new Map<string, PaymentMethodAction[]>();
  /** What else decides about a method. */
  #circumstancesOf: (method: PaymentMethod) => Circumstances;

  constructor(methods: readonly PaymentMethod[], balances: readonly Money[], circumstancesOf: (method: PaymentMethod) => Circumstances) {
    this.balances = balances;
    this.#circumstancesOf = circumstancesOf;
    this.#methods = methods.map(copy);
    for (const method of this.#methods) {
      if (JSON.stringify(method.actions) !== JSON.stringify(paymentMethodActionsFor(method))) this.#named.set(method.id, method.actions);
    }
  }

  all(): PaymentMethod[] {
    return this.#methods.map((method, index) => {
      const among = { first: index === 0, only: this.#methods.length === 1, ...this.#circumstancesOf(method) };
      return copy({ ...method, actions: this.#named.get(method.id) ?? paymentMethodActionsFor(method, among) });
    });
  }

  find(id: string | undefined): PaymentMethod | undefined {
    return this.all().find((method) => method.id === id);
  }

  /** Throws the problem `not-found`. */
  get(id: string | undefined): PaymentMethod {
    const found = this.find(id);
    if (!found) throw new MemoryProblem('not-found');
    return found;
  }

  /** Puts other methods, or another order of them, in place of the ones there are, under a new version. A first one is no backup. */
  replace(methods: readonly PaymentMethod[]): void {
    this.#methods = methods.map((method, index) => copy(index === 0 ? { ...method, backup: false } : method));
    this.version += 1;
  }

  /** Changes facts of a method (`undefined` takes one away), under a new version. Its actions follow unless they are given. */
  change(id: string, facts: Partial<PaymentMethod>): PaymentMethod {
    this.get(id);
    if (facts.actions) this.#named.set(id, facts.actions);
    else this.#named.delete(id);
    this.#methods = this.#methods.map((method) => (method.id === id ? copy({ ...method, ...facts }) : method));
    this.version += 1;
    return this.get(id);
  }
}

const copy = (method: PaymentMethod): PaymentMethod => JSON.parse(JSON.stringify(method)) as PaymentMethod;
