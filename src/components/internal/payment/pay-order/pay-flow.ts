import type { Approval } from '../../../../api/contract/approval.ts';
import type { Decline } from '../../../../api/contract/decline.ts';
import type { Hold } from '../../../../api/contract/hold.ts';
import { listPaymentMethods } from '../../../../api/contract/payment-method-list.ts';
import { listOutstanding } from '../../../../api/contract/outstanding.ts';
import { createPayment } from '../../../../api/contract/payment-operations.ts';
import type { OutstandingOrder } from '../../../../api/contract/outstanding.ts';
import type { Payment } from '../../../../api/contract/payment.ts';
import { BillingError } from '../../../../api/errors.ts';
import { ActionController } from '../../../../controllers/action-controller.ts';
import type { BillingHost } from '../../../../controllers/host.ts';
import { ReadController } from '../../../../controllers/read-controller.ts';
import { ResourceController } from '../../../../controllers/resource-controller.ts';
import { pageAddress } from '../page-address.ts';
import { type Outcome, outcomeOfApproval, outcomeOfPayment, readOutcome } from './outcome.ts';
import { candidates, firstChoice } from './pay-candidates.ts';

/** What the flow asks of its element. */
export interface PayHost extends BillingHost {
  /** Something new stands there to be read. */
  stepped(): void;
  paid(purchase: string, payment?: string): void;
}

/** `gone`: the order waits for no payment any more. */
type Step = 'choose' | 'add' | 'approval' | 'processing' | 'paid' | 'gone';

/** Milliseconds between two questions how a payment stands; the last one repeats. */
const PAUSES = [2000, 3000, 5000, 10_000, 30_000];

/** Answers after which the order is not what it was, and is read again. */
const outdating = ['purchase-changed', 'action-not-allowed', 'not-found'];

/**
 * One order on its way to be paid: the method, the payment, the bank's approval, and what came of it. It holds no markup. What waits
 * is never called failed, and nothing is called paid before the server says so.
 */
export class PayFlow {
  step: Step = 'choose';
  order!: OutstandingOrder;
  /** The chosen method. */
  method?: string;
  /** The method whose details are entered again, at the step `add`. */
  updates?: string;
  decline?: Decline;
  /** The bank did not get its approval. */
  notApproved = false;
  /** The order's amount is another than the one shown before. */
  amountChanged = false;
  /** Why the order could not be paid as it was. */
  refusal?: string;
  hold?: Hold;
  approval?: string;
  payment?: Payment;
  unlocks: Payment['unlocks'] = [];
  /** The challenge came to nothing, and another may be begun. */
  canLeaveApproval = false;

  readonly methods: ResourceController<typeof listPaymentMethods>;
  readonly action: ActionController<typeof createPayment>;

  #host: PayHost;
  #watch: ReadController<Outcome>;
  #timer?: ReturnType<typeof setTimeout>;
  #asked = 0;
  #left?: Outcome;
  /** The order as it was read last: taken over where the payment is chosen, so that a payment of an older state is not refused. */
  #newest?: OutstandingOrder;
  /** A method that was just added, until the list has it. */
  #added?: string;

