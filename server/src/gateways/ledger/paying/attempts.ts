import type { Money } from '../../../../../src/api/contract/common.ts';
import type { OutstandingOrder } from '../../../../../src/api/contract/outstanding.ts';
import type { Database } from '../../../database.ts';
import { codeOfReason, declineOf } from '../../../domain/payment/decline.ts';
import type { DeclineCode } from '../../../domain/payment/decline-codes.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { readPaymentsOf } from './payment-rows.ts';

/** A try to be paid for an order, by the customer or by time. */
export interface Attempt {
  readonly at: string;
  readonly method?: string;
  readonly amount: Money;
  readonly code?: DeclineCode;
  readonly isRunning: boolean;
}

interface ChargeRow {
  readonly subscription: string;
  readonly payment_method: string | null;
  readonly amount: number;
  readonly currency: string;
  readonly scale: number;
  readonly decline_reason: string | null;
  readonly charged_on: string;
  readonly requested_at: string;
}

/** Charges that time has asked for and that were declined, of the subscriptions that some orders are for. */
const readTries = (database: Database, subscriptions: readonly string[], since: string): Promise<ChargeRow[]> =>
  database.query<ChargeRow>(
    `SELECT subscription, payment_method, amount, currency, scale, decline_reason, charged_on, requested_at FROM charge
     WHERE subscription = ANY($1) AND purchase IS NULL AND status = 'declined' AND charged_on >= $2
       AND reason IN ('renewal', 'retry', 'first-payment')
     ORDER BY id DESC`,
    [subscriptions, since],
  );

const toAttempt = ({ amount, currency, decline_reason, payment_method, requested_at, scale }: ChargeRow): Attempt => {
  const code = codeOfReason(decline_reason ?? undefined);
  return {
    at: requested_at,
    ...(payment_method !== null && { method: payment_method }),
    amount: { amount, currency, scale },
    ...(code && { code }),
    isRunning: false,
  };
};

/** All tries to be paid for some unpaid orders, by order, the newest first. */
export const readAttempts = async (
  database: Database,
  customer: string,
  purchases: readonly PurchaseRecord[],
): Promise<(purchase: PurchaseRecord) => Attempt[]> => {
  if (purchases.length === 0) return () => [];
  const payments = await readPaymentsOf(database, customer, purchases.map(({ id }) => id));
  const subscriptions = purchases.flatMap(({ subscription }) => (subscription ? [subscription.id] : []));
  const since = purchases.map(({ on }) => on).sort()[0] ?? '';
  const tries = subscriptions.length > 0 ? await readTries(database, subscriptions, since) : [];
  return ({ id, on, subscription, total }) => {
    const asked = payments
      .filter(({ purchase, state }) => purchase === id && (state === 'declined' || state === 'processing'))
      .map(({ at, amount, code, method, state }): Attempt => ({ at, method, amount, ...(code && { code }), isRunning: state === 'processing' }));
    const timed = tries
      .filter((row) => row.subscription === subscription?.id && row.charged_on >= on && row.amount === total.amount)
      .map(toAttempt);
    return [...asked, ...timed].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  };
};

/** How many tries an order shows. */
const shown = 10;

/** Tries as the customer sees them. */
export const toAttempts = (attempts: readonly Attempt[], labelOf: (method: string | undefined) => string, timeZone: string): OutstandingOrder['attempts'] =>
  attempts.slice(0, shown).map(({ amount, at, code, method }) => ({
    at,
    on: dayIn(timeZone, new Date(at)),
    method: labelOf(method),
    amount,
    ...(code && { decline: declineOf(code) }),
  }));
