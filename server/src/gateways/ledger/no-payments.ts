import { ProblemError } from '../../problem.ts';
import type { PaymentProvider } from './payments.ts';

const missing = (): ProblemError => new ProblemError('unavailable', { detail: 'No payment provider is connected to this server.' });

const refuse = (): Promise<never> => Promise.reject(missing());

/**
 * In place of a provider where none is connected: nothing is ever taken, sent back, declined or saved. What is due stays noted, and is
 * asked for with the same key once there is one.
 */
export const noPayments: PaymentProvider = {
  fields: () => {
    throw missing();
  },
  charge: refuse,
  pay: refuse,
  paymentState: refuse,
  refund: refuse,
  reverseRefund: refuse,
  save: refuse,
  openChallenge: refuse,
  challengeState: refuse,
  extendChallenge: refuse,
  cancelChallenge: refuse,
};
