import type { Database } from '../database.ts';
import { productKindOf } from '../domain/refund/product-kind.ts';
import { readPurchase } from '../gateways/ledger/purchase-rows.ts';
import { insertRequest } from '../gateways/ledger/refunds/request-rows.ts';
import { shippedPolicies } from '../policies/load-policies.ts';
import { toRequest, type SeedRefund } from './asked-back.ts';
import type { SeedCustomer } from './customer.ts';

/** The rule that a request is under: that of the store's own country, on the day of the purchase. */
const writeRefund = async (database: Database, { id, timeZone }: SeedCustomer, refund: SeedRefund, now: Date): Promise<void> => {
  const purchase = await readPurchase(database, id, `pur_${refund.purchase}`);
  const item = purchase?.items[0];
  if (!purchase || !item) throw new Error(`${id} has bought no ${refund.purchase}.`);
  const policy = shippedPolicies().for('NO', productKindOf(purchase, item), purchase.on);
  const rule = refund.route === 'withdraw' ? policy.withdrawal : policy[refund.route];
  const applied = { id: policy.id, version: policy.version, sources: rule?.sources ?? [] };
  await insertRequest(database, toRequest(refund, purchase, applied, timeZone, now), { actor: 'customer' });
};

/** What a customer has asked back, with everything that has followed until now. */
export const writeRefunds = async (database: Database, customer: SeedCustomer, now: Date): Promise<void> => {
  for (const refund of customer.refunds ?? []) await writeRefund(database, customer, refund, now);
};
