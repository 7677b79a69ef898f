import type { DeclineCause, Remedy } from '../../../../src/api/contract/decline.ts';
import type { DeclineReason } from '../subscription/overdue.ts';

/** What becomes of a decline: what the customer may know, the one thing to do, and what it means for a subscription. */
interface Meaning {
  readonly cause: DeclineCause;
  readonly remedy: Remedy;
  readonly reason: DeclineReason;
  /** The bank only wants to hear from the customer: after that the same payment is sent once more. */
  readonly soft?: true;
  /** Nothing but new details helps: the method is marked as failing. */
  readonly marks?: true;
}

/** What a payment provider says when it does not take money, in the field's own terms. */
export const declineCodes = {
  'do-not-honor': { cause: 'issuer', remedy: 'contact-bank', reason: 'card-declined', marks: true },
  // The bank tells its own customer. Nobody else may, or a thief would learn that the card is blocked.
  'lost-or-stolen': { cause: 'issuer', remedy: 'contact-bank', reason: 'card-declined', marks: true },
  'suspected-fraud': { cause: 'issuer', remedy: 'contact-bank', reason: 'card-declined', marks: true },
  'insufficient-funds': { cause: 'insufficient-funds', remedy: 'use-other-method', reason: 'insufficient-funds' },
  'incorrect-details': { cause: 'wrong-details', remedy: 'update-method', reason: 'card-declined', marks: true },
  'expired-card': { cause: 'expired', remedy: 'update-method', reason: 'card-expired', marks: true },
  'authentication-required': { cause: 'authentication', remedy: 'approve', reason: 'authentication-required', soft: true },
  'authentication-failed': { cause: 'authentication', remedy: 'approve', reason: 'authentication-required' },
  'limit-exceeded': { cause: 'limit', remedy: 'raise-limit', reason: 'card-declined' },
  'maximum-too-low': { cause: 'maximum-too-low', remedy: 'raise-maximum', reason: 'amount-above-maximum' },
  'country-not-supported': { cause: 'country', remedy: 'use-other-method', reason: 'card-declined', marks: true },
  'unpaid-order': { cause: 'unpaid-order', remedy: 'pay-outstanding', reason: 'card-declined' },
  'method-missing': { cause: 'method-missing', remedy: 'add-method', reason: 'payment-method-missing' },
  // A method that takes days, where the money was needed at once. Nothing was taken.
  'not-at-once': { cause: 'provider', remedy: 'use-other-method', reason: 'card-declined' },
  processing: { cause: 'pending', remedy: 'wait', reason: 'payment-pending' },
  'provider-error': { cause: 'provider', remedy: 'try-again', reason: 'payment-pending' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type DeclineCode = keyof typeof declineCodes;

export const meaningOf = (code: DeclineCode): Meaning => declineCodes[code];
