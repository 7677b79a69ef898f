import type { Database } from '../database.ts';
import type { PurchaseRecord } from '../domain/purchase/record.ts';
import { productKindOf } from '../domain/refund/product-kind.ts';
import { startOfDay } from '../domain/time/time-zone.ts';
import { readPurchase } from '../gateways/ledger/purchase-rows.ts';
import { insertRequest } from '../gateways/ledger/refunds/request-rows.ts';
import { noteTransfer, settleTransfer } from '../gateways/ledger/refunds/transfer-rows.ts';
import { shippedPolicies } from '../policies/load-policies.ts';
import { sendBack } from '../sandbox/refunds.ts';
import { toRequest, type SeedRefund } from './asked-back.ts';
import type { SeedCustomer } from './customer.ts';

/** The rule that a request is under: that of the store's own country, on the day of the purchase. */
const writeRefund = async (database: Database, customer: SeedCustomer, refund: SeedRefund, now: Date): Promise<void> => {
  const { id, timeZone } = customer;
  const purchase = await readPurchase(database, id, `pur_${refund.purchase}`);
  const item = purchase?.items[0];
  if (!purchase || !item) throw new Error(`${id} has bought no ${refund.purchase}.`);
  const policy = shippedPolicies().for('NO', productKindOf(purchase, item), purchase.on);
  const rule = refund.route === 'withdraw' ? policy.withdrawal : policy[refund.route];
  const applied = { id: policy.id, version: policy.version, sources: rule?.sources ?? [] };
  const request = toRequest(refund, purchase, applied, timeZone, now);
  await insertRequest(database, request, { actor: 'customer' });
  await writeTransfer(database, customer, purchase, request.id);
};

/** What the provider was asked for, and has sent, so that it can be taken back while it is on its way. */
const writeTransfer = async (database: Database, { paymentMethods, timeZone }: SeedCustomer, purchase: PurchaseRecord, request: string): Promise<void> => {
  const refund = purchase.refunds.find((each) => each.request === request);
  if (!refund) return;
  const key = `${request}.1`;
  const { amount, on } = refund;
  const at = startOfDay(timeZone, on);
  const method = purchase.tenders.at(-1)?.paymentMethod;
  const token = paymentMethods.find(({ id }) => id === method)?.token;
  await noteTransfer(database, { key, part: 0, request, purchase: purchase.id, amount }, at);
  const answer = await sendBack(database, `sent_${request}`, { key, ...(token !== undefined && { token }), amount, on });
  await settleTransfer(database, key, { status: answer.state, ...(answer.state === 'sent' && { reference: answer.reference }) }, at);
};

/** What a customer has asked back, with everything that has followed until now. */
export const writeRefunds = async (database: Database, customer: SeedCustomer, now: Date): Promise<void> => {
  for (const refund of customer.refunds ?? []) await writeRefund(database, customer, refund, now);
};
