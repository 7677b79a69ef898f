import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import type { Database } from '../../database.ts';
import { ProblemError } from '../../problem.ts';

/** The store that the ledger keeps books for. Without one there is nothing to show yet. */
export const readMerchant = async (database: Database): Promise<Merchant> => {
  const [row] = await database.query<{ facts: Merchant }>('SELECT facts FROM merchant');
  if (!row) throw new ProblemError('unavailable', { detail: 'The ledger holds no merchant yet.' });
  return row.facts;
};
