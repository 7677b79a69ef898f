import type { Finding } from '../finding.ts';
import type { Detector, Evidence } from './detector.ts';
import { convertTerms } from '../convert-terms.ts';
import { bundle } from './bundle.ts';
import { oneCharge } from './one-charge.ts';

/** What the line's original amount is, and how it became the amount. */
const byOriginal = (evidence: Evidence): Finding[] => {
  const { asked, books } = evidence;
  if (!asked.original || asked.original.currency === asked.amount.currency) return [];
  const inShopCurrency = { ...evidence, asked: { ...asked, amount: asked.original } };
  return [...oneCharge(inShopCurrency), ...bundle(inShopCurrency)].flatMap((finding) => {
    const converted = convertTerms(finding.movements, asked, books.rates);
    return converted ? [{ ...finding, ...converted, code: finding.code === 'bundle' ? finding.code : 'converted' }] : [];
  });
};

/** Charges in another currency that may have become the amount. */
const byRate = ({ asked, books, fits }: Evidence): Finding[] =>
  asked.original || asked.kind === 'credit'
    ? []
    : fits
        .filter(({ movement }) => movement.kind === 'charge' && movement.amount.currency !== asked.amount.currency)
        .flatMap(({ movement, days }): Finding[] => {
          const converted = convertTerms([movement], asked, books.rates);
          if (!converted) return [];
          return [
            {
              code: 'converted',
              ...converted,
              movements: [movement],
              amountBy: 'amount-within-rates',
              ...(days !== undefined && { days }),
            },
          ];
        });

/** Charged in the shop's currency, and converted by the bank or the card's network. */
export const convertedByBank: Detector = (evidence) => [...byOriginal(evidence), ...byRate(evidence)];
