import { define } from '../internal/define.ts';
import { PaymentApprovalElement } from './payment-approval.ts';

define('payment-approval', PaymentApprovalElement);

export { PaymentApprovalElement };
