import type { Merchant } from '../../../../../src/api/contract/merchant.ts';
import type { Database } from '../../../database.ts';
import { payingFor, type PayingFor } from '../../../domain/payment/paying-for.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { Product } from '../../../domain/subscription/product.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { readTimeZone } from '../customers.ts';
import { readMerchant } from '../merchant.ts';
import { readProducts } from '../products.ts';
import { readPurchase } from '../purchase-rows.ts';
import { readWaiting } from '../purchase-waiting.ts';
import { assertSettled } from '../refusals.ts';
import { readSubscription, type StoredSubscription } from '../subscription-rows.ts';

/** An order that may be paid, locked together with the subscription that it is for. */
export interface DuePurchase {
  readonly purchase: PurchaseRecord;
  readonly paying: PayingFor;
  readonly subscription?: { readonly stored: StoredSubscription; readonly product: Product };
  readonly merchant: Merchant;
  /** The payer's day. */
  readonly today: string;
}

const lockSubscription = async (
  tx: Database,
  { customer, subscription }: PurchaseRecord,
): Promise<DuePurchase['subscription']> => {
  const stored = subscription && (await readSubscription(tx, customer, subscription.id, true));
  if (!stored) return undefined;
  const product = (await readProducts(tx, [stored.record.product])).get(stored.record.product);
  if (!product) throw new Error(`The product ${stored.record.product} is missing.`);
  return { stored, product };
};

/**
 * Locks an order of the customer's own, and before it the subscription that it is for: in the order in which renewals lock them, so that
 * nobody waits in a ring. `undefined` where the customer does not pay for it.
 */
export const lockDue = async (tx: Database, customer: string, id: string, now: Date): Promise<DuePurchase | undefined> => {
  const seen = await readPurchase(tx, customer, id);
  if (!seen || seen.customer !== customer) return undefined;
  const subscription = await lockSubscription(tx, seen);
  const purchase = await readPurchase(tx, customer, id, true);
  if (!purchase) return undefined;
  const record = subscription?.stored.record;
  const isAwaited = record !== undefined && (await readWaiting(tx, record))?.id === id;
  return {
    purchase,
    paying: payingFor(purchase, record, isAwaited),
    ...(subscription && { subscription }),
    merchant: await readMerchant(tx),
    today: dayIn(await readTimeZone(tx, customer), now),
  };
};

/** Nothing is paid while time pays it, or is about to. */
export const assertNotRenewing = ({ paying, subscription }: DuePurchase, now: Date): void => {
  if (subscription && paying !== 'order') assertSettled(subscription.stored, now);
};
