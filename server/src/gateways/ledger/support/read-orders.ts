import type { Database } from '../../../database.ts';
import { declineCodes, type DeclineCode } from '../../../domain/payment/decline-codes.ts';
import type { DeclineReason } from '../../../domain/subscription/overdue.ts';
import type { WaitingOrder } from '../../../domain/diagnosis/snapshot.ts';
import { columns, toRecord, type PurchaseRow } from '../purchase-rows.ts';

/** More than these would be no answer but a list, which there is. */
const most = 20;

/** What an order or a subscription says of why it is unpaid, in the provider's terms. */
const codes: Readonly<Record<DeclineReason, DeclineCode>> = {
  'card-expired': 'expired-card',
  'card-declined': 'do-not-honor',
  'insufficient-funds': 'insufficient-funds',
  'authentication-required': 'authentication-required',
  'amount-above-maximum': 'maximum-too-low',
  'payment-pending': 'processing',
  'payment-method-missing': 'method-missing',
};

/** The code of a decline, whichever of the two ways it was noted in; nothing for what this version does not know. */
export const codeOf = (reason: string | null | undefined): DeclineCode | undefined => {
  if (!reason) return undefined;
  if (Object.hasOwn(declineCodes, reason)) return reason as DeclineCode;
  return Object.hasOwn(codes, reason) ? codes[reason as DeclineReason] : undefined;
};

interface OrderRow extends PurchaseRow {
  readonly payer: string | null;
  readonly last_state: string | null;
  readonly last_method: string | null;
  readonly last_code: string | null;
}

const toOrder = (row: OrderRow, viewer: string): WaitingOrder => {
  const record = toRecord(row);
  const { buyer, customer, id, items, on, subscription, total, unpaid } = record;
  const isPayer = customer === viewer;
  const declined = codeOf(row.last_code ?? unpaid?.reason);
  return {
    purchase: id,
    title: items[0]?.name ?? '',
    amount: total,
    on,
    isPayer,
    ...(!isPayer && row.payer !== null && { payer: row.payer }),
    ...(subscription && { subscription: subscription.id }),
    holdsFile: buyer === viewer && items.some(({ getAgainUrl }) => getAgainUrl !== undefined),
    // How another pays is their own affair.
    ...(isPayer && declined && { declined }),
    ...(isPayer && row.last_method !== null && { method: row.last_method }),
    isRunning: isPayer && row.last_state === 'processing',
  };
};

/** What is unpaid in the customer's own history, the oldest first, each with what became of its last payment. */
export const readOrders = async (database: Database, customer: string): Promise<WaitingOrder[]> => {
  const rows = await database.query<OrderRow>(
    `SELECT ${columns}, payer.name AS payer, last.state AS last_state, last.payment_method AS last_method,
       CASE WHEN last.state = 'declined' THEN last.facts ->> 'code' END AS last_code
     FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
     LEFT JOIN family_member mine ON mine.customer = $1
     LEFT JOIN family_member payer ON payer.family = mine.family AND payer.customer = p.customer
     LEFT JOIN LATERAL (
       SELECT state, payment_method, facts FROM payment t WHERE t.customer = p.customer AND t.purchase = p.id
       ORDER BY t.at DESC, t.id LIMIT 1) last ON true
     WHERE e.viewer = $1 AND e.status = 'unpaid' ORDER BY e.at, e.purchase LIMIT ${most}`,
    [customer],
  );
  return rows.map((row) => toOrder(row, customer));
};
