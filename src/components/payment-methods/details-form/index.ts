import { define } from '../../internal/define.ts';
import { BillingDetailsFormElement } from './billing-details-form.ts';

define('billing-details-form', BillingDetailsFormElement);

export { BillingDetailsFormElement };
