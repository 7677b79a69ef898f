import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OutstandingOrder } from '../../../../api/contract/outstanding.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { fieldStyles } from '../../field.styles.ts';
import { HostedElement } from '../../hosted-element.ts';
import { icon, infoIcon } from '../../icon.ts';
import { checkIcon, clockIcon } from '../../icons.ts';
import { LazyModule } from '../../lazy-module.ts';
import { loadingView } from '../../loading-view.ts';
import { notice } from '../../notice.ts';
import { partFailure } from '../../part-failure.ts';
import { resourceView } from '../../resource-view.ts';
import { sayMoney } from '../../say.ts';
import { sharedStyles } from '../../shared.styles.ts';
import type * as addPart from '../add-method/index.ts';
import { MethodAddedEvent } from '../add-method/events.ts';
import type * as challengePart from '../bank-challenge/index.ts';
import { methodChoiceStyles } from '../method-choice.styles.ts';
import { holdText } from '../hold-text.ts';
import { unlockText } from '../unlock-text.ts';
import { declineNotice } from './decline-notice.ts';
import { OrderPaidEvent, PayOrderClosedEvent } from './events.ts';
import { methodChoice } from './method-choice.ts';
import { PayFlow, type PayHost } from './pay-flow.ts';
import { ownTone } from '../own-tone.styles.ts';
import { payOrderStyles } from './pay-order.styles.ts';
import { refusalText } from './refusal-text.ts';

/**
 * Pays one outstanding order in place: which method, the payment, what the bank asks, and what paying has unlocked. Internal: its element
 * forwards the slot `payment-fields` of the widget to it.
 *
 * ```html
 * <billing-pay-order .host=${widget} .order=${order} @order-paid=${show} @pay-order-closed=${close}>
 *   <slot name="payment-fields" slot="payment-fields"></slot>
 * </billing-pay-order>
 * ```
 *
 * @internal
 */
export class BillingPayOrderElement extends HostedElement implements PayHost {
  static override styles = [...sharedStyles, fieldStyles, ownTone, methodChoiceStyles, payOrderStyles];

  /** What is to be paid. A newer state of it is taken over, unless it is being paid. */
  @property({ attribute: false }) order?: OutstandingOrder;

  #flow = new PayFlow(this);
  #adding: LazyModule<typeof addPart> = new LazyModule(this, () => import('../add-method/index.ts'));
  #challenge: LazyModule<typeof challengePart> = new LazyModule(this, () => import('../bank-challenge/index.ts'));
  #stepped = false;

  /** @internal */
  stepped(): void {
    this.#stepped = true;
  }

