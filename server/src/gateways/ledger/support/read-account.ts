import type { Money } from '../../../../../src/api/contract/common.ts';
import type { TroubleTopic } from '../../../../../src/api/contract/diagnosis.ts';
import type { Database } from '../../../database.ts';
import type { Account } from '../../../domain/diagnosis/account.ts';
import type { FamilyRequest, Outage, WaysToPay } from '../../../domain/diagnosis/snapshot.ts';
import { dayIn, startOfDay } from '../../../domain/time/time-zone.ts';
import { readPaymentMethods } from '../payment-methods.ts';

/** More than these nobody reads. */
const most = 10;

export const readAccount = async (database: Database, customer: string): Promise<Account> => {
  const [row] = await database.query<{ account: Account }>('SELECT account FROM customer WHERE id = $1', [customer]);
  return row?.account ?? {};
};

/** What does not work just now. One that was to be over and of which nobody has said so still runs; it only has no end to name. */
export const readOutages = async (database: Database, topic: TroubleTopic, timeZone: string, now: Date): Promise<Outage[]> => {
  const rows = await database.query<{ name: string; since: string; until: string | null }>(
    `SELECT name, since, CASE WHEN until > $2 THEN until END AS until FROM service_outage
     WHERE $1 = ANY(topics) AND since <= $2 AND (over_at IS NULL OR over_at > $2) ORDER BY since, id LIMIT ${most}`,
    [topic, now],
  );
  return rows.map(({ name, since, until }) => ({ name, on: dayIn(timeZone, new Date(since)), ...(until !== null && { until }) }));
};

/** What a child has asked the organiser of the family that they are in now. */
export const readRequests = async (database: Database, customer: string, timeZone: string): Promise<FamilyRequest[]> => {
  const rows = await database.query<{ facts: { title: string; amount?: Money }; at: string; organiser: string | null }>(
    `SELECT r.facts, r.at, o.name AS organiser FROM family_request r
     JOIN family_member m ON m.customer = r.customer
     JOIN family f ON f.id = m.family AND f.organiser = r.organiser
     LEFT JOIN family_member o ON o.family = f.id AND o.customer = f.organiser
     WHERE r.customer = $1 AND r.answered_at IS NULL ORDER BY r.at, r.id LIMIT ${most}`,
    [customer],
  );
  return rows.map(({ at, facts, organiser }) => ({
    title: facts.title,
    ...(facts.amount && { amount: facts.amount }),
    on: dayIn(timeZone, new Date(at)),
    ...(organiser !== null && { organiser }),
  }));
};

export const readWays = async (database: Database, customer: string): Promise<WaysToPay> => {
  const methods = [...(await readPaymentMethods(database, customer)).values()];
  const family = await database.query(
    `SELECT 1 FROM family_member m JOIN family f ON f.id = m.family
     WHERE m.customer = $1 AND f.organiser <> $1 AND f.payment_method IS NOT NULL`,
    [customer],
  );
  return { methods, familyPays: family.length > 0 };
};

/**
 * What was spent in the customer's month and not given back. Their own money stands in sums that are kept; what they bought with
 * another's is added up, as a limit that a parent has set is about just that.
 */
export const readSpent = async (database: Database, customer: string, timeZone: string, today: string): Promise<Money[]> =>
  database.query<{ amount: number; currency: string; scale: number }>(
    `SELECT currency, scale, sum(amount)::bigint AS amount FROM (
       SELECT currency, scale, spent - refunded AS amount FROM purchase_month WHERE viewer = $1 AND month = $2
       UNION ALL
       SELECT p.facts -> 'total' ->> 'currency', (p.facts -> 'total' ->> 'scale')::smallint, (p.facts -> 'total' ->> 'amount')::bigint
       FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
       WHERE e.viewer = $1 AND e.at >= $3 AND p.customer <> $1 AND e.status IN ('paid', 'pending', 'partly-refunded')
     ) sums GROUP BY currency, scale ORDER BY currency`,
    [customer, today.slice(0, 7), startOfDay(timeZone, `${today.slice(0, 7)}-01`)],
  );
