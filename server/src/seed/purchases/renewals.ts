import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../../domain/money/allocate.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { addIntervals, type Interval } from '../../domain/time/period.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { findProduct } from '../products/catalogue.ts';
import type { Line } from './order.ts';

/** A subscription that was paid again and again. */
export interface Renewing {
  /** The subscription's id. */
  readonly id: string;
  /** As it stands on a receipt. */
  readonly name: string;
  /** What a payment was on a day. */
  readonly price: (on: PlainDate) => Money;
  readonly interval: Interval;
  readonly anchorDay: number;
  readonly startedOn: PlainDate;
  /** The first day on which nothing was paid any more. */
  readonly until?: PlainDate;
  /** The first period was for trying. */
  readonly trial?: boolean;
  /** Which of the customer's payment methods pays. */
  readonly paymentMethod?: string;
  /** What it consists of, where that is several things. */
  readonly parts?: NonNullable<SubscriptionRecord['items']>;
}

/** One payment of a subscription. A price of nothing is the trial. */
export interface Payment {
  readonly of: Renewing;
  readonly on: PlainDate;
  readonly price: Money;
  readonly subscription: NonNullable<PurchaseRecord['subscription']>;
}

/** Its payments from day to day, both included, the oldest first. */
export function* paymentsOf(renewing: Renewing, from: PlainDate, to: PlainDate): Generator<Payment> {
  const { anchorDay, id, interval, price, startedOn, trial, until } = renewing;
  for (let count = 0; ; count++) {
    const on = addIntervals(startedOn, interval, count, anchorDay);
    if (on > to || (until !== undefined && on >= until)) return;
    if (on < from) continue;
    const usual = price(on);
    yield {
      of: renewing,
      on,
      price: trial && count === 0 ? { ...usual, amount: 0 } : usual,
      subscription: {
        id,
        from: on,
        to: addIntervals(startedOn, interval, count + 1, anchorDay),
        ...(trial && count === 1 && { trialConverted: true }),
      },
    };
  }
}

const nameOf = ({ plan, product }: Pick<SubscriptionRecord, 'plan' | 'product'>): string =>
  `${findProduct(product).name}, ${plan.name}`;

/** A price that was lower before a day. */
export interface EarlierPrice {
  readonly before: PlainDate;
  readonly amount: number;
}

/**
 * What a subscription's past payments follow from. Nothing for one that is paid elsewhere or by somebody else, or costs nothing.
 * A period that was not paid, or only tried, counts no payment.
 */
export const renewingOf = (
  record: Omit<SubscriptionRecord, 'customer'>,
  { earlier, trial }: { readonly earlier?: EarlierPrice; readonly trial?: boolean } = {},
): Renewing | undefined => {
  const { anchorDay, ended, id, isTrial, items, overdue, ownerName, paymentMethod, pause, period, plan, source, startedOn } = record;
  if (source !== 'direct' || ownerName || !plan.interval || plan.price.amount === 0 || !period) return undefined;
  const notPaid = overdue !== undefined || ended?.reason === 'payment-failed';
  const until = notPaid ? period.from : ended || pause?.begun ? period.to : undefined;
  return {
    id,
    name: nameOf(record),
    price: (on) => (earlier && on < earlier.before ? { ...plan.price, amount: earlier.amount } : plan.price),
    interval: plan.interval,
    anchorDay,
    startedOn,
    ...(until && { until }),
    ...((isTrial || trial) && { trial: true }),
    ...(paymentMethod && { paymentMethod }),
    ...(items && { parts: items }),
  };
};

/** The payment with which a subscription begins, where it is still to be made. */
export const firstPaymentOf = (record: Omit<SubscriptionRecord, 'customer'>): Payment => {
  const { anchorDay, id, paymentMethod, plan, startedOn } = record;
  const { interval, price } = plan;
  if (!interval) throw new RangeError(`${id} has no period to pay for.`);
  return {
    of: { id, name: nameOf(record), price: () => price, interval, anchorDay, startedOn, ...(paymentMethod && { paymentMethod }) },
    on: startedOn,
    price,
    subscription: { id, from: startedOn, to: addIntervals(startedOn, interval, 1, anchorDay) },
  };
};

/** What is on the receipt of a payment. */
export const linesOf = ({ of: { name, parts }, price: { amount } }: Payment): Line[] => {
  if (amount === 0) return [{ name: `${name} (prøveperiode)`, amount, tax: 'ordinary' }];
  if (!parts) return [{ name, amount, tax: 'ordinary' }];
  const shares = allocate(amount, parts.map(({ price }) => price.amount));
  return parts.map(({ name: part, quantity }, index) => ({ name: part, amount: shares[index] ?? 0, quantity, tax: 'ordinary' }));
};
