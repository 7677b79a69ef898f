import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import type { Database } from '../../database.ts';
import { ProblemError } from '../../problem.ts';
import { wordsFor } from '../../words/words.ts';

/** The store that the ledger keeps books for. Without one there is nothing to show yet. */
export const readMerchant = async (database: Database): Promise<Merchant> => {
  const [row] = await database.query<{ facts: Merchant }>('SELECT facts FROM merchant');
  if (!row) throw new ProblemError('unavailable', { detail: 'The ledger holds no merchant yet.' });
  return row.facts;
};

/** What the store calls the balance that customers have with it; the plain words for it in the language of the books, where it has no name. */
export const readBalanceName = async (database: Database): Promise<string> => {
  const [row] = await database.query<{ name: string | null; language: string | null }>('SELECT balance_name AS name, language FROM merchant');
  return row?.name ?? wordsFor(row?.language ?? 'en').acknowledgement.destinations.balance;
};
