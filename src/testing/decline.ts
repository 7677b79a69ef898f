import type { Decline, DeclineCause, Remedy } from '../api/contract/decline.ts';

/** The one thing to do about each cause, as the sample store's back end has it. */
const remedyOf: Record<DeclineCause, Remedy> = {
  issuer: 'contact-bank',
  'insufficient-funds': 'use-other-method',
  'wrong-details': 'update-method',
  expired: 'update-method',
  authentication: 'approve',
  limit: 'raise-limit',
  'maximum-too-low': 'raise-maximum',
  country: 'use-other-method',
  'unpaid-order': 'pay-outstanding',
  'method-missing': 'add-method',
  pending: 'wait',
  provider: 'try-again',
};

/** A decline of a cause, with its remedy. */
export const declineOf = (cause: DeclineCause, more: Partial<Decline> = {}): Decline => ({ cause, remedy: remedyOf[cause], ...more });
