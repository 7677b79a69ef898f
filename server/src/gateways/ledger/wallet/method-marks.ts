import type { Database } from '../../../database.ts';
import type { DeclineCode } from '../../../domain/payment/decline-codes.ts';
import type { PlainDate } from '../../../domain/time/plain-date.ts';

/**
 * Marks a method as failing from a day on. One that fails for the same reason already keeps its first day. The version of the
 * customer's methods stays: what they can do with them has not changed, and an order they are just setting still holds.
 */
export const markFailing = async (tx: Database, method: string, code: DeclineCode, day: PlainDate): Promise<void> => {
  await tx.query(
    `UPDATE payment_method SET facts = facts || jsonb_build_object('failing', jsonb_build_object('code', $2::text, 'since', $3::text))
     WHERE id = $1 AND removed_at IS NULL AND (facts -> 'failing' ->> 'code') IS DISTINCT FROM $2`,
    [method, code, day],
  );
};

/** It works again. */
export const clearFailing = async (tx: Database, method: string): Promise<void> => {
  await tx.query(`UPDATE payment_method SET facts = facts - 'failing' WHERE id = $1 AND facts ? 'failing'`, [method]);
};
