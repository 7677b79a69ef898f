import type { Money } from '../../../../../src/api/contract/common.ts';
import type { Database } from '../../../database.ts';
import { deriveMethods, mostMethods } from '../../../domain/wallet/derive-methods.ts';
import type { PaymentMethodsAnswer } from '../../payment-gateway.ts';
import { readWallet } from './read-wallet.ts';

/** What is left of the store balance, one sum for each currency that was ever in it. */
const readBalances = async (database: Database, customer: string): Promise<Money[]> => {
  const rows = await database.query<{ after: Money }>(
    `SELECT DISTINCT ON (currency) facts -> 'after' AS after FROM balance_movement
     WHERE customer = $1 ORDER BY currency, number DESC`,
    [customer],
  );
  return rows.map(({ after }) => after);
};

/** The customer's ways to pay, in the order in which they are charged. */
export const listMethods = async (database: Database, customer: string, now: Date): Promise<PaymentMethodsAnswer> => {
  const { wallet } = await readWallet(database, customer, now);
  return {
    asOf: now.toISOString(),
    today: wallet.today,
    version: wallet.version,
    items: deriveMethods(wallet),
    canAdd: wallet.methods.length < mostMethods,
    balances: await readBalances(database, customer),
  };
};
