import type { Period } from '../time/period.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { workingDaysAfter } from '../time/working-days.ts';
import type { Invoice, PurchaseRecord, Tender } from './record.ts';

/** Working days until a bank has posted what was charged. */
const postingDays = 2;

/** A payment that went through. */
export interface Payment {
  readonly on: PlainDate;
  /** What it was paid with; the amount is the order's. */
  readonly tender: Omit<Tender, 'amount'>;
  /** As it stands on the statement. */
  readonly statementText: string;
  readonly invoice?: Invoice;
  /** The days that it pays for, where they begin with the payment. */
  readonly period?: Period;
}

/** An order that is paid: nothing waits any more, and the bank will post the charge. */
export const settle = ({ unpaid: _unpaid, ...record }: PurchaseRecord, payment: Payment): PurchaseRecord => {
  const { invoice, on, period, statementText, tender } = payment;
  const { subscription, total } = record;
  return {
    ...record,
    tenders: [{ ...tender, amount: total }],
    charges: [{ state: 'pending', amount: total, on, until: workingDaysAfter(on, postingDays), statementText }],
    ...(invoice && { invoice }),
    ...(subscription && period && { subscription: { ...subscription, from: period.from, to: period.to } }),
  };
};
