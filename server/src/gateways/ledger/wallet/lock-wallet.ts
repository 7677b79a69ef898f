import type { Database } from '../../../database.ts';

/**
 * Locks what a customer pays with until the transaction ends, and answers its version: two changes at once come one after the
 * other. What only refers to the customer, like a purchase that is written meanwhile, does not wait for it.
 */
export const lockWallet = async (tx: Database, customer: string): Promise<number> => {
  const [row] = await tx.query<{ wallet_version: number }>(
    'SELECT wallet_version FROM customer WHERE id = $1 FOR NO KEY UPDATE',
    [customer],
  );
  return row?.wallet_version ?? 0;
};

/** Says that the methods or their order have changed. */
export const countWalletChange = async (tx: Database, customer: string): Promise<void> => {
  await tx.query('UPDATE customer SET wallet_version = wallet_version + 1 WHERE id = $1', [customer]);
};
