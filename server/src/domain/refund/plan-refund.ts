import type { Item, PurchaseRecord } from '../purchase/record.ts';
import { refundAmounts, type RefundAmounts } from './amounts.ts';
import type { RefundContext } from './eligibility.ts';
import { planParts } from './parts.ts';
import { withPromises } from './promises.ts';
import type { RefundPart, RefundRequestRecord } from './record.ts';
import { decisionOf, termsOf, type RouteTerms } from './terms.ts';

/** What is asked back: of which items, by which right, and where to. */
export interface RefundWish {
  /** Of the purchase, each once. */
  readonly items: readonly [Item, ...Item[]];
  readonly route: RefundRequestRecord['route'];
  readonly destination: RefundRequestRecord['destination'];
}

/** What a request comes to: what is shown before it is made, and what it is made of. */
export interface RefundPlan extends RefundWish {
  readonly terms: RouteTerms;
  readonly amounts: RefundAmounts;
  readonly parts: readonly RefundPart[];
  readonly decision: 'automatic' | 'review';
}

/** Works out what a request comes to on the context's day. What is promised by other requests is no longer there to be asked for. */
export const planRefund = (record: PurchaseRecord, wish: RefundWish, context: RefundContext): RefundPlan => {
  const { destination, items, route } = wish;
  const terms = termsOf(record, items, route, context);
  const left = withPromises(record, context.requests);
  const amounts = refundAmounts(left, items.map(({ id }) => id), terms.valueOf, context.today);
  return {
    ...wish,
    terms,
    amounts,
    parts: planParts(left, amounts.amount, { destination, balanceName: context.balanceName }),
    // Of nothing there is nothing to send.
    decision: amounts.amount.amount > 0 ? decisionOf(record, items, route, amounts.amount, context) : 'review',
  };
};
