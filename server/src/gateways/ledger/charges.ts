import type { Money } from '../../../../src/api/contract/common.ts';
import type { Database } from '../../database.ts';
import type { Period } from '../../domain/time/period.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { ChargeAnswer } from './payments.ts';

/** Money asked of a customer, and what for. */
export interface Charge {
  readonly key: string;
  readonly reason: 'first-payment' | 'renewal' | 'retry' | 'plan-change' | 'resume' | 'order' | 'debt';
  readonly amount: Money;
  readonly on: PlainDate;
  readonly attempt: number;
  /** What it pays for, in words, as it was called on that day. */
  readonly description: string;
  readonly period: Period | undefined;
}

/** Who is charged, with which method, and for what: a subscription, an order, or a subscription's order. */
export interface Charged {
  readonly customer: string;
  readonly paymentMethod?: string;
  readonly subscription?: string;
  readonly purchase?: string;
}

/** Notes a charge before it is asked for. One that another process has noted stays as it is. */
export const requestCharge = async (
  tx: Database,
  { customer, paymentMethod, purchase, subscription }: Charged,
  charge: Charge,
  now: Date,
): Promise<void> => {
  const { key, reason, amount, on, description, period } = charge;
  await tx.query(
    `INSERT INTO charge (key, customer, subscription, payment_method, reason, description, amount, currency, scale,
       period_from, period_to, charged_on, requested_at, purchase)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (key) DO NOTHING`,
    [
      key,
      customer,
      subscription ?? null,
      paymentMethod ?? null,
      reason,
      description,
      amount.amount,
      amount.currency,
      amount.scale,
      period?.from ?? null,
      period?.to ?? null,
      on,
      now.toISOString(),
      purchase ?? null,
    ],
  );
};

/** Notes what became of it. */
export const settleCharge = async (tx: Database, key: string, answer: ChargeAnswer, now: Date): Promise<void> => {
  await tx.query(
    `UPDATE charge SET status = $2, decline_reason = $3, provider_reference = $4, settled_at = $5
     WHERE key = $1 AND status = 'processing'`,
    [
      key,
      answer.approved ? 'approved' : 'declined',
      answer.approved ? null : answer.reason,
      answer.approved ? answer.reference : null,
      now.toISOString(),
    ],
  );
};
