import type { Database } from '../../database.ts';
import type { Context } from '../../domain/subscription/context.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { readMerchant } from './merchant.ts';
import { readWaitingApprovals } from './paying/waiting-approvals.ts';
import { readPaymentMethods } from './payment-methods.ts';
import { readProducts } from './products.ts';
import type { StoredSubscription } from './subscription-rows.ts';

/** The customer's subscriptions that give access, by product: more than one is worth a word. */
const readActive = async (
  database: Database,
  customer: string,
  products: readonly string[],
): Promise<{ id: string; product: string }[]> =>
  database.query(
    `SELECT id, product FROM subscription WHERE customer = $1 AND product = ANY($2) AND gives_access ORDER BY id`,
    [customer, products],
  );

/** What is needed beside the records of one customer's subscriptions, for all of them in a few queries. */
export const readContexts = async (
  database: Database,
  customer: string,
  stored: readonly StoredSubscription[],
  now: Date,
): Promise<(subscription: StoredSubscription) => Context> => {
  const products = [...new Set(stored.map(({ record }) => record.product))];
  const productOf = await readProducts(database, products);
  const methodOf = await readPaymentMethods(database, customer);
  const active = stored.length > 0 ? await readActive(database, customer, products) : [];
  const approvalOf = await readWaitingApprovals(database, customer, stored.map(({ record }) => record.id));
  const { paymentMethodsUrl } = await readMerchant(database);
  const duplicatesOf = ({ id, product }: SubscriptionRecord): string[] =>
    active.some((other) => other.id === id)
      ? active.filter((other) => other.product === product && other.id !== id).map((other) => other.id)
      : [];

  return ({ record, timeZone, claimedBy }) => {
    const product = productOf.get(record.product);
    if (!product) throw new Error(`The product ${record.product} is missing.`);
    const approval = approvalOf.get(record.id);
    const method = record.paymentMethod === undefined ? undefined : methodOf.get(record.paymentMethod);
    return {
      today: dayIn(timeZone, now),
      timeZone,
      product,
      ...(method && {
        paymentMethod: { id: method.id, label: method.label, ...(method.lastFour && { lastFour: method.lastFour }) },
      }),
      ...(paymentMethodsUrl && { paymentMethodsUrl }),
      duplicates: duplicatesOf(record),
      ...(approval && { approval }),
      renewing: claimedBy !== undefined,
    };
  };
};