  constructor(host: PayHost) {
    this.#host = host;
    this.methods = new ResourceController(host, listPaymentMethods, () => ({}));
    this.action = new ActionController(host, createPayment);
    this.#watch = new ReadController(host, {
      topics: ['payments'],
      input: () => (this.step === 'processing' ? [this.payment?.id, this.approval] : undefined),
      load: (session, signal) => readOutcome(session, { payment: this.payment?.id, approval: this.approval }, signal),
    });
  }

  /** Takes an order, or a newer state of it. */
  take(order: OutstandingOrder): void {
    const before = this.order as OutstandingOrder | undefined;
    if (before?.purchase === order.purchase) {
      this.#newest = order;
      if (this.step === 'choose' && !this.action.pending) this.#adoptNewest();
      return;
    }
    this.order = this.#newest = order;
    this.method = this.decline = this.refusal = this.hold = this.payment = this.approval = undefined;
    this.amountChanged = this.notApproved = false;
    this.action.reset();
    this.step = 'choose';
    const approves = order.actions.some((action) => action.allowed && action.name === 'approve');
    if (order.approval && approves) this.#approve(order.approval);
  }

  /** Called before each drawing: what is chosen at first, and what the watched payment has come to. */
  follow(): void {
    const { value } = this.methods;
    if (value && this.step === 'choose') {
      const isHere = candidates(value.items).some(({ id }) => id === this.method);
      if (isHere) this.#added = undefined;
      if (!this.method || (!isHere && this.method !== this.#added)) this.method = firstChoice(value.items, this.order);
      if (!this.method && value.canAdd) this.step = 'add';
    }
    if (this.step !== 'processing') return this.stop();
    const outcome = this.#watch.value;
    if (outcome && outcome.state !== 'processing') {
      // Nobody but this page has asked: whatever shows the order reads again.
      this.#host.session?.revisions.markChanged(['payments', 'payment-methods', 'purchases', 'subscriptions']);
      return this.#settle(outcome);
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#watch.reload();
      this.#host.requestUpdate();
    }, PAUSES[Math.min(this.#asked++, PAUSES.length - 1)]);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#asked = 0;
  }

  choose(method: string): void {
    this.method = method;
    this.#host.requestUpdate();
  }

  /** To the form of a new method, or of the details of one. */
  add(updates?: string): void {
    this.updates = updates;
    this.#show('add');
  }

  /** The method is there: it is chosen, and paying stays a press of its own. */
  added(method: string): void {
    this.decline = this.refusal = undefined;
    this.notApproved = false;
    this.method = this.#added = method;
    this.#show('choose');
  }

  back(): void {
    this.#show('choose');
  }

  async pay(): Promise<void> {
    const { method, order } = this;
    if (!method || this.action.pending) return;
    this.decline = this.refusal = undefined;
    this.amountChanged = this.notApproved = false;
    const body = { purchase: order.purchase, version: order.version, method, returnUrl: pageAddress() };
    const payment = await this.action.run({ body });
    if (!payment) return outdating.includes(this.action.error?.code ?? '') ? this.#readAnew(this.action.error!) : undefined;
    this.payment = payment;
    this.hold = payment.hold;
    this.#settle(outcomeOfPayment(payment));
  }

  /**
   * The challenge is over. Where another may be begun, that is offered at the challenge itself, beside the way to another method.
   */
  settleApproval(approval: Approval): void {
    const outcome = outcomeOfApproval(approval);
    const failed = outcome.state === 'declined' || outcome.state === 'cancelled';
    this.canLeaveApproval = failed && approval.actions.some(({ name, allowed }) => name === 'retry' && allowed);
    if (this.canLeaveApproval) this.#left = outcome;
    else this.#settle(outcome);
    this.#host.requestUpdate();
  }

  /** From a challenge that came to nothing to the methods. */
  leaveApproval(): void {
    this.canLeaveApproval = false;
    if (this.#left) this.#settle(this.#left);
  }

  #settle({ state, unlocks, decline, approval }: Outcome): void {
    this.unlocks = unlocks;
    if (state === 'approval') return this.#approve(approval!);
    if (state === 'processing') return this.#show('processing');
    if (state === 'succeeded') {
      this.#show('paid');
      return this.#host.paid(this.order.purchase, this.payment?.id);
    }
    this.decline = state === 'declined' ? (decline ?? { cause: 'unknown', remedy: 'unknown' }) : undefined;
    this.notApproved = state === 'cancelled';
    this.payment = this.approval = this.hold = undefined;
    this.#show('choose');
  }

  #approve(approval: string): void {
    this.approval = approval;
    this.#show('approval');
  }

  async #readAnew(error: BillingError): Promise<void> {
    const { session } = this.#host;
    try {
      const { items } = await session!.request(listOutstanding, {});
      const order = items.find(({ purchase }) => purchase === this.order.purchase);
      this.action.reset();
      session!.revisions.markChanged(['payments']);
      if (!order) return this.#show('gone');
      this.#newest = order;
      this.#adoptNewest();
      this.refusal = error.code === 'action-not-allowed' ? (error.problem?.reason ?? 'unknown') : undefined;
      // Nobody else says why the press has done nothing.
      if (!this.refusal && !this.amountChanged) this.action.error = error;
      const waits = order.approval && order.actions.some((action) => action.allowed && action.name === 'approve');
      if (waits) this.#approve(order.approval!);
      else this.#show('choose');
    } catch (cause) {
      this.action.error = BillingError.from(cause);
      this.#host.requestUpdate();
    }
  }

  #adoptNewest(): void {
    const order = this.#newest!;
    if (order.version <= this.order.version) return;
    this.amountChanged = JSON.stringify(order.amount) !== JSON.stringify(this.order.amount);
    this.order = order;
  }

  #show(step: Step): void {
    if (step === 'choose') this.#adoptNewest();
    this.step = step;
    this.#host.requestUpdate();
    this.#host.stepped();
  }
}
