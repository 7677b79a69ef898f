import type { Buyer, PurchaseRecord } from '../../domain/purchase/record.ts';
import { dayNumber, fromDayNumber, type PlainDate } from '../../domain/time/plain-date.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { drawSecond, secondOf, spread } from './days.ts';
import { drawOrder, drawSituation, type Buying } from './draw-order.ts';
import { drawOutcome } from './draw-outcome.ts';
import { createIdentifiers, type Identifiers } from './identifiers.ts';
import { inventRenewals } from './invented-renewals.ts';
import { placeOrder, type Method, type Order } from './order.ts';
import { createRandom, hashOf, type Random } from './random.ts';
import { regions, type RegionName } from './regions.ts';
import { linesOf, paymentsOf, type Payment, type Renewing } from './renewals.ts';

/** Whose history is made up, and how long it is. */
export interface History {
  /** The same seed and options give the same purchases, to the byte. */
  readonly seed: string | number;
  readonly customer: string;
  /** Exactly so many purchases. */
  readonly count: number;
  readonly from: PlainDate;
  /** The last day with a purchase; the day of `until` when missing. */
  readonly to?: PlainDate;
  /** As of when: nothing lies after it, and what is recent is still on its way. */
  readonly until: Date;
  readonly timeZone: string;
  /** It decides currency and taxes. */
  readonly region?: RegionName;
  readonly methods?: readonly Method[];
  /** Family members who buy at the customer's expense. */
  readonly members?: readonly string[];
  /** Who stands on the invoices; there are none without. */
  readonly invoiceTo?: Buyer;
  /** Subscriptions that were paid meanwhile; made up where missing. */
  readonly subscriptions?: readonly Renewing[];
}

const usualMethods: readonly Method[] = [
  { kind: 'card', label: 'Visa •••• 4242', lastFour: '4242' },
  { kind: 'wallet', label: 'Vipps' },
];

/** Payments by day, of as many subscriptions as leave room for other purchases. */
const payments = (subscriptions: readonly Renewing[], from: PlainDate, to: PlainDate, most: number) => {
  const byDay = new Map<number, Payment[]>();
  let count = 0;
  for (const subscription of subscriptions) {
    const all = [...paymentsOf(subscription, from, to)];
    if (count + all.length > most) continue;
    count += all.length;
    for (const payment of all) {
      const day = dayNumber(payment.on);
      byDay.set(day, [...(byDay.get(day) ?? []), payment]);
    }
  }
  return { count, byDay };
};

/** Whether it is the same as another by mistake: the button was pressed twice. */
const drawDuplicate = (random: Random, { kind }: PurchaseRecord): boolean => kind === 'one-time' && random.chance(0.004);

class Writer {
  readonly #random: Random;
  readonly #buying: Buying;
  readonly #members: readonly string[];
  readonly #names: Identifiers;
  #index = 0;

  constructor(random: Random, buying: Buying, members: readonly string[], names: Identifiers) {
    this.#random = random;
    this.#buying = buying;
    this.#members = members;
    this.#names = names;
  }

  #begin(on: PlainDate, second: number): Pick<Order, 'id' | 'orderNumber' | 'invoiceNumber' | 'on' | 'second'> {
    const index = this.#index++;
    return {
      id: this.#names.purchase(index),
      orderNumber: this.#names.orderNumber(index),
      invoiceNumber: this.#names.invoiceNumber(index, Number(on.slice(0, 4))),
      on,
      second,
    };
  }

  payment(payment: Payment, second: number): PurchaseRecord {
    const { of, on, subscription } = payment;
    const { methods } = this.#buying;
    const method = methods.find(({ paymentMethod }) => paymentMethod && paymentMethod === of.paymentMethod) ?? methods[0];
    return placeOrder(this.#buying, {
      ...this.#begin(on, second),
      kind: 'subscription',
      lines: linesOf(payment),
      ...(method && { method }),
      subscription,
    });
  }

  purchase(on: PlainDate, second: number): PurchaseRecord {
    const random = this.#random;
    const situation = drawSituation(random);
    const buyer = this.#members.length > 0 && random.chance(0.12) ? random.pick(this.#members) : undefined;
    const order = { ...drawOrder(random, this.#buying, situation, on), ...this.#begin(on, second), ...(buyer && { buyer }) };
    return drawOutcome(random, placeOrder(this.#buying, order), situation, this.#buying.today);
  }

  /** The same once more, some minutes later. */
  again({ buyer, items, tenders, conversion }: PurchaseRecord, on: PlainDate, second: number): PurchaseRecord | undefined {
    const [method] = tenders;
    if (conversion || tenders.length !== 1 || !method || method.kind === 'gift-card') return undefined;
    return placeOrder(this.#buying, {
      ...this.#begin(on, second),
      buyer,
      lines: items.map(({ name, amount, quantity }) => ({ name, amount: amount.amount, quantity, tax: 'ordinary' })),
      method,
    });
  }
}

/**
 * A believable history of any length, the oldest purchase first. It is made as it is read: a million purchases never stand in
 * memory. Chance comes from the seed alone.
 */
export function* generateHistory(history: History): Generator<PurchaseRecord> {
  const { count, customer, from, invoiceTo, members = [], methods = usualMethods, region = 'norway', timeZone, until } = history;
  const seed = `${history.seed} ${customer}`;
  const random = createRandom(seed);
  const today = dayIn(timeZone, until);
  const buying = { customer, timeZone, today, region: regions[region], methods, ...(invoiceTo && { invoiceTo }) };
  const writer = new Writer(random, buying, members, createIdentifiers(seed));
  const to = history.to ?? today;
  const invented = history.subscriptions ?? inventRenewals(random, seed, buying.region, { from, to }, Math.min(40, count / 30));
  const renewals = payments(invented, from, to, history.subscriptions ? count : count * 0.4);
  const lastSecond = secondOf(timeZone, today, until);

  for (const { day, purchases } of spread(random, count - renewals.count, dayNumber(from), dayNumber(to))) {
    const due = renewals.byDay.get(day) ?? [];
    if (purchases + due.length === 0) continue;
    const on = fromDayNumber(day);
    const latest = on === today ? lastSecond : Infinity;
    // Payments are taken at night, by the subscription's own minute.
    const slots: { second: number; payment?: Payment }[] = [
      ...due.map((payment) => ({ second: 10_800 + (hashOf(payment.of.id) % 10_800), payment })),
      ...Array.from({ length: purchases }, () => ({ second: drawSecond(random) })),
    ].map((slot) => ({ ...slot, second: Math.min(slot.second, latest) }));
    slots.sort((a, b) => a.second - b.second);
    let last: PurchaseRecord | undefined;
    let second = 0;
    for (const slot of slots) {
      const soon = second + random.int(40, 240);
      const twin = last && !slot.payment && soon <= slot.second && drawDuplicate(random, last) && writer.again(last, on, soon);
      second = twin ? soon : slot.second;
      last = twin || (slot.payment ? writer.payment(slot.payment, second) : writer.purchase(on, second));
      yield last;
    }
  }
}
