import { orderNumberOf, purchaseIdOf } from '../../domain/purchase/order-name.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays, type PlainDate } from '../../domain/time/plain-date.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { createCalendar, type Calendar } from '../calendar.ts';
import type { Draft, SeedPaymentMethod } from '../account.ts';
import { findProduct } from '../products/catalogue.ts';
import { secondOf } from './days.ts';
import { generateHistory, type History } from './generate-history.ts';
import { placeOrder, type Account, type Line, type Method, type Order } from './order.ts';
import { hashOf } from './random.ts';
import { regionOf, regions, type Region } from './regions.ts';
import { firstPaymentOf, linesOf, paymentsOf, renewingOf, type EarlierPrice, type Payment } from './renewals.ts';
import { unpaid, type Turn } from './what-followed.ts';

/** What was bought, as a hand-made history says it. */
export interface Bought extends Partial<Pick<Order, 'kind' | 'exchange' | 'method' | 'first' | 'posting' | 'statementText' | 'buyer' | 'soldBy'>> {
  /** A name of its own among all of the sample store. */
  readonly id: string;
  readonly ago: number;
  /** The customer's time of day. */
  readonly at?: `${number}:${number}`;
  readonly lines: readonly Line[];
  /** Where it was sold, in which currency; Norway when missing. */
  readonly region?: Region;
}

/** Who shops. */
export interface Shopper extends Omit<Account, 'today' | 'region'> {
  readonly now: Date;
  readonly methods: readonly SeedPaymentMethod[];
}

interface RenewalOptions {
  readonly earlier?: EarlierPrice;
  readonly trial?: boolean;
}

/** Makes the purchases of one customer of the sample store, counted from today. */
export interface Shop {
  readonly calendar: Calendar;
  readonly today: PlainDate;
  /** One of the customer's own ways to pay, as it stands on a receipt. */
  method(id: string): Method;
  /** A purchase, and what became of it. By the first way to pay when none is named. */
  buy(bought: Bought, ...turns: Turn[]): PurchaseRecord;
  /** The payments of subscriptions until now, and the orders of those that wait for one. */
  renewals(drafts: readonly Draft[], options?: Readonly<Record<string, RenewalOptions>>): PurchaseRecord[];
  /** So many purchases of everyday life, `from` days ago to `to` days ago. */
  everyday(count: number, from: number, to: number, facts?: Partial<History>): Iterable<PurchaseRecord>;
}

/** One thing in kroner; books, and what else is said, by `facts`. */
export const line = (name: string, kroner: number, facts: Partial<Line> = {}): Line => ({
  name,
  amount: Math.round(kroner * 100),
  tax: 'ordinary',
  ...facts,
});

/** What is kept for good, so that it can be had again. */
export const kept = { kept: true } as const;
export const book = { tax: 'book', kept: true } as const;

const toMethod = ({ id, label, lastFour }: SeedPaymentMethod): Method => ({
  kind: lastFour === undefined ? 'wallet' : 'card',
  label,
  ...(lastFour && { lastFour }),
  paymentMethod: id,
});

const secondsOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60;
};

export const createShop = ({ now, methods, ...shopper }: Shopper): Shop => {
  const { customer, timeZone } = shopper;
  const today = dayIn(timeZone, now);
  const usual = methods[0] && toMethod(methods[0]);
  const place = (key: string, region: Region, order: Omit<Order, 'orderNumber' | 'invoiceNumber'>): PurchaseRecord => {
    const { on, second } = order;
    return placeOrder({ ...shopper, today, region }, {
      orderNumber: orderNumberOf(key, 'NL-'),
      invoiceNumber: `${on.slice(0, 4)}-${String(hashOf(key) % 1e8).padStart(8, '0')}`,
      ...order,
      // Nothing is bought later than now.
      second: on === today ? Math.min(second, secondOf(timeZone, today, now)) : second,
    });
  };
  const method = (id: string): Method => {
    const found = methods.find((each) => each.id === id);
    if (!found) throw new RangeError(`${customer} has no payment method ${id}.`);
    return toMethod(found);
  };

  const pay = (payment: Payment): PurchaseRecord => {
    const { of, on, price, subscription } = payment;
    const key = `${of.id}.renewal.${on}`;
    const by = of.paymentMethod === undefined ? usual : method(of.paymentMethod);
    return place(key, regionOf(price.currency), {
      id: purchaseIdOf(key),
      on,
      second: 10_800 + (hashOf(of.id) % 10_800),
      kind: 'subscription',
      lines: linesOf(payment),
      ...(by && { method: by }),
      subscription,
    });
  };

  /** What a subscription waits for, as the ledger would have noted it: a renewal, what stayed owed at its end, or its first payment. */
  const waiting = ({ debt, ended, firstPayment, overdue, ...paid }: Draft): PurchaseRecord[] => {
    const order = (payment: Payment, dueOn: PlainDate, reason: string): PurchaseRecord[] => [unpaid(dueOn, reason)(pay(payment))];
    if (firstPayment) return order(firstPaymentOf(paid), firstPayment.expiresOn, firstPayment.reason);
    const since = overdue?.since ?? (debt && paid.period?.from);
    const renewing = since && renewingOf({ ...paid, paymentMethod: methods[0]?.id });
    if (!renewing) return [];
    const payment = [...paymentsOf(renewing, since, since)][0];
    const { giveUpDays } = findProduct(paid.product).policy;
    return payment ? order(payment, ended?.on ?? addDays(since, giveUpDays), overdue?.reason ?? 'card-declined') : [];
  };

  return {
    calendar: createCalendar(today),
    today,
    method,
    buy: ({ ago, at = '18:30', id, region = regions.norway, ...bought }, ...turns) => {
      const order = { ...bought, id: `pur_${id}`, on: addDays(today, -ago), second: secondsOf(at) };
      const by = bought.method ?? usual;
      return turns.reduce((record, turn) => turn(record), place(id, region, { ...order, ...(by && { method: by }) }));
    },
    renewals: (drafts, options = {}) =>
      drafts.flatMap((draft) => {
        const renewing = renewingOf(draft, options[draft.id]);
        const paid = renewing ? [...paymentsOf(renewing, renewing.startedOn, today)].map(pay) : [];
        return [...paid, ...waiting(draft)];
      }),
    everyday: (count, from, to, facts) =>
      generateHistory({
        seed: 'everyday',
        customer,
        timeZone,
        count,
        from: addDays(today, -from),
        to: addDays(today, -to),
        until: now,
        methods: methods.filter(({ unused }) => !unused).map(toMethod),
        subscriptions: [],
        ...(shopper.invoiceTo && { invoiceTo: shopper.invoiceTo }),
        ...facts,
      }),
  };
};
