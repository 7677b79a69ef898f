import assert from 'node:assert/strict';
import type { ChargeAnswer, ChargeRequest, PaymentProvider } from '../../../src/gateways/ledger/payments.ts';

interface Waiting {
  readonly request: ChargeRequest;
  readonly answer: (answer: ChargeAnswer) => void;
  readonly fail: (error: Error) => void;
}

const notAsked = (): Promise<never> => Promise.reject(new Error('Only charges are asked for here.'));

/** A provider whose answers a test gives by hand. */
export const paymentsByHand = () => {
  const waiting: Waiting[] = [];
  let arrived: () => void = () => undefined;
  const payments: PaymentProvider = {
    charge: (request) =>
      new Promise((answer, fail) => {
        waiting.push({ request, answer, fail });
        arrived();
      }),
    fields: () => ({ name: 'by-hand', settings: {} }),
    pay: notAsked,
    paymentState: notAsked,
    refund: notAsked,
    reverseRefund: notAsked,
    save: notAsked,
    openChallenge: notAsked,
    challengeState: notAsked,
    extendChallenge: notAsked,
    cancelChallenge: notAsked,
  };
  /** The next charge that is asked for. */
  const next = async () => {
    if (waiting.length === 0) await new Promise<void>((resolve) => (arrived = resolve));
    const charge = waiting.shift();
    assert.ok(charge);
    return charge;
  };
  return { payments, next };
};
