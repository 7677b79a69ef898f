import type { Payment } from '../../../../src/api/contract/payment.ts';
import { declineOf } from './decline.ts';
import type { PaymentRecord } from './payment-record.ts';

/** A payment as its customer sees it. */
export const derivePayment = (record: PaymentRecord, now: Date): Payment => {
  const { amount, approval, code, hold, id, label, method, purchase, state, title, unlocks } = record;
  return {
    id,
    asOf: now.toISOString(),
    purchase,
    title,
    amount,
    method: { id: method, label },
    state,
    ...(state === 'declined' && code && { decline: declineOf(code) }),
    ...(approval && { approval }),
    ...(hold && { hold }),
    unlocks: state === 'succeeded' ? [...(unlocks ?? [])] : [],
  };
};
