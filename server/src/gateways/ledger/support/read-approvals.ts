import type { Database } from '../../../database.ts';
import type { WaitingApproval } from '../../../domain/diagnosis/snapshot.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { columns, toApproval, type ApprovalRow } from '../paying/approval-rows.ts';

const most = 10;

/** What the customer's bank still waits for, the oldest first, as long as what it is for does. */
export const readWaitingApprovals = async (
  database: Database,
  customer: string,
  timeZone: string,
  now: Date,
): Promise<WaitingApproval[]> => {
  const rows = await database.query<ApprovalRow>(
    `SELECT ${columns} FROM approval a LEFT JOIN purchase p ON p.id = a.purchase
     WHERE a.customer = $1 AND a.state IN ('required', 'challenged')
       AND coalesce((a.facts ->> 'approveBy')::timestamptz > $2, true) AND (p.id IS NULL OR p.facts -> 'unpaid' IS NOT NULL)
     ORDER BY a.requested_at, a.id LIMIT ${most}`,
    [customer, now],
  );
  return rows.map(toApproval).map(({ amount, id, method, purchase, purpose, requestedAt, subscription, title }) => ({
    id,
    title,
    purpose,
    ...(amount && { amount }),
    ...(purchase && { purchase }),
    ...(subscription && { subscription }),
    ...(method?.id && { method: method.id }),
    requestedOn: dayIn(timeZone, new Date(requestedAt)),
  }));
};
