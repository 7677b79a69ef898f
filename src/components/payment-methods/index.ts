import { define } from '../internal/define.ts';
import { PaymentMethodsElement } from './payment-methods.ts';

define('payment-methods', PaymentMethodsElement);

export { PaymentMethodsElement };
