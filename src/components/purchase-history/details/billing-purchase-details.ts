import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { getMerchant } from '../../../api/contract/merchant.ts';
import { getPurchase } from '../../../api/contract/purchase-operations.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import { heading } from '../../internal/heading.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { partFailure } from '../../internal/part-failure.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { HostedElement } from '../../internal/hosted-element.ts';
import type * as invoicePart from '../invoice/index.ts';
import type * as receiptPart from '../receipt/index.ts';
import { type AllowedPurchaseAction, purchaseActions } from './actions.ts';
import { billRows } from './bill-rows.ts';
import { billTable } from './bill-table.ts';
import { billStyles } from './bill.styles.ts';
import { blockedActions } from './blocked-actions.ts';
import { copyButton } from '../../internal/copy-button.ts';
import { detailsSkeleton } from './details-skeleton.ts';
import { detailsStyles } from './details.styles.ts';
import { facts } from './facts.ts';
import { notices } from './notices.ts';
import { payment } from './payment.ts';

/**
 * Everything about one purchase, and what can be done about it. Internal: part of `<purchase-history>`, which loads it when
 * somebody first opens a row.
 *
 * @internal
 */
export class BillingPurchaseDetailsElement extends HostedElement {
  static override styles = [...sharedStyles, billStyles, detailsStyles];

  /** Which purchase. */
  @property() purchase?: string;

  /** Level of the headings in it. */
  @property({ type: Number }) level = 4;

  /** What came of copying the order number. */
  @state() private copied = '';

  #read = new ResourceController(this, getPurchase, () => (this.purchase ? { params: { id: this.purchase } } : undefined));
  /** Read only where there is somebody to contact. */
  #merchant = new ResourceController(this, getMerchant, () =>
    this.#read.value?.refunds.some(({ state }) => state === 'failed') ? {} : undefined,
  );

  #receipt: LazyModule<typeof receiptPart> = new LazyModule(this, () => import('../receipt/index.ts'));
  #invoice: LazyModule<typeof invoicePart> = new LazyModule(this, () => import('../invoice/index.ts'));
  /** The dialogs that have been opened: they stay, for the next time. */
  #opened = new Set<'receipt' | 'edit-invoice'>();

  protected override renderContent(): unknown {
    return html`${resourceView(this.#read, { skeleton: detailsSkeleton, ready: (purchase) => this.#renderPurchase(purchase) })}
    ${this.#opened.has('receipt')
      ? html`<billing-purchase-receipt
          .host=${this.host}
          .purchase=${this.#read.value}
          exportparts="dialog, dialog-title, receipt, bill, button, notice"
        ></billing-purchase-receipt>`
      : nothing}
    ${this.#opened.has('edit-invoice')
      ? html`<billing-purchase-invoice
          .host=${this.host}
          exportparts="dialog, dialog-title, form, field, button, notice"
        ></billing-purchase-invoice>`
      : nothing}`;
  }

  #renderPurchase(purchase: Purchase): TemplateResult {
    const cost = msg('What it cost', { desc: 'Heading of the amounts of a purchase.' });
    return html`<div class="details">
      ${notices(purchase, this.#renderContact(purchase))}
      <div class="columns">
        <div>${heading(this.level, 'cost', 'section-title', cost)} ${billTable(billRows(purchase), 'cost')}</div>
        <div>
          ${heading(this.level, 'payment', 'section-title', msg('How it was paid', { desc: 'Heading of the payments of a purchase.' }))}
          ${payment(purchase)}
        </div>
      </div>
      ${facts(
        purchase,
        html`${copyButton(
          msg(str`Copy order number ${purchase.orderNumber}`, { desc: 'Name of the button "Copy". Must begin with the same word.' }),
          (text) => {
            this.copied = text;
            this.announce(text);
          },
        )}<span class="note">${this.copied}</span>`,
      )}
      ${[this.#receipt, this.#invoice].map((part) => (part.failed ? partFailure(() => void part.load()) : nothing))}
      ${purchaseActions(purchase, this.#act)} ${blockedActions(purchase)}
    </div>`;
  }

  #renderContact({ id }: Purchase): unknown {
    const url = this.#merchant.value?.supportUrl;
    return html`<button
      type="button"
      class="button"
      part="button"
      @click=${() => this.navigate('contact-support', url, { purchase: id })}
    >
      ${msg('Contact us', { desc: 'Button that leads to customer service.' })}
    </button>`;
  }

  async #open(name: 'receipt' | 'edit-invoice'): Promise<void> {
    if (!(await (name === 'receipt' ? this.#receipt : this.#invoice).load())) return;
    this.#opened.add(name);
    this.requestUpdate();
    await this.updateComplete;
    const purchase = this.#read.value;
    if (!purchase) return;
    if (name === 'receipt') await this.renderRoot.querySelector('billing-purchase-receipt')?.open();
    else await this.renderRoot.querySelector('billing-purchase-invoice')?.open(purchase);
  }

  #act = (event: MouseEvent, action: AllowedPurchaseAction): void => {
    const { id, amount, on, subscription } = this.#read.value!;
    const url = action.via === 'link' ? action.url : undefined;
    // A click that asks for a new tab or window is the browser's own.
    if (url && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    if (!url && (action.name === 'receipt' || action.name === 'edit-invoice')) return void this.#open(action.name);
    this.navigate(action.name, url, { purchase: id, amount, on, subscription: subscription?.id });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-purchase-details': BillingPurchaseDetailsElement;
  }
}
