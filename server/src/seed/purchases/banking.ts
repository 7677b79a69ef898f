import type { Money } from '../../../../src/api/contract/common.ts';
import type { Charge } from '../../domain/purchase/record.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { workingDaysAfter } from '../../domain/time/working-days.ts';

interface Asked {
  readonly amount: Money;
  readonly on: PlainDate;
  readonly statementText: string;
  /** Working days until the bank posts it; one when missing. */
  readonly posting?: number;
}

/** Money asked of a bank: posted by `today`, or still pending until the day on which it will be. */
export const charge = ({ amount, on, statementText, posting = 1 }: Asked, today: PlainDate): Charge => {
  const postedOn = workingDaysAfter(on, posting);
  return postedOn <= today
    ? { state: 'posted', amount, on, postedOn, statementText }
    : { state: 'pending', amount, on, until: postedOn, statementText };
};
