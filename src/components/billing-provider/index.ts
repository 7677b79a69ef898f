import { define } from '../internal/define.ts';
import { BillingProviderElement } from './billing-provider.ts';

define('billing-provider', BillingProviderElement);

export { BillingProviderElement };
