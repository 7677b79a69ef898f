import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Hold } from '../../../../api/contract/hold.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { fieldStyles } from '../../field.styles.ts';
import { HostedElement } from '../../hosted-element.ts';
import { icon, infoIcon } from '../../icon.ts';
import { LazyModule } from '../../lazy-module.ts';
import { loadingView } from '../../loading-view.ts';
import { notice } from '../../notice.ts';
import { partFailure } from '../../part-failure.ts';
import { sharedStyles } from '../../shared.styles.ts';
import type * as challengePart from '../bank-challenge/index.ts';
import { declineText, remedyText } from '../decline-text.ts';
import { holdText } from '../hold-text.ts';
import { lockIcon } from '../payment-icons.ts';
import { AddMethodFlow, type AddMethodHost } from './add-method-flow.ts';
import { ownTone } from '../own-tone.styles.ts';
import { addMethodStyles } from './add-method.styles.ts';
import { AddMethodCancelledEvent, MethodAddedEvent } from './events.ts';
import type { FieldsPlace } from './fields-mount.ts';
import { remarkText } from './remark-text.ts';

/**
 * The form with the payment provider's own fields: loading, filled in, declined with its cause, approved with the bank, added. What is
 * typed into them goes to the provider alone. Internal: its element forwards the slot `payment-fields` of the widget to it.
 *
 * ```html
 * <billing-add-method .host=${widget} @method-added=${show} @add-method-cancelled=${close}>
 *   <slot name="payment-fields" slot="payment-fields"></slot>
 * </billing-add-method>
 * ```
 *
 * @internal
 */
export class BillingAddMethodElement extends HostedElement implements AddMethodHost {
  static override styles = [...sharedStyles, fieldStyles, ownTone, addMethodStyles];

  /** The method whose details are asked for again, where it is no new one. */
  @property() updates?: string;

  #flow = new AddMethodFlow(this);
  #challenge: LazyModule<typeof challengePart> = new LazyModule(this, () => import('../bank-challenge/index.ts'));
  #stepped = false;

  /** @internal */
  get place(): FieldsPlace | undefined {
    const probe = this.renderRoot?.querySelector('.probe');
    return this.host && probe ? { widget: this.host, probe } : undefined;
  }

  /** @internal */
  added(method: string, hold?: Hold): void {
    this.dispatchEvent(new MethodAddedEvent({ method, ...(hold && { hold }) }));
  }

  /** @internal */
  stepped(): void {
    this.#stepped = true;
  }

