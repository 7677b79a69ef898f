import { define } from '../define.ts';
import { BillingDeclareElement } from './billing-declare.ts';

define('billing-declare', BillingDeclareElement);

export { BillingDeclareElement };
