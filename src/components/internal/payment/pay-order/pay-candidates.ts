import type { PaymentMethod } from '../../../../api/contract/payment-method.ts';
import type { OutstandingOrder } from '../../../../api/contract/outstanding.ts';

/** Ways to pay that can be tried: an expired card cannot. */
export const candidates = (methods: readonly PaymentMethod[]): PaymentMethod[] =>
  methods.filter(({ status }) => status !== 'expired');

/** Remedies after which the same method may well work. */
const sameAgain = ['approve', 'wait', 'try-again', 'raise-maximum', 'raise-limit', 'pay-outstanding'];

/**
 * What is chosen at first: the method that was tried, where trying it again can help; else the first in the order of charging that
 * was neither declined for this order nor is failing.
 */
export const firstChoice = (methods: readonly PaymentMethod[], { method, decline }: OutstandingOrder): string | undefined => {
  const usable = candidates(methods);
  const tried = usable.find(({ id }) => id === method);
  if (tried && (!decline || sameAgain.includes(decline.remedy))) return tried.id;
  const others = usable.filter(({ id }) => id !== method || !decline);
  return (others.find(({ status }) => status !== 'failing') ?? others[0])?.id;
};
