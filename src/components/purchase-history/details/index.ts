import { define } from '../../internal/define.ts';
import { BillingPurchaseDetailsElement } from './billing-purchase-details.ts';

define('billing-purchase-details', BillingPurchaseDetailsElement);

export { BillingPurchaseDetailsElement };
