import type { Database } from '../../../database.ts';
import type { KnownSubscription } from '../../../domain/diagnosis/snapshot.ts';
import { codeOfReason } from '../../../domain/payment/decline.ts';
import { keepsAccess } from '../../../domain/subscription/overdue.ts';
import type { SubscriptionRecord } from '../../../domain/subscription/record.ts';
import { renewalTerms } from '../../../domain/subscription/renewal-terms.ts';
import { givesAccess, isBilledHere, isPaused, nextPaymentOn } from '../../../domain/subscription/situation.ts';
import { addDays, dayNumber, type PlainDate } from '../../../domain/time/plain-date.ts';
import { startOfDay } from '../../../domain/time/time-zone.ts';
import { columns, toStored, type SubscriptionRow } from '../subscription-rows.ts';

/** As many as are looked at, and how many days back one that has ended may still be what somebody misses. */
const [most, reach] = [50, 180];

const nextOf = (record: SubscriptionRecord): KnownSubscription['next'] => {
  const on = isBilledHere(record) ? nextPaymentOn(record) : undefined;
  if (!on) return undefined;
  const { amount } = renewalTerms(record, on);
  return amount.amount > 0 ? { on, amount } : undefined;
};

/** What never began was open to nobody, and its end took nothing away. */
const endOf = ({ ended, period, plan }: SubscriptionRecord): PlainDate | undefined =>
  ended && (period || !plan.interval) ? ended.on : undefined;

const toKnown = (record: SubscriptionRecord, name: string, timeZone: string): KnownSubscription => {
  const { firstPayment, manageUrl, overdue, ownerName, pause, paymentMethod, plan, source } = record;
  const next = nextOf(record);
  const endedOn = endOf(record);
  const hasLost = !record.ended && overdue !== undefined && !keepsAccess(overdue.stage);
  const declined = hasLost ? codeOfReason(overdue.reason) : undefined;
  return {
    id: record.id,
    product: record.product,
    name,
    givesAccess: givesAccess(record),
    ...(next && { next }),
    ...(!record.ended && firstPayment?.reason === 'payment-pending' && { begins: { amount: plan.price } }),
    ...(endedOn && { endedOn }),
    ...(isPaused(record) && pause && { pausedUntil: startOfDay(timeZone, pause.until).toISOString() }),
    ...(hasLost && { unpaidSince: overdue.since }),
    ...(declined && { declined }),
    ...(paymentMethod && { method: paymentMethod }),
    ...(manageUrl && { manageUrl }),
    isElsewhere: source !== 'direct',
    ...(ownerName && { owner: ownerName }),
  };
};

/** The customer's subscriptions that go on, and those that ended within half a year. */
export const readKnownSubscriptions = async (
  database: Database,
  customer: string,
  today: PlainDate,
): Promise<KnownSubscription[]> => {
  const rows = await database.query<SubscriptionRow & { product_name: string }>(
    `SELECT ${columns}, p.name AS product_name
     FROM subscription s JOIN customer c ON c.id = s.customer JOIN product p ON p.id = s.product
     WHERE s.customer = $1 AND (s.is_current OR s.recency <= $2)
     ORDER BY s.attention, s.recency, s.id LIMIT ${most}`,
    // A place in the list counts days backwards, so that the newest come first.
    [customer, -dayNumber(addDays(today, -reach))],
  );
  return rows.map((row) => {
    const { record, timeZone } = toStored(row);
    return toKnown(record, row.product_name, timeZone);
  });
};
