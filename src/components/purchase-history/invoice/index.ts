import { define } from '../../internal/define.ts';
import { BillingPurchaseInvoiceElement } from './billing-purchase-invoice.ts';

define('billing-purchase-invoice', BillingPurchaseInvoiceElement);

export { BillingPurchaseInvoiceElement };
