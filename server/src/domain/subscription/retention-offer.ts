import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import type { Context } from './context.ts';
import type { SubscriptionRecord } from './record.ts';
import { isCommitted } from './situation.ts';

/** A reason to stay. `price` is what each of `periods` payments costs, for a discount. */
export interface RetentionOffer {
  readonly id: string;
  readonly kind: 'discount' | 'pause';
  readonly price?: Money;
  readonly periods: number;
}

/**
 * The offer made to this customer on cancelling, if any. Made once, and only to someone who pays the full price and
 * owes neither a payment nor an answer.
 */
export const retentionOffer = (record: SubscriptionRecord, { product }: Context): RetentionOffer | undefined => {
  const { discount, firstPayment, isTrial, kind, offerAnswered, overdue, pause, plan, priceIncrease } = record;
  const { pauses, retention } = product.policy;
  if (!retention || kind !== 'paid' || isTrial || offerAnswered || discount) return undefined;
  if (overdue || firstPayment || pause || priceIncrease?.consent === 'needed' || isCommitted(record)) return undefined;
  const { id, periods } = retention;
  if (retention.kind === 'pause') return pauses.includes(periods) ? { id, kind: 'pause', periods } : undefined;
  const [price = 0] = allocate(plan.price.amount, [100 - retention.percent, retention.percent]);
  return { id, kind: 'discount', price: withAmount(plan.price, price), periods };
};
