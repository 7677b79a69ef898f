import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import type { Product } from '../subscription/product.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import type { Period } from '../time/period.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { standardRate } from '../vat/rates.ts';
import { taxWithin } from '../vat/tax-within.ts';
import type { Item, PurchaseRecord, TaxLine } from './record.ts';

/** What a payment for a subscription is for. */
export interface SubscriptionOrder {
  readonly id: string;
  readonly orderNumber: string;
  /** ISO 8601, UTC; and the customer's day then. */
  readonly at: string;
  readonly on: PlainDate;
  readonly amount: Money;
  readonly period: Period | undefined;
  /** Before and after the payment. */
  readonly before: SubscriptionRecord;
  readonly after: SubscriptionRecord;
  readonly product: Product;
  /** ISO 3166-1 alpha-2: whose taxes the price holds. */
  readonly country: string;
}

/** One for each part of a bundle, in proportion to their prices: a payment may be of a discount, or of some days alone. */
const itemsOf = ({ after, amount, product }: SubscriptionOrder): Item[] => {
  const image = product.imageUrl && { imageUrl: product.imageUrl };
  const { items: parts } = after;
  if (!parts || parts.length === 0) {
    return [{ id: 'item_1', name: `${product.name} · ${after.plan.name}`, ...image, quantity: 1, amount }];
  }
  const weights = parts.map(({ price }) => price.amount);
  const amounts = allocate(amount.amount, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
  return parts.map(({ id, name, quantity }, index) => ({
    id,
    name,
    ...image,
    quantity,
    amount: withAmount(amount, amounts[index] ?? 0),
  }));
};

const taxesOf = ({ amount, country }: SubscriptionOrder): TaxLine[] => {
  const tax = standardRate(country);
  return tax ? [{ ...tax, amount: taxWithin(amount, tax.rate), included: true }] : [];
};

/** What was ordered, with nothing said yet of how it is paid: a payment or what waits for one comes on top. */
export const subscriptionOrder = (order: SubscriptionOrder): PurchaseRecord => {
  const { after, amount, at, before, id, on, orderNumber, period } = order;
  return {
    id,
    customer: after.customer,
    buyer: after.customer,
    version: 1,
    orderNumber,
    at,
    on,
    kind: 'subscription',
    items: itemsOf(order),
    taxes: taxesOf(order),
    total: amount,
    tenders: [],
    charges: [],
    refunds: [],
    ...(period && {
      subscription: { id: after.id, from: period.from, to: period.to, ...(before.isTrial && { trialConverted: true }) },
    }),
  };
};
