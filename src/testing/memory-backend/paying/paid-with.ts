import type { PaymentMethod } from '../../../api/contract/payment-method.ts';

/** What was paid with, as far as it is known: of an approval that was given, perhaps no more than its label. */
export type PaidWith = Pick<PaymentMethod, 'id' | 'label'> & Partial<PaymentMethod>;
