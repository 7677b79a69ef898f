import { define } from '../../define.ts';
import { BillingAddMethodElement } from './billing-add-method.ts';

define('billing-add-method', BillingAddMethodElement);

export { BillingAddMethodElement };
