import type { Finding } from '../finding.ts';
import { isAmount } from '../fit.ts';
import { titleOf } from '../movement.ts';
import type { Detector } from './detector.ts';

/**
 * Money that was given back, or is on its way. Whoever typed an amount alone may mean that too; a line whose direction is known
 * to be out does not.
 */
export const refund: Detector = ({ asked, fits }) =>
  asked.kind === 'pending' || (asked.kind === 'charge' && asked.line !== undefined)
    ? []
    : fits
        .filter((fit) => fit.movement.kind === 'refund' && isAmount(asked, fit))
        .map(({ movement, days }): Finding => {
          const { amount, on, purchase, settledOn, until } = movement;
          return {
            code: settledOn ? 'refund' : 'refund-on-its-way',
            working: [{ code: 'refund', amount, label: titleOf(purchase.record), on }],
            movements: [movement],
            amountBy: 'amount-equal',
            ...(days !== undefined && { days }),
            ...(!settledOn && until && { until }),
          };
        });
