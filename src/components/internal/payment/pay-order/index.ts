import { define } from '../../define.ts';
import { BillingPayOrderElement } from './billing-pay-order.ts';

define('billing-pay-order', BillingPayOrderElement);

export { BillingPayOrderElement };
