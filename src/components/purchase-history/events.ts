import type { InvoiceDetails } from '../../api/contract/invoice-details.ts';
import type { Purchase } from '../../api/contract/purchase.ts';

/** An invoice bears another name, address or VAT number: the server has agreed. `purchase` is how it stands after the change. */
export class BillingInvoiceUpdatedEvent extends Event {
  static readonly type = 'billing-invoice-updated';
  readonly detail: { readonly purchase: Purchase };

  constructor(detail: BillingInvoiceUpdatedEvent['detail']) {
    super(BillingInvoiceUpdatedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/**
 * The customer has saved other details for an invoice, and they are about to be sent. `preventDefault()` stops it: the dialog
 * closes, and what happens next is the host's.
 */
export class BillingBeforeInvoiceUpdateEvent extends Event {
  static readonly type = 'billing-before-invoice-update';
  readonly detail: { readonly purchase: Purchase; readonly details: InvoiceDetails };

  constructor(detail: BillingBeforeInvoiceUpdateEvent['detail']) {
    super(BillingBeforeInvoiceUpdateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-invoice-updated': BillingInvoiceUpdatedEvent;
    'billing-before-invoice-update': BillingBeforeInvoiceUpdateEvent;
  }
}
