import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Hold } from '../../../api/contract/hold.ts';
import type { listPaymentMethods } from '../../../api/contract/payment-method-list.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import type { ResourceController } from '../../../controllers/resource-controller.ts';
import { heading } from '../../internal/heading.ts';
import { icon } from '../../internal/icon.ts';
import { checkIcon, closeIcon } from '../../internal/icons.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { loadingView } from '../../internal/loading-view.ts';
import { notice } from '../../internal/notice.ts';
import { partFailure } from '../../internal/part-failure.ts';
import type * as addPart from '../../internal/payment/add-method/index.ts';
import type * as payPart from '../../internal/payment/pay-order/index.ts';
import { holdText } from '../../internal/payment/hold-text.ts';
import { sayMethod } from '../../internal/payment/method-mark.ts';
import { BillingOrderPaidEvent, BillingPaymentMethodAddedEvent, BillingPaymentMethodChangedEvent } from '../events.ts';
import type { MethodsHost } from '../methods-host.ts';

/** What is open in place: there is one slot for the provider's fields, so one thing at a time. */
export type Opened =
  | { readonly kind: 'new' }
  | { readonly kind: 'update'; readonly method: string }
  | { readonly kind: 'pay'; readonly order: OutstandingOrder };

/** The form in which a method is added or renewed, the order that is being paid, and the word that it is done. */
export class Panel implements ReactiveController {
  #host: MethodsHost;
  #methods: ResourceController<typeof listPaymentMethods>;
  #adding: LazyModule<typeof addPart>;
  #pay: LazyModule<typeof payPart>;
  #opened?: Opened;
  #opener?: HTMLElement;
  #done?: { method: string; isNew: boolean; hold?: Hold };
  /** Where the focus goes as soon as one of these is there. */
  #wanted?: readonly string[];

  constructor(host: MethodsHost, methods: ResourceController<typeof listPaymentMethods>) {
    this.#host = host;
    this.#methods = methods;
    this.#adding = new LazyModule(host, () => import('../../internal/payment/add-method/index.ts'));
    this.#pay = new LazyModule(host, () => import('../../internal/payment/pay-order/index.ts'));
    host.addController(this);
  }

  hostUpdated(): void {
    const found = this.#wanted?.map((place) => this.#host.renderRoot.querySelector<HTMLElement>(place)).find(Boolean);
    if (!found) return;
    this.#wanted = undefined;
    found.focus();
  }

  /** The order that is being paid. */
  get paying(): OutstandingOrder | undefined {
    return this.#opened?.kind === 'pay' ? this.#opened.order : undefined;
  }

  prepare(): void {
    this.#adding.get();
  }

  /** Opens it; `opener` has the focus again when it is closed. */
  readonly open = (opened: Opened, opener?: HTMLElement | null): void => {
    this.#opened = opened;
    this.#done = undefined;
    this.#opener = opener ?? undefined;
    this.#wanted = ['.panel-title'];
    this.#host.requestUpdate();
  };

