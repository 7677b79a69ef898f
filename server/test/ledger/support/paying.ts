import assert from 'node:assert/strict';
import type { ApprovalChange } from '../../../../src/api/contract/approval-operations.ts';
import type { Approval } from '../../../../src/api/contract/approval.ts';
import type { OutstandingOrder } from '../../../../src/api/contract/outstanding.ts';
import type { Payment } from '../../../../src/api/contract/payment.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { answerChallenge, readChallenge } from '../../../src/sandbox/challenges.ts';
import { purchase } from '../../domain/support/purchase-records.ts';
import { nok } from '../../domain/support/records.ts';
import type { TestLedger } from './ledger.ts';

/** A page of the shop, to which a bank may send a customer back. */
export const shopPage = 'https://shop.example/konto?fane=betaling';

/** One more way to pay. */
export const addMethod = async (
  { database }: TestLedger,
  customer: string,
  token: string,
  { id = `pm_${customer}_2`, facts = {} }: { id?: string; facts?: object } = {},
): Promise<string> => {
  await database.query(
    `INSERT INTO payment_method (id, customer, label, last_four, provider_token, facts, position) VALUES ($1, $2, $3, $4, $5, $6, 2)`,
    [id, customer, 'Mastercard', '5454', token, JSON.stringify(facts)],
  );
  return id;
};

/** An order for a thing that waits for its payment. */
export const addOrder = async (
  { database }: TestLedger,
  customer: string,
  changes: Partial<PurchaseRecord> = {},
): Promise<string> => {
  const id = `pur_${customer}`;
  const order = purchase({
    id, customer, buyer: customer, on: '2026-11-20', at: '2026-11-20T12:00:00.000Z', kind: 'one-time',
    items: [{ id: 'item_1', name: 'Vinterjakke', quantity: 1, amount: nok(249) }], taxes: [], total: nok(249), tenders: [], charges: [],
    unpaid: { dueOn: '2026-12-04', reason: 'card-declined' },
    ...changes,
  });
  await database.transaction((tx) => insertPurchases(tx, [order]));
  return order.id;
};

/** What a customer has to pay. */
export const outstandingOf = async ({ gateway }: TestLedger, customer: string): Promise<OutstandingOrder[]> =>
  (await gateway.outstanding(customer)).items as OutstandingOrder[];

/** The one order that a customer has to pay. */
export const theOrder = async (ledger: TestLedger, customer: string): Promise<OutstandingOrder> => {
  const [order, ...more] = await outstandingOf(ledger, customer);
  assert.ok(order);
  assert.deepEqual(more, []);
  return order;
};

/** Pays the one order that a customer has to pay, as the server does, in a transaction of its own. */
export const pay = async (ledger: TestLedger, customer: string, method = `pm_${customer}`): Promise<Payment> => {
  const { purchase: id, version } = await theOrder(ledger, customer);
  const payment = await ledger.database.transaction((tx) =>
    ledger.gateway.createPayment(tx, customer, { purchase: id, version, method }),
  );
  assert.ok(payment);
  return payment as Payment;
};

export const approvalsOf = async ({ gateway }: TestLedger, customer: string): Promise<Approval[]> =>
  (await gateway.approvals(customer)).items as Approval[];

/** The approval that comes first in a customer's list. */
export const firstApproval = async (ledger: TestLedger, customer: string): Promise<Approval> => {
  const [approval] = await approvalsOf(ledger, customer);
  assert.ok(approval);
  return approval;
};

/** Does something about an approval as it stands. */
export const change = async (ledger: TestLedger, { id }: Pick<Approval, 'id'>, customer: string, wish: ApprovalChange): Promise<Approval> => {
  const now = await ledger.gateway.getApproval(customer, id);
  const after = await ledger.database.transaction((tx) => ledger.gateway.changeApproval(tx, customer, id, wish, now?.version ?? 0));
  assert.ok(after);
  return after as Approval;
};

export const start = (ledger: TestLedger, approval: Pick<Approval, 'id'>, customer: string): Promise<Approval> =>
  change(ledger, approval, customer, { kind: 'start', display: 'frame', returnUrl: shopPage });

export const confirm = async (ledger: TestLedger, { id }: Pick<Approval, 'id'>, customer: string): Promise<Approval> => {
  const after = await ledger.database.transaction((tx) => ledger.gateway.confirmApproval(tx, customer, id));
  assert.ok(after);
  return after as Approval;
};

/** What the customer does on the bank's own page, or in its app. */
export const answerBank = async (
  { database, now }: TestLedger,
  { id }: Pick<Approval, 'id'>,
  answer: 'succeeded' | 'failed' | 'abandoned',
): Promise<void> => {
  const [row] = await database.query<{ reference: string }>(`SELECT facts ->> 'reference' AS reference FROM approval WHERE id = $1`, [id]);
  const challenge = await readChallenge(database, row?.reference ?? '', now);
  assert.ok(challenge);
  await answerChallenge(database, challenge, answer);
};

/** Moves the clock and lets happen what falls due. */
export const until = async (ledger: TestLedger, moment: string): Promise<void> => {
  ledger.now = new Date(moment.length > 10 ? moment : `${moment}T09:00:00Z`);
  await ledger.gateway.advance();
};

/** Lets some minutes pass. */
export const minutesLater = async (ledger: TestLedger, minutes: number): Promise<void> => {
  ledger.now = new Date(ledger.now.getTime() + minutes * 60_000);
  await ledger.gateway.advance();
};

/** What was taken from a customer in all, and what their purchases say was paid. In minor units. */
export const moneyOf = async ({ database }: TestLedger, customer: string): Promise<{ charged: number; paid: number }> => {
  const [charged] = await database.query<{ sum: number }>(
    `SELECT coalesce(sum(amount), 0)::bigint AS sum FROM charge WHERE customer = $1 AND status = 'approved'`,
    [customer],
  );
  const [paid] = await database.query<{ sum: number }>(
    `SELECT coalesce(sum((t ->> 'amount')::bigint), 0)::bigint AS sum
     FROM purchase p, jsonb_array_elements(p.facts -> 'tenders') AS e, LATERAL (SELECT e -> 'amount' AS t) m WHERE p.customer = $1`,
    [customer],
  );
  return { charged: charged?.sum ?? 0, paid: paid?.sum ?? 0 };
};

/** The provider learns what has become of the money that is on its way. */
export const settleWaiting = async ({ database, now }: TestLedger, settles: string): Promise<void> => {
  await database.query(
    `UPDATE sandbox_challenge SET facts = facts || jsonb_build_object('settles', $1::text), expires_at = $2
     WHERE facts ? 'settles' AND expires_at IS NULL`,
    [settles, now.toISOString()],
  );
};
