import type { Finding } from '../finding.ts';
import { isAmount } from '../fit.ts';
import { titleOf } from '../movement.ts';
import type { Detector } from './detector.ts';

/** Money that is held and no charge. A line that gives money back may be a hold that was let go. */
export const hold: Detector = ({ asked, fits }) =>
  fits
    .filter(({ movement }) => movement.kind === 'released' || (movement.kind === 'hold' && asked.kind !== 'credit'))
    .filter((fit) => isAmount(asked, fit))
    .map(({ movement, days }): Finding => {
      const { amount, on, purchase, settledOn, until } = movement;
      const vanishes = until ?? settledOn;
      return {
        code: 'hold',
        working: [{ code: 'hold', amount, label: titleOf(purchase.record), on }],
        movements: [movement],
        amountBy: 'amount-equal',
        ...(days !== undefined && { days }),
        ...(vanishes && { until: vanishes }),
      };
    });
