import { createHash } from 'node:crypto';
import type { Money } from '../../../../../src/api/contract/common.ts';
import type { Database } from '../../../database.ts';

/** Money that the provider is asked to send back, or was. */
export interface Transfer {
  readonly key: string;
  /** The place of the request's part. */
  readonly part: number;
  readonly status: 'asked' | 'sent' | 'declined' | 'reversed';
}

/** The purchase's refund that a key stands for: the same in every process and at every try, so that there is one. */
export const refundIdOf = (key: string): string => `ref_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;

/** What the provider was asked for a request, in that order. */
export const readTransfers = (tx: Database, request: string): Promise<Transfer[]> =>
  tx.query<Transfer>('SELECT key, part, status FROM refund_transfer WHERE request = $1 ORDER BY requested_at, key', [request]);

interface NewTransfer extends Pick<Transfer, 'key' | 'part'> {
  readonly request: string;
  readonly purchase: string;
  readonly amount: Money;
}

/** Notes what the provider will be asked, before it is. */
export const noteTransfer = async (tx: Database, { amount, key, part, purchase, request }: NewTransfer, at: Date): Promise<void> => {
  await tx.query(
    `INSERT INTO refund_transfer (key, request, part, purchase, amount, currency, scale, requested_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [key, request, part, purchase, amount.amount, amount.currency, amount.scale, at.toISOString()],
  );
};

/** Notes what the provider answered. */
export const settleTransfer = async (
  tx: Database,
  key: string,
  { reference, status }: Pick<Transfer, 'status'> & { readonly reference?: string },
  at: Date,
): Promise<void> => {
  await tx.query(
    'UPDATE refund_transfer SET status = $2, provider_reference = coalesce($3, provider_reference), settled_at = $4 WHERE key = $1',
    [key, status, reference ?? null, at.toISOString()],
  );
};
