import { define } from '../../internal/define.ts';
import { BillingPayerDetailsElement } from './billing-payer-details.ts';

define('billing-payer-details', BillingPayerDetailsElement);

export { BillingPayerDetailsElement };
