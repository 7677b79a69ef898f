import type { Money } from '../../../api/contract/common.ts';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import type { Payment } from '../../../api/contract/payment.ts';
import { orderActionsFor } from '../../outstanding-order-fixture.ts';
import { withAmount } from '../../money.ts';
import { MemoryProblem } from '../problem.ts';

type Attempt = OutstandingOrder['attempts'][number];

/** A payment as it is kept: the time at which it is looked at comes with the answer. */
export type KeptPayment = Omit<Payment, 'asOf'>;

/** An order tells of so many tries. */
const mostAttempts = 10;

/** The orders that wait for a payment, and the payments that were made for them. */
export class OrderStore {
  #orders: OutstandingOrder[];
  #payments: KeptPayment[] = [];
  /** Purchases that were paid here. */
  readonly paid = new Set<string>();

  constructor(orders: readonly OutstandingOrder[]) {
    this.#orders = orders.map(copy);
  }

  /** The most urgent first: what is due soonest, then what was ordered first. */
  all(): OutstandingOrder[] {
    return this.#orders.map(copy).sort(byUrgency);
  }

  find(purchase: string | undefined): OutstandingOrder | undefined {
    return this.all().find((order) => order.purchase === purchase);
  }

  /** What is unpaid in all, one for each currency. */
  totals(): Money[] {
    const totals = new Map<string, Money>();
    for (const { amount } of this.all()) {
      const so = totals.get(amount.currency);
      totals.set(amount.currency, so ? withAmount(so, so.amount + amount.amount) : amount);
    }
    return [...totals.values()];
  }

  /** Changes facts of an order (`undefined` takes one away), under a new version. Its actions follow unless they are given. */
  change(purchase: string, facts: Partial<OutstandingOrder>): OutstandingOrder {
    const before = this.find(purchase);
    if (!before) throw new MemoryProblem('not-found');
    const after = { ...before, ...facts, version: before.version + 1 };
    const next = copy({ ...after, actions: facts.actions ?? orderActionsFor(after) });
    this.#orders = this.#orders.map((order) => (order.purchase === purchase ? next : order));
    return copy(next);
  }

  /** Notes a try that was declined. */
  addAttempt(purchase: string, attempt: Attempt, facts: Partial<OutstandingOrder>): void {
    const attempts = [attempt, ...(this.find(purchase)?.attempts ?? [])].slice(0, mostAttempts);
    this.change(purchase, { ...facts, attempts, decline: attempt.decline });
  }

  /** It is paid: it waits no longer. */
  remove(purchase: string): void {
    this.paid.add(purchase);
    this.#orders = this.#orders.filter((order) => order.purchase !== purchase);
  }

  payments(): KeptPayment[] {
    return [...this.#payments];
  }

  payment(id: string | undefined): KeptPayment {
    const found = this.#payments.find((payment) => payment.id === id);
    if (!found) throw new MemoryProblem('not-found');
    return found;
  }

  addPayment(payment: Omit<KeptPayment, 'id'>): KeptPayment {
    const added = { id: `pay_${this.#payments.length + 1}`, ...payment };
    this.#payments.push(added);
    return added;
  }

  changePayment(id: string, facts: Partial<KeptPayment>): KeptPayment {
    const after = { ...this.payment(id), ...facts };
    this.#payments = this.#payments.map((payment) => (payment.id === id ? after : payment));
    return after;
  }
}

const byUrgency = (one: OutstandingOrder, other: OutstandingOrder): number =>
  compare(one.dueOn ?? '9999', other.dueOn ?? '9999') || compare(one.on, other.on) || compare(one.purchase, other.purchase);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const copy = (order: OutstandingOrder): OutstandingOrder => JSON.parse(JSON.stringify(order)) as OutstandingOrder;
