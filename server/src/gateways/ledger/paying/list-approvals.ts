import type { Database } from '../../../database.ts';
import { isWaiting } from '../../../domain/payment/approval-events.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import { deriveApproval } from '../../../domain/payment/derive-approval.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import type { Approvals } from '../../payment-gateway.ts';
import { readTimeZone } from '../customers.ts';
import { columns, toApproval, type ApprovalRow } from './approval-rows.ts';

const most = 50;
const day = 24 * 60 * 60_000;

/** A challenge runs out first; then what lapses soonest, and last what waits as long as its order. */
const urgencyOf = ({ approveBy, challenge }: ApprovalRecord): string => challenge?.expiresAt ?? approveBy ?? '9';

const compare = (a: ApprovalRecord, b: ApprovalRecord): number => {
  if (isWaiting(a) !== isWaiting(b)) return isWaiting(a) ? -1 : 1;
  const [first, second] = isWaiting(a) ? [urgencyOf(a), urgencyOf(b)] : [b.decidedAt ?? '', a.decidedAt ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.requestedAt < b.requestedAt ? -1 : 1;
};

/** What waits for the customer's bank, the most urgent first, and what was decided in the last day, the latest first. */
export const listApprovals = async (database: Database, customer: string, now: Date): Promise<Approvals> => {
  const rows = await database.query<ApprovalRow>(
    `SELECT ${columns} FROM approval a
     WHERE a.customer = $1 AND (a.state IN ('required', 'challenged') OR a.decided_at > $2)
     ORDER BY a.state IN ('required', 'challenged') DESC, a.requested_at DESC, a.id LIMIT $3`,
    [customer, new Date(now.getTime() - day).toISOString(), most],
  );
  const today = dayIn(await readTimeZone(database, customer), now);
  const items = rows.map(toApproval).sort(compare);
  return { asOf: now.toISOString(), today, items: items.map((record) => deriveApproval(record, { now, today })) };
};
