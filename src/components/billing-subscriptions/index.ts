import { define } from '../internal/define.ts';
import { BillingSubscriptionsElement } from './billing-subscriptions.ts';

define('billing-subscriptions', BillingSubscriptionsElement);

export { BillingSubscriptionsElement };
