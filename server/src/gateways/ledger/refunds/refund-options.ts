import type { Database } from '../../../database.ts';
import type { RefundContext } from '../../../domain/refund/eligibility.ts';
import { refundOptionsOf } from '../../../domain/refund/options.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import { addDays, type PlainDate } from '../../../domain/time/plain-date.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { policiesOf } from '../../../policies/load-policies.ts';
import type { RefundOptionsAnswer } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readHome } from '../customers.ts';
import { readBalanceName, readMerchant } from '../merchant.ts';
import { readPurchase } from '../purchase-rows.ts';
import { readPaidSubscriptions, type PaidSubscription } from './paid-subscriptions.ts';
import { readRequestsOf } from './request-rows.ts';

/** How often a customer was given something beyond the law within a year, and it was not taken back. What the law gives counts for nothing. */
const countApproved = async (database: Database, customer: string, today: PlainDate): Promise<number> => {
  const [row] = await database.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM refund_request
     WHERE customer = $1 AND state <> 'reversed' AND facts ->> 'route' IN ('unintended', 'child', 'other')
       AND facts -> 'decision' ->> 'kind' IN ('approved', 'partly-approved') AND facts -> 'decision' ->> 'on' > $2`,
    [customer, addDays(today, -365)],
  );
  return row?.count ?? 0;
};

/** What is needed beside a purchase to say how its money can be asked back by somebody. */
export const readRefundContext = async (
  tx: Database,
  ledger: Pick<Ledger, 'policies'>,
  viewer: string,
  record: PurchaseRecord,
  now: Date,
): Promise<RefundContext> => {
  const { timeZone } = await readHome(tx, viewer);
  const { country } = await readHome(tx, record.customer);
  const merchant = await readMerchant(tx);
  const today = dayIn(timeZone, now);
  return {
    today,
    viewer,
    policies: policiesOf(ledger),
    market: country ?? merchant.country,
    requests: await readRequestsOf(tx, record.id),
    approvedLastYear: await countApproved(tx, record.customer, today),
    merchant,
    balanceName: await readBalanceName(tx),
  };
};

/** The subscription that a purchase paid for, as it stands now. */
export const readPaidFor = async (database: Database, purchase: PurchaseRecord): Promise<PaidSubscription | undefined> => {
  const found = await readPaidSubscriptions(database, [purchase]);
  return purchase.subscription && found.get(purchase.subscription.id);
};

/** On which routes money can be asked back for a purchase that stands in a customer's history. */
export const readRefundOptions = async (
  ledger: Pick<Ledger, 'clock' | 'database' | 'policies'>,
  customer: string,
  purchase: string,
): Promise<RefundOptionsAnswer | undefined> => {
  const { clock, database } = ledger;
  const now = clock.now();
  const record = await readPurchase(database, customer, purchase);
  if (!record) return undefined;
  const context = await readRefundContext(database, ledger, customer, record, now);
  const subscription = await readPaidFor(database, record);
  return refundOptionsOf(record, context, { asOf: now.toISOString(), ...(subscription && { subscription }) });
};
