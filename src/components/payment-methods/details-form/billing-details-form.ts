import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { BillingDetails } from '../../../api/contract/billing-details.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { fieldStyles } from '../../internal/field.styles.ts';
import { formFailure, formRemark, formView, submitButton } from '../../internal/form-view.ts';
import { HostedElement } from '../../internal/hosted-element.ts';
import { notice } from '../../internal/notice.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { detailsFields } from './details-fields.ts';
import { DetailsFlow, type DetailsHost } from './details-flow.ts';
import { detailsFormStyles } from './details-form.styles.ts';
import { DetailsCancelledEvent, DetailsSavedEvent } from './events.ts';

/**
 * The form in which billing details are changed: its fields follow the chosen country. Internal: part of `<payment-methods>`, which loads
 * it when somebody opens it.
 *
 * @internal
 */
export class BillingDetailsFormElement extends HostedElement implements DetailsHost {
  static override styles = [...sharedStyles, fieldStyles, detailsFormStyles];

  /** The details as they stand. The form is filled with them when it opens. */
  @property({ attribute: false }) current?: BillingDetails;

  #flow = new DetailsFlow(this);
  #stepped = false;

  /** @internal */
  saved(details: BillingDetails): void {
    this.dispatchEvent(new DetailsSavedEvent({ details }));
  }

  /** @internal */
  outdated(): void {
    this.#stepped = true;
    this.requestUpdate();
  }

  /** Focuses the first field. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.control')?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('current') && this.current) this.#flow.start(this.current);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#stepped) return;
    this.#stepped = false;
    this.renderRoot.querySelector<HTMLElement>('.outdated')?.focus();
  }

  protected override renderContent(): unknown {
    if (!this.current) return nothing;
    const { form, outdated, other } = this.#flow;
    return formView(
      form,
      html`${outdated ? this.#renderOutdated() : nothing} ${detailsFields(this.#flow)}
        <div role="alert">
          ${other.status === 'failed'
            ? notice(
                'critical',
                html`<p>${errorMessage(other.error!)}</p>`,
                html`<button type="button" class="button" part="button" @click=${() => other.reload()}>
                  ${msg('Try again', { desc: 'Button that repeats what failed.' })}
                </button>`,
              )
            : nothing}
        </div>
        ${formFailure(form)}
        <div class="actions">
          ${submitButton(form, msg('Save', { desc: 'Button that puts other details on a receipt.' }))}
          <button
            type="button"
            class="button"
            part="button"
            aria-disabled=${form.pending ? 'true' : 'false'}
            @click=${() => form.pending || this.dispatchEvent(new DetailsCancelledEvent())}
          >
            ${msg('Cancel', { desc: 'Button that closes a form without saving.' })}
          </button>
        </div>
        ${formRemark(form)}`,
    );
  }

  #renderOutdated(): unknown {
    return html`<div class="outdated" tabindex="-1" role="group">
      ${notice(
        'caution',
        html`<p>
          ${msg('Your billing details were changed somewhere else meanwhile. What you typed is still here: check it and save again.', {
            desc: 'The billing details were changed in another place while they were edited.',
          })}
        </p>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-details-form': BillingDetailsFormElement;
  }
}
