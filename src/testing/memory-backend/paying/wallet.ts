import type { Money } from '../../../api/contract/common.ts';
import type { PaymentMethod, PaymentMethodAction } from '../../../api/contract/payment-method.ts';
import { type AmongMethods, paymentMethodActionsFor } from '../../payment-method-actions-for.ts';
import { MemoryProblem } from '../problem.ts';

/** A customer has no more methods than this. */
export const mostMethods = 20;

/** The ways to pay as they stand, in the order in which they are charged. */
export class Wallet {
  version = 1;
  readonly balances: readonly Money[];
  #methods: PaymentMethod[];
  /** Actions that a test has named, which therefore do not follow from the facts. */
  #named = new Map<string, PaymentMethodAction[]>();
  #among: (methods: readonly PaymentMethod[]) => (method: PaymentMethod) => AmongMethods;

  /** `among` says what else decides about a method. */
  constructor(
    methods: readonly PaymentMethod[],
    balances: readonly Money[],
    among: (methods: readonly PaymentMethod[]) => (method: PaymentMethod) => AmongMethods,
  ) {
    this.balances = balances;
    this.#among = among;
    this.#methods = methods.map(copy);
    for (const method of this.#methods) {
      if (JSON.stringify(method.actions) !== JSON.stringify(paymentMethodActionsFor(method))) this.#named.set(method.id, method.actions);
    }
  }

  all(): PaymentMethod[] {
    const amongOf = this.#among(this.#methods);
    return this.#methods.map((method) => {
      const actions = this.#named.get(method.id) ?? paymentMethodActionsFor(method, amongOf(method));
      return copy({ ...method, actions });
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
