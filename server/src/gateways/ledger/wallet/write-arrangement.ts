import type { Database } from '../../../database.ts';
import type { Arrangement } from '../../../domain/wallet/plan-order.ts';

/** Writes the places of methods, from 1, and which of them is the backup. The wallet must be locked. */
export const writeArrangement = async (tx: Database, { backup, order }: Arrangement): Promise<void> => {
  await tx.query(
    `UPDATE payment_method m SET position = o.position,
       facts = CASE WHEN m.id = $2 THEN m.facts || '{"backup": true}' ELSE m.facts - 'backup' END
     FROM unnest($1::text[]) WITH ORDINALITY AS o (id, position) WHERE m.id = o.id`,
    [order, backup ?? null],
  );
};
