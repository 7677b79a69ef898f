import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { listPaymentMethods } from '../../../api/contract/payment-method-list.ts';
import type { PaymentMethod, PaymentMethods } from '../../../api/contract/payment-method.ts';
import type { ResourceController } from '../../../controllers/resource-controller.ts';
import { formatNumber } from '../../../format/money.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { notice } from '../../internal/notice.ts';
import { sayName } from '../../internal/say.ts';
import { BillingPaymentMethodsOrderedEvent } from '../events.ts';
import type { MethodsHost } from '../methods-host.ts';
import { OrderFlow } from './order-flow.ts';
import { RowDrag } from './row-drag.ts';

/** What is seen and heard of the order of charging: where a dragged row would land, the new place, and what went wrong. */
export class MethodsOrder {
  readonly drag: RowDrag;

  #host: MethodsHost;
  #methods: ResourceController<typeof listPaymentMethods>;
  #flow: OrderFlow;

  constructor(host: MethodsHost, methods: ResourceController<typeof listPaymentMethods>) {
    this.#host = host;
    this.#methods = methods;
    this.#flow = new OrderFlow(host, methods, (order) => {
      host.dispatchEvent(new BillingPaymentMethodsOrderedEvent({ order }));
    });
    this.drag = new RowDrag(host, (id, to) => {
      const method = methods.value?.items.find((item) => item.id === id);
      if (method) this.#moveTo(method, to);
    });
  }

  arranged(methods: PaymentMethods): readonly PaymentMethod[] {
    return this.#flow.arranged(methods);
  }

  /** Moves a method so many places down, or up. */
  move(method: PaymentMethod, by: number): void {
    const { value } = this.#methods;
    if (!value) return;
    this.#moveTo(method, this.#flow.arranged(value).findIndex(({ id }) => id === method.id) + by);
  }

  #moveTo(method: PaymentMethod, to: number): void {
    if (this.#flow.move(method.id, to)) this.#announce(method, to + 1);
  }

  /** The classes of a row: itself dragged, or the line above or below it where the dragged one would land. */
  rowClass(id: string, index: number): string {
    const { id: dragged, to } = this.drag;
    if (!dragged || to === undefined) return '';
    if (id === dragged) return 'dragged';
    const from = this.#flow.arranged(this.#methods.value!).findIndex((item) => item.id === dragged);
    if (to === from || index !== to) return '';
    return to < from ? 'lands-above' : 'lands-below';
  }

  /** Why an order was not taken; said when it happens. */
  renderNotice(): TemplateResult {
    return html`<div class="alerts" role="alert">${this.#renderFailure()}</div>`;
  }

  #renderFailure(): unknown {
    const { error, kept } = this.#flow;
    if (!error) return nothing;
    return notice(
      kept ? 'caution' : 'critical',
      html`<p>${errorMessage(error)}</p>
        <p>
          ${kept
            ? msg('Your own order has not been saved. You can use it on this list.', {
                desc: 'The order of payment methods was changed in another place at the same time.',
              })
            : msg('The order is as it was before.', { desc: 'A new order of payment methods could not be saved.' })}
        </p>`,
      html`<span class="notice-actions">
        <button type="button" class="button" part="button" @click=${() => (kept ? this.#flow.useKept() : this.#flow.retry())}>
          ${kept
            ? msg('Use my order', { desc: 'Button: the order of payment methods that was not saved.' })
            : msg('Try again', { desc: 'Button that repeats what failed.' })}
        </button>
        <button type="button" class="button" part="button" @click=${() => this.#flow.dismiss()}>
          ${msg('Leave it', { desc: 'Button: the order of payment methods stays as it is shown.' })}
        </button>
      </span>`,
    );
  }

  #announce({ label }: PaymentMethod, place: number): void {
    const locale = formatLocale();
    const count = formatNumber(this.#methods.value!.items.length, locale);
    const name = sayName(label);
    this.#host.announce(
      place === 1
        ? msg(str`${name} is number 1 of ${count} now. It is the primary payment method.`, {
            desc: 'For screen readers, after a payment method was moved. 0 is its name, 1 how many there are.',
          })
        : msg(str`${name} is number ${formatNumber(place, locale)} of ${count} now.`, {
            desc: 'For screen readers, after a payment method was moved. 0 is its name, 1 its place, 2 how many there are.',
          }),
    );
  }
}
