import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { OperationResult } from '../../api/contract/operation.ts';
import type { listOutstanding, OutstandingOrder } from '../../api/contract/outstanding.ts';
import { ReadController } from '../../controllers/read-controller.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import type * as addPart from '../internal/payment/add-method/index.ts';
import type * as challengePart from '../internal/payment/bank-challenge/index.ts';
import type * as payPart from '../internal/payment/pay-order/index.ts';
import { resourceView } from '../internal/resource-view.ts';
import type { Checks } from './checks/checks.ts';
import type { TroubleHost } from './trouble-host.ts';

const exported = 'button, notice, badge, field, amount';

/** A button that unfolds a fix, and what it needs. */
export interface FixStart {
  /** The finding's key, or the node's id. */
  key: string;
  label: string;
  kind?: '' | 'primary' | undefined;
}

/**
 * Where things are put right: paying, a card, an approval. Each comes when somebody asks for it, and one is open at a time, since the
 * provider's fields have one place in the page.
 */
export class FixPlace implements ReactiveController {
  /** Orders that were paid here, by the purchase. */
  readonly paid = new Map<string, OutstandingOrder>();
  /** Whether the orders are needed that wait for a payment. */
  needsOrders = false;

  #host: TroubleHost;
  #checks: Checks;
  #pay: LazyModule<typeof payPart>;
  #add: LazyModule<typeof addPart>;
  #challenge: LazyModule<typeof challengePart>;
  #orders: ReadController<OperationResult<typeof listOutstanding>>;
  /** As they were last: one that is being paid leaves the list before its answer is shown. */
  #known = new Map<string, OutstandingOrder>();
  #open?: string;
  #coming?: string;
  /** A payment that somebody wants to make later. */
  #dismissed?: string;

