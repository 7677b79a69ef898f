import { define } from '../../internal/define.ts';
import { BillingPurchaseSpendingElement } from './billing-purchase-spending.ts';

define('billing-purchase-spending', BillingPurchaseSpendingElement);

export { BillingPurchaseSpendingElement };