  /** Focuses the provider's fields, where they can be filled in. */
  override focus(options?: FocusOptions): void {
    if (this.#flow.fields.status === 'ready') this.#flow.fields.focus();
    else this.renderRoot.querySelector<HTMLElement>('.add-method')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved in the page, the fields' own document has been loaded anew.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#flow.leave();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isConnected) this.#flow.follow();
    if (!this.#stepped) return;
    this.#stepped = false;
    if (this.#flow.step === 'form') this.renderRoot.querySelector<HTMLElement>('.add-method')?.focus();
  }

  protected override renderContent(): unknown {
    const { step } = this.#flow;
    return html`<div class="probe" aria-hidden="true" @transitionend=${() => this.#flow.fields.follow()}></div>
      <div class="add-method" tabindex="-1" role="group" aria-label=${this.#label()}>
        <div class="alerts" role="alert">${step === 'form' ? this.#renderFailure() : nothing}</div>
        ${step === 'approval' ? this.#renderApproval() : nothing}
        ${this.#renderForm(step !== 'form')}
      </div>`;
  }

  #label(): string {
    return this.updates
      ? msg('New details of the card', { desc: 'Name of the form in which a card’s details are entered again.' })
      : msg('New payment method', { desc: 'Name of the form in which a way to pay is added.' });
  }

  /** Always in the page, so that a challenge in between costs nothing of what was typed. */
  #renderForm(isHidden: boolean): unknown {
    const { setup, fields } = this.#flow;
    if (setup.status === 'failed') return setupFailure(errorMessage(setup.error!), () => setup.reload());
    const isReady = fields.status === 'ready';
    return html`
      <div class="fields-frame" ?hidden=${isHidden || fields.status === 'failed'}>
        ${isReady ? nothing : loadingView(fieldsSkeleton())}
        <div class=${isReady ? '' : 'veiled'}><slot name="payment-fields"></slot></div>
      </div>
      ${isHidden ? nothing : html`${this.#renderTrust()} ${this.#renderButtons(isReady)}`}
    `;
  }

  #renderTrust(): TemplateResult {
    return html`<p class="trust">
      ${icon(lockIcon)}<span
        >${msg('What you type here goes straight to the payment service. This page and this store never see it.', {
          desc: 'Below the fields of a card, which belong to the payment provider.',
        })}</span
      >
    </p>`;
  }

  #renderButtons(isReady: boolean): TemplateResult {
    const { pending, fields, setup } = this.#flow;
    const slow = fields.slow || setup.slow;
    return html`<div class="actions">
        <button
          type="button"
          class="button primary ${pending ? 'working' : ''}"
          part="button"
          aria-busy=${pending ? 'true' : 'false'}
          aria-disabled=${pending || !isReady ? 'true' : 'false'}
          @click=${() => void this.#flow.submit()}
        >
          <span>
            ${this.updates
              ? msg('Save card', { desc: 'Button: the details of a card were entered again.' })
              : msg('Add payment method', { desc: 'Button.' })}
          </span>
        </button>
        <button
          type="button"
          class="button"
          part="button"
          aria-disabled=${pending ? 'true' : 'false'}
          @click=${() => pending || this.dispatchEvent(new AddMethodCancelledEvent())}
        >
          ${msg('Cancel', { desc: 'Button that closes a form without saving.' })}
        </button>
      </div>
      <p class="small muted form-remark" role="status">${slow ? takingLong() : nothing}</p>`;
  }

  #renderFailure(): unknown {
    const { decline, remark, action, fields, pending } = this.#flow;
    if (fields.status === 'failed') {
      return notice(
        'critical',
        html`<p>
          ${msg('The payment service’s fields could not be loaded. Check your network, and that nothing blocks them.', {
            desc: 'The fields of a card, which come from the payment provider, did not arrive; a blocker may be the cause.',
          })}
        </p>`,
        retryButton(() => this.#flow.retryFields()),
      );
    }
    if (pending) return nothing;
    if (decline) return notice('critical', html`<p>${declineText(decline)}</p><p>${remedyText(decline)}</p>`);
    if (remark) return notice(remark === 'incomplete' ? 'caution' : 'critical', html`<p>${remarkText(remark)}</p>`);
    return action.error ? notice('critical', html`<p>${errorMessage(action.error)}</p>`) : nothing;
  }

  #renderApproval(): unknown {
    const { approval, hold } = this.#flow;
    if (this.#challenge.failed) return partFailure(() => void this.#challenge.load());
    if (!this.#challenge.get()) return loadingView(fieldsSkeleton());
    return html`${hold ? notice('neutral', html`<p>${holdText(hold)}</p>`, nothing, infoIcon) : nothing}
      <billing-bank-challenge
        .host=${this.host}
        approval=${approval!}
        auto-start
        exportparts="button, notice"
        @approval-settled=${(event: HTMLElementEventMap['approval-settled']) => this.#flow.settle(event.detail.approval)}
      ></billing-bank-challenge>
      ${this.#flow.canLeaveApproval
        ? html`<div class="actions">
            <button type="button" class="button" part="button" @click=${() => this.#flow.leaveApproval()}>
              ${msg('Back to the form', { desc: 'Button: leaves what the bank asks, and goes back to the fields of a card.' })}
            </button>
          </div>`
        : nothing}`;
  }
}

const takingLong = (): string =>
  msg('This is taking longer than usual.', { desc: 'Shown after ten seconds of loading.' });

const fieldsSkeleton = (): TemplateResult =>
  html`<div class="fields-skeleton" aria-hidden="true">
    <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
  </div>`;

const retryButton = (retry: () => void): TemplateResult =>
  html`<button type="button" class="button" part="button" @click=${retry}>
    ${msg('Try again', { desc: 'Button that repeats what failed.' })}
  </button>`;

const setupFailure = (words: string, retry: () => void): TemplateResult =>
  html`<div role="alert">${notice('critical', html`<p>${words}</p>`, retryButton(retry))}</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'billing-add-method': BillingAddMethodElement;
  }
}
