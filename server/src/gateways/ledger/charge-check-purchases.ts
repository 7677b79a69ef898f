import type { Database } from '../../database.ts';
import type { KnownPurchase } from '../../domain/charge-check/books.ts';
import type { Question } from '../../domain/charge-check/question.ts';
import type { Member } from '../../domain/purchase/derive-summary.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import type { Windows } from './charge-check-window.ts';
import { toSeen } from './purchase-queries/contexts.ts';
import { columns, toRecord, type PurchaseRow } from './purchase-rows.ts';

/** So many purchases are looked at, however many there are: ten days of a customer who buys thirty things a day. */
const mostNear = 300;
const mostOfAmount = 60;
const mostHidden = 40;

/** What is asked about when there is no amount: nothing is found, by the same work. */
const noAmount = -1;

const amountsOf = ({ amount, original }: Question): number[] => [amount?.amount ?? noAmount, original?.amount ?? noAmount];

/** The customer's own purchases that may be it: all of the days in question, and those of the very amount before them. */
export const readOwn = async (
  database: Database,
  customer: string,
  question: Question,
  { near, sameAmount }: Windows,
): Promise<KnownPurchase[]> => {
  const rows = await database.query<PurchaseRow & { readonly member: Member | null }>(
    `WITH near AS MATERIALIZED (
       SELECT e.at, e.purchase FROM purchase_entry e
       WHERE e.viewer = $1 AND e.at >= $2 AND e.at < $3 ORDER BY e.at DESC, e.purchase DESC LIMIT ${mostNear}
     ), same_amount AS MATERIALIZED (
       SELECT found.at, found.purchase FROM unnest($4::bigint[]) AS asked (amount) CROSS JOIN LATERAL (
         SELECT a.at, a.purchase FROM purchase_amount a
         WHERE a.viewer = $1 AND a.amount = asked.amount AND a.at >= $5 AND a.at < $6
         ORDER BY a.at DESC LIMIT ${mostOfAmount}
       ) found
     )
     SELECT ${columns}, CASE WHEN e.member IS NOT NULL THEN e.summary::json -> 'member' END AS member
     FROM (SELECT * FROM near UNION SELECT * FROM same_amount) k
     JOIN purchase_entry e ON e.viewer = $1 AND e.at = k.at AND e.purchase = k.purchase
     JOIN purchase p ON p.id = k.purchase`,
    [customer, near.from, near.to, amountsOf(question), sameAmount.from, sameAmount.to],
  );
  return rows.map(toSeen);
};

/** Purchases of the very amount that the family's organiser pays for, and that are not the customer's own. */
export const readFamily = async (
  database: Database,
  customer: string,
  question: Question,
  { near }: Windows,
): Promise<PurchaseRecord[]> => {
  const rows = await database.query<PurchaseRow>(
    `SELECT ${columns} FROM family_member m JOIN family f ON f.id = m.family
     JOIN purchase_amount a ON a.viewer = f.organiser AND a.amount = $2 AND a.at >= $3 AND a.at < $4
     JOIN purchase p ON p.id = a.purchase
     WHERE m.customer = $1 AND f.organiser <> $1 AND p.customer = f.organiser AND p.buyer <> $1
     ORDER BY a.at DESC, p.id LIMIT ${mostHidden}`,
    [customer, amountsOf(question)[0], near.from, near.to],
  );
  return rows.map(toRecord);
};

/** Purchases of the very amount on other accounts, paid with a card that this customer has too. */
export const readOtherAccounts = async (
  database: Database,
  customer: string,
  question: Question,
  { near }: Windows,
): Promise<PurchaseRecord[]> => {
  const rows = await database.query<PurchaseRow>(
    `SELECT DISTINCT ON (a.at, p.id) ${columns} FROM payment_method mine
     JOIN payment_method other ON other.fingerprint = mine.fingerprint AND other.customer <> mine.customer
     JOIN purchase_amount a ON a.viewer = other.customer AND a.amount = $2 AND a.at >= $3 AND a.at < $4
     JOIN purchase p ON p.id = a.purchase AND p.customer = other.customer
     WHERE mine.customer = $1 AND mine.fingerprint IS NOT NULL AND p.buyer <> $1 AND EXISTS (
       SELECT 1 FROM jsonb_array_elements(p.facts -> 'tenders') AS t (tender)
       WHERE t.tender ->> 'paymentMethod' = other.id
     )
     ORDER BY a.at DESC, p.id LIMIT ${mostHidden}`,
    [customer, amountsOf(question)[0], near.from, near.to],
  );
  return rows.map(toRecord);
};
