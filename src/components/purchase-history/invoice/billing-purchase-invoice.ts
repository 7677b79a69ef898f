import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { InvoiceDetails } from '../../../api/contract/invoice-details.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { DialogController } from '../../internal/dialog.ts';
import { dialogStyles } from '../../internal/dialog.styles.ts';
import { fieldStyles } from '../../internal/field.styles.ts';
import { formFailure, formRemark, formView, submitButton } from '../../internal/form-view.ts';
import { icon } from '../../internal/icon.ts';
import { checkIcon } from '../../internal/icons.ts';
import { notice } from '../../internal/notice.ts';
import { sayName } from '../../internal/say.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { BillingBeforeInvoiceUpdateEvent, BillingInvoiceUpdatedEvent } from '../events.ts';
import { HostedElement } from '../../internal/hosted-element.ts';
import { InvoiceFlow, type InvoiceHost } from './invoice-flow.ts';
import { invoiceFields } from './invoice-form.ts';
import { invoiceStyles } from './invoice.styles.ts';

/**
 * The dialog in which name, address and VAT number of an invoice are put right. Internal: part of `<purchase-history>`, which loads
 * it when somebody first needs it.
 *
 * @internal
 */
export class BillingPurchaseInvoiceElement extends HostedElement implements InvoiceHost {
  static override styles = [...sharedStyles, dialogStyles, fieldStyles, invoiceStyles];

  #flow = new InvoiceFlow(this);
  #closed?: () => void;
  /** Something new stands there to be read: the focus goes to it. */
  #stepped = false;
  #dialog = new DialogController(this, {
    // What is on its way is waited for: its answer would be seen by nobody.
    mayClose: () => !this.#flow.form.pending,
    closed: () => this.#closed?.(),
  });

  /** Opens the dialog over an invoice as it stands. Answers once it is closed. */
  open(purchase: Purchase): Promise<void> {
    this.#dialog.close();
    this.#flow.start(purchase);
    void this.#dialog.open();
    return new Promise((resolve) => (this.#closed = resolve));
  }

  /** @internal */
  allows(purchase: Purchase, details: InvoiceDetails): boolean {
    return this.dispatchEvent(new BillingBeforeInvoiceUpdateEvent({ purchase, details }));
  }

  /** @internal */
  agreed(purchase: Purchase): void {
    this.#stepped = true;
    this.dispatchEvent(new BillingInvoiceUpdatedEvent({ purchase }));
  }

  /** @internal */
  outdated(): void {
    this.#stepped = true;
  }

  /** @internal */
  leave(): void {
    this.#dialog.close();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { done, outdated } = this.#flow;
    if (!this.#stepped || !(done || outdated) || !this.#dialog.isOpen) return;
    this.#stepped = false;
    if (done) this.#dialog.focusHeading();
    else this.renderRoot.querySelector<HTMLElement>('.outdated')?.focus();
  }

  protected override renderContent(): unknown {
    const { purchase, done } = this.#flow;
    if (!purchase) return nothing;
    return done
      ? this.#dialog.template(
          html`${icon(checkIcon)}${msg('Your receipt is changed', { desc: 'Heading after other details were put on a receipt.' })}`,
          this.#renderDone(purchase),
        )
      : this.#dialog.template(
          msg('Change invoice details', { desc: 'Button: name, address and VAT number of the buyer.' }),
          this.#renderForm(),
        );
  }

  #renderForm(): TemplateResult {
    const { form, outdated } = this.#flow;
    return formView(
      form,
      html`${outdated ? outdatedNotice() : nothing} ${invoiceFields(form)} ${formFailure(form)}
        <div class="actions">
          ${submitButton(form, msg('Save', { desc: 'Button that puts other details on a receipt.' }))}
        </div>
        ${formRemark(form)}`,
    );
  }

  #renderDone({ invoice }: Purchase): TemplateResult {
    const number = sayName(invoice!.number);
    const name = sayName(invoice!.buyer.name ?? '');
    return html`<div class="done">
        <p>
          ${msg(str`Receipt ${number} is made out to ${name} from now on. It keeps its number and its date.`, {
            desc: '0 is a number, 1 the name of a person or a company.',
          })}
        </p>
        <p>${msg('If you have saved or printed it before, replace that copy.', { desc: 'After a receipt was changed.' })}</p>
      </div>
      <div class="actions">
        <button type="button" class="button primary" part="button" @click=${() => this.leave()}>
          ${msg('Done', { desc: 'Button that closes a dialog after something was done.' })}
        </button>
      </div>`;
  }
}

const outdatedNotice = (): TemplateResult =>
  html`<div class="outdated" tabindex="-1" role="group">
    ${notice(
      'caution',
      html`<p>
        ${msg('This purchase has changed since you opened it. What you typed is still here: check it and save again.', {
          desc: 'The purchase was changed in another place while its invoice was edited.',
        })}
      </p>`,
    )}
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'billing-purchase-invoice': BillingPurchaseInvoiceElement;
  }
}
