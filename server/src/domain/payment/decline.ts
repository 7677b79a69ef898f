import type { Decline } from '../../../../src/api/contract/decline.ts';
import type { DeclineReason } from '../subscription/overdue.ts';
import { meaningOf, type DeclineCode } from './decline-codes.ts';

const codes: Readonly<Record<DeclineReason, DeclineCode>> = {
  'card-expired': 'expired-card',
  'card-declined': 'do-not-honor',
  'insufficient-funds': 'insufficient-funds',
  'authentication-required': 'authentication-required',
  'amount-above-maximum': 'maximum-too-low',
  'payment-pending': 'processing',
  'payment-method-missing': 'method-missing',
};

/** The code that a reason stands for, where none was kept. A reason written by an older version or elsewhere has none. */
export const codeOfReason = (reason: string | undefined): DeclineCode | undefined =>
  reason !== undefined && Object.hasOwn(codes, reason) ? codes[reason as DeclineReason] : undefined;

/** What the customer may know of a decline, and the one thing to do. */
export const declineOf = (code: DeclineCode): Pick<Decline, 'cause' | 'remedy'> => {
  const { cause, remedy } = meaningOf(code);
  return { cause, remedy };
};
