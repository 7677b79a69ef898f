import { define } from '../../internal/define.ts';
import { BillingMethodChangeElement } from './billing-method-change.ts';

define('billing-method-change', BillingMethodChangeElement);

export { BillingMethodChangeElement };
