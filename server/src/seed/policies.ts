import type { Policy } from '../domain/subscription/product.ts';

/** Access stays for a week while the payment is tried again; what is not paid in a month is forgotten. */
export const gentle: Policy = {
  graceDays: 7,
  accessInGrace: 'active',
  retryDays: [2, 4, 6, 9, 13, 18, 24],
  giveUpDays: 30,
  debtAtEnd: 'dropped',
  cancelNow: true,
  pauses: [1, 2, 3],
  retention: { id: 'stay-30', kind: 'discount', percent: 30, periods: 3 },
};

/** What was delivered is owed, and only some of it can be used until it is paid. */
export const strict: Policy = {
  graceDays: 10,
  accessInGrace: 'limited',
  retryDays: [3, 6, 9, 15, 22],
  giveUpDays: 28,
  debtAtEnd: 'remains',
  cancelNow: false,
  pauses: [],
};

/** Sold with a term: what was agreed is owed, and there are pauses for those whose term is over. */
export const binding: Policy = { ...strict, accessInGrace: 'active', pauses: [1] };

/** What the customer keeps in it outlives the subscription by a month. */
export const storing: Policy = { ...gentle, pauses: [], dataKeptDays: 30, retention: undefined };

/** On leaving, a pause is offered. */
export const pausable: Policy = { ...gentle, retention: { id: 'stay-pause', kind: 'pause', periods: 2 } };

/** Sold for good, given, or sold elsewhere: nothing to pause and nobody to keep. */
export const plain: Policy = { ...gentle, pauses: [], retention: undefined };
