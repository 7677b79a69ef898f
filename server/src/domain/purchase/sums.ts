import type { Money } from '../../../../src/api/contract/common.ts';
import { add, withAmount } from '../money/money.ts';
import type { PurchaseRecord, Tender } from './record.ts';

/** What all of them come to, in the currency of `like`. One in another currency is a defect and throws. */
export const sumOf = (like: Money, amounts: readonly Money[]): Money => amounts.reduce(add, withAmount(like, 0));

/** What it was sold for: the price before any conversion. */
export const priceOf = ({ conversion, total }: PurchaseRecord): Money => conversion?.original ?? total;

/** What was given back, in the currency it was charged in. What the bank returned was not given back. */
export const refundedOf = ({ refunds, total }: PurchaseRecord): Money =>
  sumOf(
    total,
    refunds.filter(({ state }) => state !== 'failed').map(({ amount }) => amount),
  );

/** Whether a bank is asked for it, so that it stands on a statement. The other kinds are money that the store holds. */
export const isAskedOfBank = ({ kind }: Tender): boolean => kind !== 'balance' && kind !== 'gift-card';
