import type { PaymentMethod } from '../api/contract/payment-method.ts';
import { fixture } from './payment-method-fixture.ts';

const card = fixture();

/** As many ordinary cards as wanted, for long lists and for orders of them; a customer has 20 at most. */
export const manyPaymentMethods = (count = 20): PaymentMethod[] =>
  Array.from({ length: count }, (_, index) => {
    const brand = index % 3 === 0 ? 'Mastercard' : 'Visa';
    const lastFour = String(1001 + index * 37);
    return card({ id: `pm_many_${index + 1}`, label: `${brand} •••• ${lastFour}`, brand, lastFour });
  });
