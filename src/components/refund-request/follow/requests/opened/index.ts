import { define } from '../../../../internal/define.ts';
import { BillingRefundDetailsElement } from './billing-refund-details.ts';

define('billing-refund-details', BillingRefundDetailsElement);

export { BillingRefundDetailsElement };
export { RefundTakenEvent } from './refund-taken-event.ts';
