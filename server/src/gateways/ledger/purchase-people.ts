import type { Database } from '../../database.ts';
import type { Member } from '../../domain/purchase/derive-summary.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';

/** What is needed of the people behind purchases to write them. */
export interface People {
  /** The payer's, by which days begin. */
  timeZoneOf(record: PurchaseRecord): string;
  /** The buyer as the payer knows them; nobody where they are one. */
  memberOf(record: PurchaseRecord): Member | undefined;
}

const key = (payer: string, buyer: string): string => `${payer} ${buyer}`;

/** Names of those who bought with another's money. Who has left the family keeps the name that the history has. */
const readNames = async (tx: Database, bought: readonly PurchaseRecord[]): Promise<Map<string, string>> => {
  if (bought.length === 0) return new Map();
  const rows = await tx.query<{ payer: string; buyer: string; name: string }>(
    `SELECT f.organiser AS payer, m.customer AS buyer, m.name, 1 AS rank
     FROM family_member m JOIN family f ON f.id = m.family
     WHERE f.organiser = ANY($1) AND m.customer = ANY($2)
     UNION ALL
     SELECT e.viewer, e.member, min(e.summary::json -> 'member' ->> 'name'), 0
     FROM purchase_entry e WHERE e.viewer = ANY($1) AND e.purchase = ANY($3) AND e.member IS NOT NULL
     GROUP BY e.viewer, e.member ORDER BY rank`,
    [bought.map(({ customer }) => customer), bought.map(({ buyer }) => buyer), bought.map(({ id }) => id)],
  );
  // The family's own word comes last and wins.
  return new Map(rows.map(({ payer, buyer, name }) => [key(payer, buyer), name]));
};

/** Reads them for all records at once. A buyer whom the payer does not know is a defect and throws. */
export const readPeople = async (tx: Database, records: readonly PurchaseRecord[]): Promise<People> => {
  const zones = await tx.query<{ id: string; time_zone: string }>(
    'SELECT id, time_zone FROM customer WHERE id = ANY($1)',
    [[...new Set(records.map(({ customer }) => customer))]],
  );
  const zoneOf = new Map(zones.map(({ id, time_zone }) => [id, time_zone]));
  const names = await readNames(tx, records.filter(({ buyer, customer }) => buyer !== customer));
  return {
    timeZoneOf: ({ customer }) => zoneOf.get(customer) ?? 'UTC',
    memberOf: ({ id, buyer, customer }) => {
      if (buyer === customer) return undefined;
      const name = names.get(key(customer, buyer));
      if (name === undefined) throw new RangeError(`Purchase ${id}: ${buyer} is not in the family of ${customer}.`);
      return { id: buyer, name };
    },
  };
};