  constructor(host: TroubleHost, checks: Checks) {
    this.#host = host;
    this.#checks = checks;
    this.#pay = new LazyModule(host, () => import('../internal/payment/pay-order/index.ts'));
    this.#add = new LazyModule(host, () => import('../internal/payment/add-method/index.ts'));
    this.#challenge = new LazyModule(host, () => import('../internal/payment/bank-challenge/index.ts'));
    host.addController(this);
    this.#orders = new ReadController(host, {
      topics: ['payments'],
      input: () => (this.needsOrders || checks.open.some(({ finding }) => finding.fix === 'pay') ? {} : undefined),
      // Most troubles need no order, so its part of the contract comes with the first that does.
      load: async (session, signal) => {
        const { listOutstanding } = await import('../../api/contract/outstanding.ts');
        return session.request(listOutstanding, {}, { signal });
      },
    });
  }

  hostUpdate(): void {
    for (const order of this.#orders.value?.items ?? []) this.#known.set(order.purchase, order);
  }

  /** Closes what is open. What is on its way goes on. */
  close(): void {
    this.#open = this.#coming = this.#dismissed = undefined;
    this.#checks.release();
    this.#host.requestUpdate();
  }

  /** Closes everything, and forgets what was read: another trouble, or another customer. */
  forget(): void {
    this.close();
    this.needsOrders = false;
    this.paid.clear();
    this.#known.clear();
  }

  /** The form in which an order is paid; every order that waits, where none is named. Closed while another fix is open. */
  pay(key: string, purchase?: string): unknown {
    if (this.#pay.failed) return partFailure(() => void this.#pay.load());
    if (!this.#pay.get()) return loadingView(bars());
    if (this.#dismissed === key || (this.#open !== undefined && this.#open !== key)) {
      return this.#startButton({ key, label: msg('Pay it here', { desc: 'Button that unfolds a form to pay an order.' }) }, this.#pay);
    }
    return resourceView(this.#orders, {
      skeleton: bars,
      ready: ({ items }) => {
        const known = purchase === undefined ? undefined : this.#known.get(purchase);
        const orders = purchase === undefined ? items : known ? [known] : [];
        return orders.length > 0 ? orders.map((order) => this.#payOrder(key, order)) : html`<p class="muted">${nothingToPay()}</p>`;
      },
    });
  }

  /** The challenge of an approval, behind a button: the bank is not asked before somebody wants it. */
  approve(start: FixStart, approval: string): unknown {
    return this.#behind(start, this.#challenge, () => html`<billing-bank-challenge
      .host=${this.#host}
      approval=${approval}
      auto-start
      heading-level=${Math.min(this.#host.level + 3, 6)}
      exportparts=${exported}
      @approval-settled=${({ detail }: HTMLElementEventMap['approval-settled']) => this.#settled(detail.approval)}
    ></billing-bank-challenge>`);
  }

  /** The form for a new card, or for the new details of one (`updates`), behind a button. */
  add(start: FixStart, updates?: string): unknown {
    return this.#behind(start, this.#add, () => html`<billing-add-method
      .host=${this.#host}
      .updates=${updates}
      exportparts=${exported}
      @method-added=${() => void this.#finish()}
      @add-method-cancelled=${() => void this.#finish()}
      ><slot name="payment-fields" slot="payment-fields"></slot
    ></billing-add-method>`);
  }

  #payOrder(key: string, order: OutstandingOrder): TemplateResult {
    // Before what is pressed does its work: that may be to close all this.
    const hold = { handleEvent: () => this.#hold(key), capture: true };
    return html`<div class="pay-place" @click=${hold} @input=${hold}>
      <billing-pay-order
        .host=${this.#host}
        .order=${order}
        exportparts=${exported}
        @order-paid=${() => this.#paid(order)}
        @pay-order-closed=${() => void this.#dismiss(key)}
        ><slot name="payment-fields" slot="payment-fields"></slot
      ></billing-pay-order>
    </div>`;
  }

  #behind(start: FixStart, module: LazyModule<object>, content: () => TemplateResult): unknown {
    if (this.#open !== start.key) return this.#startButton(start, module);
    return content();
  }

  #startButton({ key, label, kind = 'primary' }: FixStart, module: LazyModule<object>): TemplateResult {
    const comes = this.#coming === key;
    return html`${comes && module.failed ? partFailure(() => void this.#begin(key, module)) : nothing}
      <button
        type="button"
        class="button ${kind} fix-start"
        part="button"
        aria-busy=${comes && !module.failed ? 'true' : 'false'}
        @click=${() => void this.#begin(key, module)}
      >
        ${label}
      </button>`;
  }

  async #begin(key: string, module: LazyModule<object>): Promise<void> {
    this.#coming = key;
    this.#host.requestUpdate();
    const part = await module.load();
    // Somebody has gone on meanwhile, or it could not be fetched and says so.
    if (!part || this.#coming !== key) return;
    this.close();
    this.#hold(key);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('billing-add-method, billing-bank-challenge')?.focus();
  }

  #hold(key: string): void {
    if (this.#open === key) return;
    this.#open = key;
    this.#checks.hold(key);
    this.#host.requestUpdate();
  }

  #paid(order: OutstandingOrder): void {
    this.paid.set(order.purchase, order);
    this.close();
  }

  async #dismiss(key: string): Promise<void> {
    await this.#finish(() => (this.#dismissed = key));
  }

  /** A challenge that came to nothing stays, with its way to begin again. */
  #settled({ state, outcome }: HTMLElementEventMap['approval-settled']['detail']['approval']): void {
    if (state === 'succeeded' && outcome?.state !== 'declined') void this.#finish();
  }

  async #finish(then?: () => void): Promise<void> {
    this.close();
    then?.();
    await this.#host.updateComplete;
    if (!(this.#host.renderRoot as ShadowRoot).activeElement) this.#host.renderRoot.querySelector<HTMLElement>('.fix-start')?.focus();
  }
}

const bars = (): TemplateResult => html`<div class="bars" aria-hidden="true">
  <span class="skeleton long">&nbsp;</span><span class="skeleton long">&nbsp;</span>
</div>`;

const nothingToPay = (): string =>
  msg('No order waits for a payment any more.', { desc: 'In place of a form to pay; the order was paid or cancelled meanwhile.' });
