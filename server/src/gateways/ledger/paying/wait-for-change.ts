import type { Money } from '../../../../../src/api/contract/common.ts';
import type { Database } from '../../../database.ts';
import type { SubscriptionRecord } from '../../../domain/subscription/record.ts';
import { addDays } from '../../../domain/time/plain-date.ts';
import { startOfDay } from '../../../domain/time/time-zone.ts';
import type { WorkedOut } from '../change-charge.ts';
import type { PaymentMethod } from '../payment-methods.ts';
import type { Doing } from '../purchase-audit.ts';
import { columns, toApproval, type ApprovalRow } from './approval-rows.ts';
import { cancelApprovals } from './close-waiting.ts';
import { openApproval } from './open-approval.ts';

/** How often a bank was asked for a change of a subscription as it stands. */
export const countChanges = async (tx: Database, { id, version }: SubscriptionRecord): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*) FROM approval WHERE subscription = $1 AND facts -> 'waits' ->> 'kind' = 'subscription-change'
       AND (facts -> 'waits' ->> 'version')::integer = $2`,
    [id, version],
  );
  return row?.count ?? 0;
};

/** Gives up what waits for a change of a subscription, which is overtaken by another. */
export const closeChanges = async (tx: Database, subscription: string, by: Doing): Promise<void> => {
  const rows = await tx.query<ApprovalRow>(
    `SELECT ${columns} FROM approval a
     WHERE a.subscription = $1 AND a.purchase IS NULL AND a.state NOT IN ('succeeded', 'cancelled') ORDER BY a.id FOR UPDATE`,
    [subscription],
  );
  await cancelApprovals(tx, rows.map(toApproval), by);
};

/** Lets a change wait for the customer's bank. It is good for today: another day has other prices. */
export const waitForChange = async (
  tx: Database,
  { change, context, stored: { record, timeZone } }: WorkedOut,
  { id: method, label }: PaymentMethod,
  asked: { readonly amount: Money; readonly key: string; readonly reference: string; readonly reason: 'bank-asks' | 'exemption-refused' },
  at: Date,
): Promise<void> => {
  const { amount, key, reason, reference } = asked;
  const { customer, id: subscription, version } = record;
  await openApproval(tx, {
    customer,
    purpose: 'subscription-change',
    reason,
    title: context.product.name,
    amount,
    method: { id: method, label },
    subscription,
    waits: { kind: 'subscription-change', subscription, change, version, previewedOn: context.today, amount, key },
    reference,
    approveBy: startOfDay(timeZone, addDays(context.today, 1)),
    at,
  });
};
