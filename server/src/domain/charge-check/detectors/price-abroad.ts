import { isSameCurrency } from '../../money/money.ts';
import type { Finding } from '../finding.ts';
import { titleOf } from '../movement.ts';
import type { Detector } from './detector.ts';

/** The price before the merchant converted it, for whoever asks about what the shop said. */
export const priceAbroad: Detector = ({ asked, fits }) =>
  asked.kind === 'credit'
    ? []
    : fits
        .filter(({ movement: { kind, purchase } }) => {
          const original = purchase.record.conversion?.original;
          return kind === 'charge' && original && isSameCurrency(original, asked.amount) && original.amount === asked.amount.amount;
        })
        .map(({ movement, days }): Finding => {
          const { record } = movement.purchase;
          const { original, rate, source } = record.conversion!;
          return {
            code: 'converted',
            working: [{ code: 'purchase', amount: original, label: titleOf(record), on: record.on }],
            movements: [movement],
            amountBy: 'amount-equal',
            ...(days !== undefined && { days }),
            conversion: { original, rate, source },
          };
        });
