import type { Subscription } from '../../../../../src/api/contract/subscription.ts';
import type { Database } from '../../../database.ts';
import { columns, toApproval, type ApprovalRow } from './approval-rows.ts';

type Shown = NonNullable<Subscription['approval']>;

/** What waits for the customer's bank, by subscription: the newest of each. */
export const readWaitingApprovals = async (
  database: Database,
  customer: string,
  subscriptions: readonly string[],
): Promise<Map<string, Shown>> => {
  if (subscriptions.length === 0) return new Map();
  const rows = await database.query<ApprovalRow>(
    `SELECT ${columns} FROM approval a
     WHERE a.subscription = ANY($1) AND a.customer = $2 AND a.state IN ('required', 'challenged') ORDER BY a.requested_at, a.id`,
    [subscriptions, customer],
  );
  return new Map(
    rows.map(toApproval).map(({ amount, id, subscription = '', waits }) => [
      subscription,
      {
        id,
        ...(waits.kind === 'subscription-change'
          ? { purpose: 'change' as const, change: waits.change.kind }
          : { purpose: 'payment' as const }),
        ...(amount && { amount }),
      },
    ]),
  );
};

/** The approvals that wait for some orders, by order. */
export const readApprovalsOf = async (database: Database, purchases: readonly string[]): Promise<Map<string, string>> => {
  const rows = await database.query<{ id: string; purchase: string }>(
    `SELECT a.id, a.purchase FROM approval a WHERE a.purchase = ANY($1) AND a.state IN ('required', 'challenged')`,
    [purchases],
  );
  return new Map(rows.map(({ id, purchase }) => [purchase, id]));
};
