import type { Contract } from '../../../../../src/api/contract/declaration.ts';
import type { DeclarationKind } from '../../../../../src/api/contract/rights.ts';
import type { Database } from '../../../database.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import type { Contracts } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readTimeZone } from '../customers.ts';
import { readMerchant } from '../merchant.ts';
import { readTerminable } from './terminable.ts';
import { readWithdrawable } from './withdrawable.ts';

/** More than these nobody looks through. */
const most = 50;

/** What is known of a customer, so that nothing is asked twice. */
const readKnown = async (database: Database, customer: string): Promise<Pick<Contracts, 'name' | 'email' | 'country'>> => {
  const [row] = await database.query<{ name: string | null; email: string | null; address: string | null; account: string | null }>(
    `SELECT billing_details ->> 'name' AS name, billing_details ->> 'email' AS email,
       billing_details -> 'address' ->> 'country' AS address, account ->> 'country' AS account
     FROM customer WHERE id = $1`,
    [customer],
  );
  const country = row?.account ?? row?.address ?? (await readMerchant(database)).country;
  return { ...(row?.name && { name: row.name }), ...(row?.email && { email: row.email }), country };
};

/** Which contracts were declared about already, each by its newest declaration. */
const readDeclared = async (database: Database, customer: string, kind: DeclarationKind): Promise<(contract: Contract) => string | undefined> => {
  const rows = await database.query<{ id: string; purchase: string | null; subscription: string | null }>(
    `SELECT d.id, o.facts ->> 'purchase' AS purchase, o.facts ->> 'subscription' AS subscription
     FROM declaration_outcome o JOIN declaration d ON d.id = o.declaration
     WHERE o.customer = $1 AND d.kind = $2 ORDER BY d.at DESC, d.id DESC LIMIT 200`,
    [customer, kind],
  );
  return ({ purchase, subscription }) =>
    rows.find((row) => (purchase !== undefined ? row.purchase === purchase : row.subscription === subscription))?.id;
};

const listOf = async (ledger: Ledger, customer: string, kind: DeclarationKind, now: Date): Promise<Contract[]> => {
  const read = kind === 'withdraw' ? readWithdrawable : readTerminable;
  const contracts = await read(ledger, customer, now);
  const declared = await readDeclared(ledger.database, customer, kind);
  return contracts.slice(0, most).map((contract) => {
    const id = declared(contract);
    return { ...contract, ...(id !== undefined && { declared: id }) };
  });
};

/** What a customer can withdraw from or terminate: what is in time before what is late, the newest first. */
export const readContracts = async (ledger: Ledger, customer: string, kind: DeclarationKind | undefined): Promise<Contracts> => {
  const { clock, database } = ledger;
  const now = clock.now();
  const kinds: readonly DeclarationKind[] = kind ? [kind] : ['withdraw', 'terminate'];
  const lists = [];
  for (const each of kinds) lists.push(...(await listOf(ledger, customer, each, now)));
  return {
    asOf: now.toISOString(),
    today: dayIn(await readTimeZone(database, customer), now),
    ...(await readKnown(database, customer)),
    items: lists.slice(0, most),
  };
};