  /** Closes it; the focus goes back to what opened it, or to the first of some places that is there. */
  readonly close = (...places: string[]): void => {
    this.#opened = undefined;
    if (this.#opener?.isConnected) this.#opener.focus();
    else this.#wanted = [...places, '.add-button', '#heading'];
    this.#opener = undefined;
    this.#host.requestUpdate();
  };

  renderNew(): unknown {
    if (this.#opened?.kind !== 'new') return undefined;
    return html`<section class="card panel" part="card" aria-labelledby="panel-title">
      ${this.#title(msg('New payment method', { desc: 'Name of the form in which a way to pay is added.' }))} ${this.#renderForm()}
    </section>`;
  }

  renderUpdate(method: PaymentMethod): unknown {
    const { id } = method;
    if (this.#opened?.kind !== 'update' || this.#opened.method !== id) return nothing;
    const name = sayMethod(method);
    return html`<section class="card panel" part="card" aria-labelledby="panel-title">
      ${this.#title(msg(str`New details of ${name}`, { desc: 'Heading of a form. 0 is a card.' }))}
      <p class="small muted">
        ${msg('Everything that is charged to this card goes on with its new details.', { desc: 'Above the form of a card’s new details.' })}
      </p>
      ${this.#renderForm(id)}
    </section>`;
  }

  /** The payment of the order that is open, as it stands now. */
  renderPaying(order: OutstandingOrder): unknown {
    if (this.#pay.failed) return partFailure(() => void this.#pay.load());
    if (!this.#pay.get()) return loadingView(html`<span class="skeleton fields">&nbsp;</span>`);
    // The focus goes around the element and not to it: what is inside a host that cannot be tabbed to could not be either.
    return html`<div class="panel-title" tabindex="-1" role="group" aria-labelledby="unpaid-${order.purchase}">
    <billing-pay-order
      .host=${this.#host}
      .order=${order}
      exportparts="button, notice"
      @method-added=${({ detail }: HTMLElementEventMap['method-added']) => this.#tell(detail.method)}
      @order-paid=${({ detail }: HTMLElementEventMap['order-paid']) =>
        this.#host.dispatchEvent(new BillingOrderPaidEvent({ purchase: detail.purchase }))}
      @pay-order-closed=${() => this.close(`[aria-describedby=unpaid-${order.purchase}]`, '.opens-payment', '#heading')}
    >
      <slot name="payment-fields" slot="payment-fields"></slot>
    </billing-pay-order>
    </div>`;
  }

  /** What was added or renewed; by its name once it stands in the list. */
  renderDone(): unknown {
    if (!this.#done) return nothing;
    const { isNew, hold } = this.#done;
    const method = this.#methods.value?.items.find(({ id }) => id === this.#done?.method);
    return html`<div class="done" tabindex="-1" role="group">
      ${notice(
        'positive',
        html`<p>${doneText(isNew, method)}</p>
          ${hold ? html`<p>${holdText(hold, this.#methods.value?.today)}</p>` : nothing}`,
        html`<button
          type="button"
          class="button plain icon-button"
          part="button"
          aria-label=${msg('Close this message', { desc: 'Button beside a confirmation.' })}
          @click=${() => {
            this.#done = undefined;
            this.close(...(method ? [`#title-${method.id}`] : []));
          }}
        >
          ${icon(closeIcon)}
        </button>`,
        checkIcon,
      )}
    </div>`;
  }

  #title(text: string): TemplateResult {
    return heading(this.#host.level + 1, 'panel-title', 'section-title panel-title', text);
  }

  #renderForm(updates?: string): unknown {
    if (this.#adding.failed) return partFailure(() => void this.#adding.load());
    if (!this.#adding.get()) return loadingView(html`<span class="skeleton fields">&nbsp;</span>`);
    return html`<billing-add-method
      .host=${this.#host}
      .updates=${updates}
      exportparts="button, notice"
      @method-added=${({ detail }: HTMLElementEventMap['method-added']) => this.#added(detail.method, !updates, detail.hold)}
      @add-method-cancelled=${() => this.close()}
    >
      <slot name="payment-fields" slot="payment-fields"></slot>
    </billing-add-method>`;
  }

  /** Tells the page. The list is read again only after that: what it has not yet is new. */
  #tell(method: string): void {
    const isKnown = this.#methods.value?.items.some(({ id }) => id === method);
    this.#host.dispatchEvent(
      isKnown ? new BillingPaymentMethodChangedEvent({ kind: 'update', method }) : new BillingPaymentMethodAddedEvent({ method }),
    );
  }

  #added(method: string, isNew: boolean, hold?: Hold): void {
    this.#done = { method, isNew, hold };
    this.#opened = this.#opener = undefined;
    this.#tell(method);
    this.#wanted = ['.done'];
    this.#host.announce(doneText(isNew));
  }
}

const doneText = (isNew: boolean, method?: PaymentMethod): string => {
  const name = method && sayMethod(method);
  if (isNew) {
    return name
      ? msg(str`${name} has been added.`, { desc: 'After a payment method was added. 0 is its name.' })
      : msg('The payment method has been added.', { desc: 'After a payment method was added.' });
  }
  return name
    ? msg(str`The new details of ${name} have been saved.`, { desc: 'After a card was renewed. 0 is its name.' })
    : msg('The new details have been saved.', { desc: 'After a card was renewed.' });
};
