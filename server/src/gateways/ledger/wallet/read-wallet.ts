import type { Money } from '../../../../../src/api/contract/common.ts';
import type { Database } from '../../../database.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import type { OpenPayment, PaidSubscription, UnpaidOrder, Wallet } from '../../../domain/wallet/wallet.ts';
import { readMerchant } from '../merchant.ts';
import { readPaymentMethods } from '../payment-methods.ts';
import type { StoredSubscription } from '../subscription-rows.ts';
import { readPaidFor } from './assign-method.ts';

/** The wallet with the rows of its subscriptions, which a change writes back. */
export interface StoredWallet {
  readonly wallet: Wallet;
  readonly stored: readonly StoredSubscription[];
}

/** As many as the customer is shown. */
const mostUnpaid = 100;

const readUnpaid = (database: Database, customer: string): Promise<UnpaidOrder[]> =>
  database
    .query<Omit<UnpaidOrder, 'subscription'> & { subscription: string | null }>(
      `SELECT p.id AS purchase, p.facts -> 'items' -> 0 ->> 'name' AS title, p.facts -> 'total' AS amount, p.facts ->> 'on' AS on,
         p.facts -> 'subscription' ->> 'id' AS subscription
       FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
       WHERE e.viewer = $1 AND e.status = 'unpaid' AND p.customer = $1 ORDER BY e.at, e.purchase LIMIT ${mostUnpaid}`,
      [customer],
    )
    .then((rows) => rows.map(({ subscription, ...order }) => ({ ...order, ...(subscription !== null && { subscription }) })));

interface OpenRow {
  readonly method: string;
  readonly title: string;
  readonly amount: Money | null;
  readonly purchase: string | null;
  readonly approval: string | null;
}

/** What waits for a bank, and payments whose outcome is not known. */
const readOpen = async (database: Database, customer: string): Promise<OpenPayment[]> => {
  const rows = await database.query<OpenRow>(
    `SELECT payment_method AS method, facts ->> 'title' AS title, facts -> 'amount' AS amount, purchase, id AS approval
     FROM approval WHERE customer = $1 AND state IN ('required', 'challenged') AND payment_method IS NOT NULL
     UNION ALL
     SELECT y.payment_method, p.facts -> 'items' -> 0 ->> 'name', p.facts -> 'total', p.id, NULL
     FROM payment y JOIN purchase p ON p.id = y.purchase
     WHERE y.customer = $1 AND y.state = 'processing' AND y.payment_method IS NOT NULL
     ORDER BY approval, purchase`,
    [customer],
  );
  return rows.map(({ amount, approval, method, purchase, title }) => ({
    method,
    title,
    ...(amount && { amount }),
    ...(purchase !== null && { purchase }),
    ...(approval !== null && { approval }),
  }));
};

const readFamily = async (database: Database, customer: string): Promise<Wallet['family']> => {
  const [row] = await database.query<{ payment_method: string | null }>(
    'SELECT payment_method FROM family WHERE organiser = $1 ORDER BY payment_method, id LIMIT 1',
    [customer],
  );
  return row && (row.payment_method === null ? {} : { method: row.payment_method });
};

const withNames = async (database: Database, stored: readonly StoredSubscription[], now: Date): Promise<PaidSubscription[]> => {
  const rows = await database.query<{ id: string; name: string }>('SELECT id, name FROM product WHERE id = ANY($1)', [
    [...new Set(stored.map(({ record }) => record.product))],
  ]);
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  return stored.map(({ claimedBy, dueAt, record }) => ({
    record,
    name: nameOf.get(record.product) ?? record.plan.name,
    unsettled: claimedBy !== undefined || (dueAt !== undefined && dueAt <= now),
  }));
};

/**
 * Everything that what a customer pays with hangs together with. `lock` keeps the subscriptions as they are until the transaction
 * ends; the wallet itself is locked before.
 */
export const readWallet = async (database: Database, customer: string, now: Date, lock = false): Promise<StoredWallet> => {
  const [row] = await database.query<{ wallet_version: number; time_zone: string }>(
    'SELECT wallet_version, time_zone FROM customer WHERE id = $1',
    [customer],
  );
  const stored = await readPaidFor(database, customer, lock);
  const family = await readFamily(database, customer);
  const { familyUrl } = await readMerchant(database);
  return {
    stored,
    wallet: {
      version: row?.wallet_version ?? 0,
      today: dayIn(row?.time_zone ?? 'UTC', now),
      methods: [...(await readPaymentMethods(database, customer)).values()],
      subscriptions: await withNames(database, stored, now),
      unpaid: await readUnpaid(database, customer),
      open: await readOpen(database, customer),
      ...(family && { family }),
      ...(familyUrl !== undefined && { stopSharingUrl: familyUrl }),
    },
  };
};
