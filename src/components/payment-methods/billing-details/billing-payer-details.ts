import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type BillingDetails, getBillingDetails } from '../../../api/contract/billing-details.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import { heading } from '../../internal/heading.ts';
import { HostedElement } from '../../internal/hosted-element.ts';
import { checkIcon } from '../../internal/icons.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { notice } from '../../internal/notice.ts';
import { partFailure } from '../../internal/part-failure.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { BillingDetailsUpdatedEvent } from '../events.ts';
import type * as formPart from '../details-form/index.ts';
import { detailsView } from './details-view.ts';
import { payerDetailsStyles } from './payer-details.styles.ts';

/**
 * Name, address, e-mail and number of a business for coming invoices; the form in which they are changed opens in their place. Internal:
 * part of `<payment-methods>`.
 *
 * @internal
 */
export class BillingPayerDetailsElement extends HostedElement {
  static override styles = [...sharedStyles, payerDetailsStyles];

  /** Level of the heading. */
  @property({ type: Number }) level = 3;

  #details = new ResourceController(this, getBillingDetails, () => ({}));
  #form: LazyModule<typeof formPart> = new LazyModule(this, () => import('../details-form/index.ts'));
  /** What is edited, as it stood when the form was opened. */
  #editing?: BillingDetails;
  #saved = false;

  protected override renderContent(): TemplateResult {
    return html`<section class="section" aria-labelledby="details-title">
      ${heading(this.level, 'details-title', 'section-title', msg('Billing details', { desc: 'Heading: name and address of who pays.' }))}
      <div class="alerts" role="status">
        ${this.#saved
          ? notice('positive', html`<p>${savedText()}</p>`, nothing, checkIcon)
          : nothing}
      </div>
      <div class="card">
        ${this.#form.failed ? partFailure(() => void this.#form.load()) : nothing}
        ${this.#editing && this.#form.get()
          ? html`<billing-details-form
              .host=${this.host}
              .current=${this.#editing}
              exportparts="form, field, button, notice"
              @details-saved=${({ detail }: HTMLElementEventMap['details-saved']) => void this.#close(detail.details)}
              @details-cancelled=${() => void this.#close()}
            ></billing-details-form>`
          : resourceView(this.#details, { skeleton: lines, ready: (details) => this.#renderDetails(details) })}
      </div>
    </section>`;
  }

  #renderDetails(details: BillingDetails): TemplateResult {
    return html`${detailsView(details)}
      <button
        type="button"
        class="button"
        part="button"
        @pointerenter=${() => void this.#form.get()}
        @click=${() => void this.#edit(details)}
      >
        ${details.details
          ? msg('Change billing details', { desc: 'Button.' })
          : msg('Add billing details', { desc: 'Button.' })}
      </button>`;
  }

  async #edit(details: BillingDetails): Promise<void> {
    this.#saved = false;
    this.requestUpdate();
    if (!(await this.#form.load())) return;
    this.#editing = details;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('billing-details-form')?.focus();
  }

  async #close(saved?: BillingDetails): Promise<void> {
    this.#editing = undefined;
    if (saved) {
      this.#details.value = saved;
      this.#saved = true;
      this.dispatchEvent(new BillingDetailsUpdatedEvent({ details: saved }));
      this.announce(savedText());
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.card > .button')?.focus();
  }
}

const savedText = (): string =>
  msg('Your billing details are saved. They stand on coming invoices; earlier ones stay as they are.', { desc: 'After a form was saved.' });

const lines = (): TemplateResult => html`${[1, 2, 3].map(() => html`<span class="skeleton line" aria-hidden="true">&nbsp;</span>`)}`;

declare global {
  interface HTMLElementTagNameMap {
    'billing-payer-details': BillingPayerDetailsElement;
  }
}
