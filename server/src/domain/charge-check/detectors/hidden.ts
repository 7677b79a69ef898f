import type { PurchaseRecord } from '../../purchase/record.ts';
import type { ExplanationCode, Finding } from '../finding.ts';
import { fitsOf, isAmount } from '../fit.ts';
import type { Detector, Evidence } from './detector.ts';

/**
 * The nearest charge of somebody else, to the last minor unit, on the day that was asked about. One answer however many there are, and
 * none without a day: whoever asks learns only that there is a charge of the amount and the day that they already know.
 */
const nearest = ({ asked }: Evidence, records: readonly PurchaseRecord[], code: ExplanationCode): Finding[] => {
  const fits = fitsOf(asked, records.map((record) => ({ record })))
    .filter((fit) => fit.movement.kind === 'charge' && isAmount(asked, fit))
    .sort((a, b) => (a.days ?? 0) - (b.days ?? 0));
  const [found] = fits;
  if (!found || asked.on === undefined || asked.kind === 'credit') return [];
  const { amount, on } = found.movement;
  return [
    {
      code,
      working: [{ code: 'purchase', amount, on }],
      movements: [found.movement],
      amountBy: 'amount-equal',
      ...(found.days !== undefined && { days: found.days }),
      isPrivate: true,
    },
  ];
};

/** Bought by somebody else of the family, for a customer who is not the one who pays. */
export const family: Detector = (evidence) => nearest(evidence, evidence.books.family, 'family');

/** Bought on another account with a card that the customer has too. */
export const otherAccount: Detector = (evidence) => nearest(evidence, evidence.books.otherAccounts, 'other-account');
