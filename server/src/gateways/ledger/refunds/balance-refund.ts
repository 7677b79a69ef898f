import type { InferInput } from 'valibot';
import type { balanceMovement } from '../../../../../src/api/contract/balance.ts';
import type { Money } from '../../../../../src/api/contract/common.ts';
import type { Database } from '../../../database.ts';
import { add } from '../../../domain/money/money.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { PlainDate } from '../../../domain/time/plain-date.ts';

interface Last {
  readonly number: number;
  readonly after: Money | null;
}

/** The number of the customer's last movement, and what the balance of a currency was after the last one in that. */
const readLast = async (tx: Database, customer: string, currency: string): Promise<Last> => {
  const [row] = await tx.query<Last>(
    `SELECT coalesce(max(number), 0) AS number,
       (SELECT facts -> 'after' FROM balance_movement WHERE customer = $1 AND currency = $2 ORDER BY number DESC LIMIT 1) AS after
     FROM balance_movement WHERE customer = $1`,
    [customer, currency],
  );
  return row ?? { number: 0, after: null };
};

interface Credit {
  readonly id: string;
  readonly amount: Money;
  readonly on: PlainDate;
  readonly at: Date;
}

/** Puts money that is given back into the store balance, where it can be used at once. The wallet must be locked. */
export const creditBalance = async (
  tx: Database,
  { customer, id: purchase, items: [first] }: PurchaseRecord,
  { amount, at, id, on }: Credit,
): Promise<void> => {
  const { number, after } = await readLast(tx, customer, amount.currency);
  const facts: Omit<InferInput<typeof balanceMovement>, 'id'> = {
    on,
    code: 'refund',
    amount,
    after: after ? add(after, amount) : amount,
    ...(first && { title: first.name }),
    purchase,
  };
  await tx.query('INSERT INTO balance_movement (id, customer, currency, number, at, facts) VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    customer,
    amount.currency,
    number + 1,
    at.toISOString(),
    JSON.stringify(facts),
  ]);
};
