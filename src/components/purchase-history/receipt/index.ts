import { define } from '../../internal/define.ts';
import { BillingPurchaseReceiptElement } from './billing-purchase-receipt.ts';

define('billing-purchase-receipt', BillingPurchaseReceiptElement);

export { BillingPurchaseReceiptElement };
