import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { getMerchant } from '../../../api/contract/merchant.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { BillingError } from '../../../api/errors.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { formatLocale, shownLocale } from '../../../localization/locale.ts';
import { DialogController } from '../../internal/dialog.ts';
import { dialogStyles } from '../../internal/dialog.styles.ts';
import { downloadDocument } from '../../internal/download-document.ts';
import { notice } from '../../internal/notice.ts';
import { printPage } from '../../internal/print-page.ts';
import { plainName } from '../../internal/say.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { billStyles } from '../details/bill.styles.ts';
import { HostedElement } from '../../internal/hosted-element.ts';
import { printStyles } from './print.styles.ts';
import { receiptDocument } from './receipt-document.ts';
import { receiptStyles } from './receipt.styles.ts';

/**
 * The dialog with a purchase's receipt, to read, print or download. Internal: part of `<purchase-history>`, which loads it when
 * somebody first asks for a receipt.
 *
 * @internal
 */
export class BillingPurchaseReceiptElement extends HostedElement {
  static override styles = [...sharedStyles, dialogStyles, billStyles, receiptStyles];

  /** Whose receipt. */
  @property({ attribute: false }) purchase?: Purchase;

  @state() private downloading = false;
  @state() private downloadError?: BillingError;

  #closed?: () => void;
  #dialog = new DialogController(this, { mayClose: () => true, closed: () => this.#closed?.() });
  /** Names the seller until there is an invoice. */
  #merchant = new ResourceController(this, getMerchant, () => (this.purchase && !this.purchase.invoice ? {} : undefined));

  /** Opens the dialog. Answers once it is closed. */
  open(): Promise<void> {
    this.#dialog.close();
    this.downloadError = undefined;
    void this.#dialog.open();
    return new Promise((resolve) => (this.#closed = resolve));
  }

  protected override renderContent(): unknown {
    if (!this.purchase) return nothing;
    return this.#dialog.template(
      msg('Receipt', { desc: 'Heading of a dialog, and of the printed page.' }),
      html`${receiptDocument(this.purchase, this.#merchant.value?.name)} ${this.#renderActions()}`,
    );
  }

  #renderActions(): TemplateResult {
    const { downloading, downloadError } = this;
    return html`<div class="keeping">
      <div role="alert">${downloadError ? notice('critical', html`<p>${errorMessage(downloadError)}</p>`) : nothing}</div>
      <div class="actions">
        <button type="button" class="button primary" part="button" @click=${this.#print}>
          ${msg('Print', { desc: 'Button that prints a receipt.' })}
        </button>
        <button
          type="button"
          class="button"
          part="button"
          aria-disabled=${downloading ? 'true' : 'false'}
          aria-busy=${downloading ? 'true' : 'false'}
          @click=${this.#download}
        >
          ${msg('Download PDF', { desc: 'Button that downloads a receipt.' })}
        </button>
      </div>
    </div>`;
  }

  #print = (): Promise<void> => {
    const number = plainName(this.purchase!.invoice?.number ?? this.purchase!.orderNumber);
    const title = msg(str`Receipt ${number}`, { desc: 'Title of the printed page. 0 is a number.' });
    const { direction, fontFamily } = getComputedStyle(this.renderRoot.querySelector('.receipt')!);
    return printPage(
      this.renderRoot.querySelector('dialog')!,
      html`<h1>${msg('Receipt', { desc: 'Heading of a dialog, and of the printed page.' })}</h1>
        ${receiptDocument(this.purchase!, this.#merchant.value?.name)}`,
      {
        title,
        styles: printStyles,
        lang: shownLocale(),
        dir: direction,
        fontFamily,
      },
    );
  };

  #download = async (): Promise<void> => {
    if (this.downloading || !this.host) return;
    this.downloading = true;
    this.downloadError = undefined;
    try {
      await downloadDocument(this.host, { kind: 'receipt', purchase: this.purchase!.id, locale: formatLocale() });
    } catch (cause) {
      this.downloadError = BillingError.from(cause);
      this.reportError(this.downloadError);
    } finally {
      this.downloading = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-purchase-receipt': BillingPurchaseReceiptElement;
  }
}
