import type { Money } from '../../../../src/api/contract/common.ts';
import { add, withAmount } from '../money/money.ts';
import type { PurchaseRecord, Refund, Tender } from './record.ts';

/** What all of them come to, in the currency of `like`. One in another currency is a defect and throws. */
export const sumOf = (like: Money, amounts: readonly Money[]): Money => amounts.reduce(add, withAmount(like, 0));

/** What it was sold for: the price before any conversion. */
export const priceOf = ({ conversion, total }: PurchaseRecord): Money => conversion?.original ?? total;

/** Whether a refund is with the customer or on its way there. What the bank returned, or the store took back, was not given back. */
export const isGivenBack = ({ state }: Pick<Refund, 'state'>): boolean => state !== 'failed' && state !== 'reversed';

/** What was given back, in the currency it was charged in. */
export const refundedOf = ({ refunds, total }: PurchaseRecord): Money =>
  sumOf(
    total,
    refunds.filter(isGivenBack).map(({ amount }) => amount),
  );

/** Whether a bank is asked for it, so that it stands on a statement. The other kinds are money that the store holds. */
export const isAskedOfBank = ({ kind }: Pick<Tender, 'kind'>): boolean => kind !== 'balance' && kind !== 'gift-card';