  /** @internal */
  paid(purchase: string, payment?: string): void {
    this.dispatchEvent(new OrderPaidEvent({ purchase, ...(payment && { payment }) }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#flow.stop();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('order') && this.order) this.#flow.take(this.order);
    if (this.order && this.isConnected) this.#flow.follow();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#stepped) return;
    this.#stepped = false;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  protected override renderContent(): unknown {
    if (!this.order) return nothing;
    const { step } = this.#flow;
    const views: Record<PayFlow['step'], () => unknown> = {
      choose: () => resourceView(this.#flow.methods, { skeleton: methodsSkeleton, ready: () => this.#renderChoice() }),
      add: () => this.#renderAdding(),
      approval: () => this.#renderApproval(),
      processing: () => this.#renderProcessing(),
      paid: () => this.#renderPaid(),
      gone: () => this.#renderGone(),
    };
    return html`<div class="pay-order">
      <div class="alerts" role="alert">${step === 'choose' || step === 'add' ? this.#renderFailure() : nothing}</div>
      ${views[step]()}
    </div>`;
  }

  #renderChoice(): TemplateResult {
    const { pending } = this.#flow.action;
    const ready = this.#flow.method !== undefined;
    return html`<div class="step" tabindex="-1">
      ${this.#renderHold()} ${methodChoice(this.#flow)}
      <div class="actions">
        <button
          type="button"
          class="button primary ${pending ? 'working' : ''}"
          part="button"
          aria-busy=${pending ? 'true' : 'false'}
          aria-disabled=${pending || !ready ? 'true' : 'false'}
          @click=${() => void this.#flow.pay()}
        >
          <span>
            ${msg(str`Pay ${sayMoney(this.#flow.order.amount)}`, {
              desc: 'Button that leads to the payment of an order. 0 is an amount.',
            })}
          </span>
        </button>
        ${this.#closeButton(msg('Not now', { desc: 'Button that closes a dialog and leaves everything as it is.' }), pending)}
      </div>
    </div>`;
  }

  #renderAdding(): unknown {
    if (this.#adding.failed) return partFailure(() => void this.#adding.load());
    if (!this.#adding.get()) return loadingView(methodsSkeleton());
    return html`<div class="step" tabindex="-1">
      <p>${msg('The method is saved among your payment methods. Nothing is charged before you press the button that pays.', {
        desc: 'Above the form in which a way to pay is added while an order is being paid.',
      })}</p>
      <billing-add-method
        .host=${this.host}
        .updates=${this.#flow.updates}
        exportparts="button, notice"
        @method-added=${({ detail }: HTMLElementEventMap['method-added']) => {
          // The element around hears of it too: a method is there, whether it pays in the end or not.
          this.dispatchEvent(new MethodAddedEvent(detail));
          this.#flow.added(detail.method);
          if (detail.hold) this.#flow.hold = detail.hold;
        }}
        @add-method-cancelled=${() => this.#cancelAdding()}
      >
        <slot name="payment-fields" slot="payment-fields"></slot>
      </billing-add-method>
    </div>`;
  }

  #cancelAdding(): void {
    const canChoose = this.#flow.methods.value?.items.some(({ status }) => status !== 'expired');
    if (canChoose) this.#flow.back();
    else this.dispatchEvent(new PayOrderClosedEvent());
  }

  #renderApproval(): unknown {
    const { approval } = this.#flow;
    if (this.#challenge.failed) return partFailure(() => void this.#challenge.load());
    if (!this.#challenge.get()) return loadingView(methodsSkeleton());
    return html`${this.#renderHold()}
      <billing-bank-challenge
        .host=${this.host}
        approval=${approval!}
        auto-start
        exportparts="button, notice"
        @approval-settled=${({ detail }: HTMLElementEventMap['approval-settled']) =>
          this.#flow.settleApproval(detail.approval)}
      ></billing-bank-challenge>
      ${this.#flow.canLeaveApproval
        ? html`<div class="actions">
            <button type="button" class="button" part="button" @click=${() => this.#flow.leaveApproval()}>
              ${msg('Use another payment method', { desc: 'Button: adds a way to pay.' })}
            </button>
          </div>`
        : nothing}`;
  }

  #renderProcessing(): TemplateResult {
    return html`<div class="step" role="status">
      <p class="step-title" tabindex="-1">
        ${icon(clockIcon)}<span>${msg('Your payment is on its way', { desc: 'Heading: neither paid nor failed.' })}</span>
      </p>
      <p>
        ${msg('The payment service has not answered yet. It is shown here as soon as it has. You can close this page: the payment goes on.', {
          desc: 'While a payment is processed.',
        })}
      </p>
      ${this.#renderHold()}
      <div class="actions">${this.#closeButton(closeWord())}</div>
    </div>`;
  }

  #renderPaid(): TemplateResult {
    const { order, payment, unlocks } = this.#flow;
    const facts = unlocks.map((unlock) => unlockText(unlock, this.locale, true)).filter(Boolean);
    const amount = sayMoney(order.amount);
    return html`<div class="step paid">
      <p class="step-title" tabindex="-1">
        ${icon(checkIcon)}<span>${msg(str`${amount} is paid`, { desc: 'Heading after a payment. 0 is an amount.' })}</span>
      </p>
      ${facts.length ? html`<ul class="list unlocks">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>` : nothing}
      ${payment?.hold ? this.#renderHold() : nothing}
      <div class="actions">${this.#closeButton(msg('Done', { desc: 'Button that closes a dialog after something was done.' }))}</div>
    </div>`;
  }

  #renderGone(): TemplateResult {
    return html`<div class="step">
      <p class="step-title" tabindex="-1">
        ${icon(infoIcon)}<span
          >${msg('This order waits for no payment any more', { desc: 'Heading: it was paid or cancelled in another place.' })}</span
        >
      </p>
      <p>${msg('It has been paid or cancelled somewhere else. You have not been charged again.', { desc: 'An order that was to be paid.' })}</p>
      <div class="actions">${this.#closeButton(closeWord())}</div>
    </div>`;
  }

  #renderHold(): unknown {
    const { hold } = this.#flow;
    return hold ? notice('neutral', html`<p>${holdText(hold)}</p>`, nothing, infoIcon) : nothing;
  }

  #renderFailure(): unknown {
    const { decline, action, notApproved, amountChanged, refusal, order, step } = this.#flow;
    if (action.pending || step === 'add') return nothing;
    if (decline) return declineNotice(decline, this.#flow, (url) => this.navigate(decline.remedy, url, { purchase: order.purchase }));
    if (refusal) return notice('caution', html`<p>${refusalText(refusal)}</p>`);
    if (amountChanged) {
      return notice('caution', html`<p>
        ${msg(str`The amount has changed: it is ${sayMoney(order.amount)} now. Nothing has been charged.`, {
          desc: 'An order changed while it was to be paid. 0 is an amount.',
        })}
      </p>`);
    }
    if (notApproved) {
      return notice('caution', html`<p>
        ${msg('Your bank has not had your approval, so nothing was charged. The order is still unpaid.', {
          desc: 'The challenge of the bank was cancelled, timed out or failed.',
        })}
      </p>`);
    }
    return action.error ? notice('critical', html`<p>${errorMessage(action.error)}</p>`) : nothing;
  }

  #closeButton(label: string, disabled = false): TemplateResult {
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-disabled=${disabled ? 'true' : 'false'}
      @click=${() => disabled || this.dispatchEvent(new PayOrderClosedEvent())}
    >
      ${label}
    </button>`;
  }
}

const closeWord = (): string => msg('Close', { desc: 'Button that closes a dialog without doing anything.' });

const methodsSkeleton = (): TemplateResult =>
  html`<div class="methods" aria-hidden="true">
    <span class="skeleton method"></span><span class="skeleton method"></span>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'billing-pay-order': BillingPayOrderElement;
  }
}
