import type { Money } from '../../../../src/api/contract/common.ts';
import type { PurchaseRecord, Refund } from '../purchase/record.ts';
import { isAskedOfBank, isGivenBack } from '../purchase/sums.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { KnownPurchase } from './books.ts';

/** What a bank may have a line for: a charge, a hold, a hold that was let go, or a refund of one purchase. */
export interface Movement {
  readonly kind: 'charge' | 'hold' | 'released' | 'refund';
  readonly purchase: KnownPurchase;
  /** Above zero, whichever way the money went. */
  readonly amount: Money;
  readonly on: PlainDate;
  /** When it was posted, arrived or vanished; missing while it has not. */
  readonly settledOn?: PlainDate;
  /** When it will be posted, arrive or vanish. */
  readonly until?: PlainDate;
  readonly statementText: string;
  /** Tells movements apart, and orders them the same whatever order the purchases come in. */
  readonly key: string;
}

const keyOf = ({ at, id }: PurchaseRecord, on: PlainDate, part: string | number): string => `${on} ${at} ${id} ${part}`;

/** The key of the movement that a purchase's charge of that index is. */
export const chargeKey = (record: PurchaseRecord, index: number): string => keyOf(record, record.charges[index]?.on ?? '', index);

const chargeKinds = { hold: 'hold', released: 'released', pending: 'charge', posted: 'charge' } as const;

/** A refund that the bank sent back, or that was taken back, left nothing on a statement; nor did one to what the store holds. */
const isOnStatement = (refund: Refund): boolean => isGivenBack(refund) && (!refund.kind || isAskedOfBank({ kind: refund.kind }));

/** All that a purchase may have left on a statement. */
export const movementsOf = (purchase: KnownPurchase): Movement[] => {
  const { charges, refunds } = purchase.record;
  const ofCharges = charges.map(({ amount, on, postedOn, state, statementText, until }, index): Movement => {
    const settledOn = state === 'released' ? until : postedOn;
    return {
      kind: chargeKinds[state],
      purchase,
      amount,
      on,
      ...(settledOn && { settledOn }),
      ...(until && (state === 'hold' || state === 'pending') && { until }),
      statementText,
      key: chargeKey(purchase.record, index),
    };
  });
  const ofRefunds = refunds.filter(isOnStatement).map((refund): Movement => ({
    kind: 'refund',
    purchase,
    amount: refund.amount,
    on: refund.on,
    ...(refund.arrivedOn && { settledOn: refund.arrivedOn }),
    ...(refund.expectedBy && { until: refund.expectedBy }),
    statementText: charges[0]?.statementText ?? '',
    key: keyOf(purchase.record, refund.on, refund.id),
  }));
  return [...ofCharges, ...ofRefunds];
};

/** Whether it may have been paid with the card of those last digits. A wallet shows the bank other digits than the card has. */
export const mayBePaidBy = ({ tenders }: PurchaseRecord, lastFour: string): boolean =>
  tenders.filter(isAskedOfBank).some((tender) => tender.lastFour === lastFour || !tender.lastFour || tender.kind === 'wallet');

export const isPaidBy = ({ tenders }: PurchaseRecord, lastFour: string): boolean =>
  tenders.some((tender) => isAskedOfBank(tender) && tender.lastFour === lastFour);

/** What a bank knows the payer by: only charges to the same can stand in one line. Empty where several were used. */
export const cardOf = ({ tenders }: PurchaseRecord): string => {
  const asked = tenders.filter(isAskedOfBank);
  const [only] = asked;
  return asked.length === 1 && only ? (only.paymentMethod ?? `${only.label} ${only.lastFour ?? ''}`) : '';
};

/** What it is called: by its first item, as in the history. */
export const titleOf = ({ items }: PurchaseRecord): string => items[0]?.name ?? '';
