import { define } from '../../internal/define.ts';
import { BillingSubscriptionChangeElement } from './billing-subscription-change.ts';

define('billing-subscription-change', BillingSubscriptionChangeElement);

export { BillingSubscriptionChangeElement };
