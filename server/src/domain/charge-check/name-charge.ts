import { isAskedOfBank, sumOf } from '../purchase/sums.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { ExplanationCode } from './finding.ts';
import type { Movement } from './movement.ts';

type Test = (movement: Movement) => boolean;

/** Whether all of it is on its way back. */
const isOnItsWayBack: Test = ({ purchase: { record } }) => {
  const sent = record.refunds.filter(({ state }) => state === 'sent').map(({ amount }) => amount);
  return sent.length > 0 && sumOf(record.total, sent).amount === record.total.amount;
};

/**
 * What makes a charge one that is asked about, the most surprising first: a charge that is another amount than the purchase
 * needs its sum explained before anything else; why there was a charge at all comes next.
 */
const names: readonly (readonly [ExplanationCode, Test])[] = [
  ['refund-on-its-way', isOnItsWayBack],
  ['family', ({ purchase }) => purchase.member !== undefined],
  ['balance-used', ({ purchase: { record } }) => record.tenders.some((tender) => !isAskedOfBank(tender))],
  ['split', ({ purchase: { record } }) => record.charges.filter(({ state }) => state !== 'released').length > 1],
  ['trial-converted', ({ purchase: { record } }) => record.subscription?.trialConverted === true],
  ['pre-order-released', ({ purchase: { record } }) => record.preOrderedOn !== undefined],
  ['renewal', ({ purchase: { record } }) => record.subscription !== undefined],
  ['converted', ({ purchase: { record } }) => record.conversion !== undefined],
  ['tax-added', ({ purchase: { record } }) => record.taxes.some(({ included }) => !included)],
];

/** The name of a charge by its one purchase; `exact` where nothing about it surprises. */
export const nameOf = (movement: Movement): ExplanationCode =>
  names.find(([, test]) => test(movement))?.[0] ?? 'exact';

/** When what is named comes to its end: all of a refund arrives, or a charge is posted. */
export const untilOf = ({ purchase: { record }, until }: Movement, code: ExplanationCode): { until?: PlainDate } => {
  const isOnItsWay = code === 'refund-on-its-way';
  const end = isOnItsWay ? record.refunds.findLast(({ state }) => state === 'sent')?.expectedBy : until;
  return end ? { until: end } : {};
};
