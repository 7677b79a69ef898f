import type { ApprovalState } from '../../../../../src/api/contract/approval.ts';
import type { Database } from '../../../database.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';

type Facts = Omit<ApprovalRecord, 'id' | 'customer' | 'version' | 'state' | 'purchase' | 'subscription' | 'requestedAt' | 'decidedAt'>;

/** The columns of an approval. `facts` is what the columns do not say. */
export interface ApprovalRow {
  readonly id: string;
  readonly customer: string;
  readonly version: number;
  readonly state: ApprovalState;
  readonly purchase: string | null;
  readonly subscription: string | null;
  readonly facts: Facts;
  readonly requested_at: string;
  readonly decided_at: string | null;
}

/** What `toApproval` reads. The table must be joined as `a`. */
export const columns =
  'a.id, a.customer, a.version, a.state, a.purchase, a.subscription, a.facts, a.requested_at, a.decided_at';

export const toApproval = ({ id, customer, version, state, purchase, subscription, facts, ...row }: ApprovalRow): ApprovalRecord => ({
  ...facts,
  id,
  customer,
  version,
  state,
  ...(purchase !== null && { purchase }),
  ...(subscription !== null && { subscription }),
  requestedAt: row.requested_at,
  ...(row.decided_at !== null && { decidedAt: row.decided_at }),
});

/** When time will next do something to it: end a challenge that has run out, give up what nobody approved. */
const dueAt = ({ approveBy, challenge, state }: ApprovalRecord): string | null => {
  if (state === 'challenged' && challenge) return challenge.expiresAt;
  return state === 'succeeded' || state === 'cancelled' ? null : (approveBy ?? null);
};

const parameters = (record: ApprovalRecord): unknown[] => {
  const { id, customer, version, state, purchase, subscription, requestedAt, decidedAt, ...facts } = record;
  return [
    id,
    customer,
    version,
    state,
    purchase ?? null,
    subscription ?? null,
    record.method?.id ?? null,
    JSON.stringify(facts),
    requestedAt,
    dueAt(record),
    decidedAt ?? null,
  ];
};

/** Writes a new approval. */
export const insertApproval = async (tx: Database, record: ApprovalRecord): Promise<void> => {
  await tx.query(
    `INSERT INTO approval (id, customer, version, state, purchase, subscription, payment_method, facts, requested_at, due_at,
       decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    parameters(record),
  );
};

/** Writes what became of an approval. The row must be locked. */
export const updateApproval = async (tx: Database, record: ApprovalRecord): Promise<void> => {
  await tx.query(
    `UPDATE approval SET version = $3, state = $4, purchase = $5, subscription = $6, payment_method = $7, facts = $8,
       requested_at = $9, due_at = $10, decided_at = $11
     WHERE id = $1 AND customer = $2`,
    parameters(record),
  );
};

/** One approval of one customer. `lock` keeps the row as it is until the transaction ends. */
export const readApproval = async (
  database: Database,
  customer: string,
  id: string,
  lock = false,
): Promise<ApprovalRecord | undefined> => {
  const [row] = await database.query<ApprovalRow>(
    `SELECT ${columns} FROM approval a WHERE a.customer = $1 AND a.id = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [customer, id],
  );
  return row && toApproval(row);
};
