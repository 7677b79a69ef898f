import type { PurchaseKind } from '../../../../src/api/contract/purchase-summary.ts';
import { convert } from '../../domain/money/convert.ts';
import type { Buyer, Conversion, Invoice, Item, PurchaseRecord, TaxLine, Tender } from '../../domain/purchase/record.ts';
import { addDays, type PlainDate } from '../../domain/time/plain-date.ts';
import { charge } from './banking.ts';
import { momentOf } from './days.ts';
import { writeRate } from './exchange-rates.ts';
import type { TaxClass } from './goods/good.ts';
import { moneyIn, taxOf, type Region, type Tax } from './regions.ts';
import { seller } from './seller.ts';

/** Something to pay with. */
export type Method = Pick<Tender, 'kind' | 'label' | 'lastFour' | 'paymentMethod'>;

/** Whose purchases are made up, as of which day. */
export interface Account {
  readonly customer: string;
  readonly timeZone: string;
  readonly today: PlainDate;
  /** Where money is charged. */
  readonly region: Region;
  /** Who stands on invoices; without it there are none. */
  readonly invoiceTo?: Buyer;
}

/** One thing that is bought, at its whole price in minor units of the currency it is sold in. */
export interface Line {
  readonly name: string;
  readonly amount: number;
  readonly tax: TaxClass;
  readonly quantity?: number;
  readonly consumed?: boolean;
  /** Can be had again. */
  readonly kept?: boolean;
  /** What it is to the law, where that does not follow from the kind of purchase. */
  readonly product?: Item['product'];
  /** Days from the order until it was there. */
  readonly deliveredIn?: number;
  /** The right to withdraw was given up for having it at once. */
  readonly waived?: true;
}

/** What was agreed to before what was bought could be had at once. */
const waiver = 'Jeg ber om å få tilgang med én gang, og vet at jeg da ikke lenger har angrerett.';

/** How a price in another currency was turned into what was charged. */
export interface Exchange {
  readonly region: Region;
  /** One unit of that currency in the account's. */
  readonly rate: string;
  readonly source: Conversion['source'];
  /** Per ten thousand of the converted amount. */
  readonly fee?: number;
}

/** What is bought, by what means. */
export interface Order {
  readonly id: string;
  readonly orderNumber: string;
  readonly invoiceNumber: string;
  readonly on: PlainDate;
  /** Seconds since the day began. */
  readonly second: number;
  readonly buyer?: string;
  readonly kind?: PurchaseKind;
  readonly lines: readonly Line[];
  readonly exchange?: Exchange;
  /** What a bank is asked for; nobody is where the rest is nothing. */
  readonly method?: Method;
  /** Paid first, as far as it goes, in minor units: from the balance, or a gift card. */
  readonly first?: { readonly kind: 'balance' | 'gift-card'; readonly amount: number };
  readonly statementText?: string;
  /** Working days until the bank posts it. */
  readonly posting?: number;
  readonly subscription?: PurchaseRecord['subscription'];
  /** Another seller, whose orders pass through the store. */
  readonly soldBy?: PurchaseRecord['soldBy'];
}

const again = (name: string): string => `https://nordlia.example/bibliotek?tittel=${encodeURIComponent(name)}`;

const itemsOf = ({ id, lines, on }: Order, region: Region, at: string): Item[] =>
  lines.map(({ name, amount, quantity = 1, consumed, deliveredIn, kept, product, waived }, index) => ({
    id: `${id.replace('pur_', 'item_')}_${index + 1}`,
    name,
    quantity,
    amount: moneyIn(region, amount),
    ...(kept && { getAgainUrl: again(name) }),
    ...(consumed && { consumed }),
    ...(product && { product }),
    ...(deliveredIn !== undefined && { deliveredOn: addDays(on, deliveredIn) }),
    ...(waived && { waiver: { at, text: waiver } }),
  }));

const taxesOf = (lines: readonly Line[], region: Region): TaxLine[] => {
  const sums = new Map<Tax, number>();
  for (const { amount, tax: taxClass } of lines) {
    const tax = region.tax[taxClass];
    if (tax && amount > 0) sums.set(tax, (sums.get(tax) ?? 0) + amount);
  }
  return [...sums].map(([tax, sum]) => ({
    name: tax.name,
    rate: tax.rate,
    amount: moneyIn(region, taxOf(tax, sum)),
    included: tax.included,
  }));
};

const conversionOf = (exchange: Exchange | undefined, price: number, into: Region): Conversion | undefined => {
  if (!exchange) return undefined;
  const original = moneyIn(exchange.region, price);
  const converted = convert(original, exchange.rate, into);
  const fee = Math.round((converted.amount * (exchange.fee ?? 0)) / 10_000);
  return { original, rate: exchange.rate, source: exchange.source, ...(fee > 0 && { fee: moneyIn(into, fee) }) };
};

const totalOf = (conversion: Conversion | undefined, price: number, region: Region): number =>
  conversion
    ? convert(conversion.original, conversion.rate, region).amount + (conversion.fee?.amount ?? 0)
    : price;

const tendersOf = ({ first, method }: Order, total: number, region: Region): Tender[] => {
  const prepaid = Math.min(first?.amount ?? 0, total);
  const tenders: Tender[] = [];
  if (first && prepaid > 0) {
    const label = first.kind === 'balance' ? 'Nordlia-saldo' : 'Gavekort';
    tenders.push({ kind: first.kind, label, amount: moneyIn(region, prepaid) });
  }
  if (total > prepaid) {
    if (!method) throw new RangeError('Something is left to pay, and there is nothing to pay it with.');
    tenders.push({ ...method, amount: moneyIn(region, total - prepaid) });
  }
  return tenders;
};

/** How a payment stands on a statement. */
const statementOf = ({ statementText, method }: Order): string =>
  statementText ?? (method?.kind === 'wallet' ? 'VIPPS*NORDLIA' : 'NORDLIA.NO');

export const invoiceFor = ({ invoiceTo }: Account, { invoiceNumber, on }: Order): Invoice | undefined =>
  invoiceTo && { number: invoiceNumber, issuedOn: on, seller, buyer: invoiceTo };

/** A rate somewhat worse than the reference: what a bank adds, per ten thousand. */
export const marked = (rate: string, added: number): string => writeRate(Number(rate) * (1 + added / 10_000));

/** The purchase that an order becomes when all goes well. It adds up. */
export const placeOrder = (account: Account, order: Order): PurchaseRecord => {
  const { exchange, id, kind = 'one-time', lines, on, orderNumber, posting, second, soldBy, subscription } = order;
  const { customer, region, timeZone, today } = account;
  const soldIn = exchange?.region ?? region;
  const taxes = taxesOf(lines, soldIn);
  const onTop = taxes.reduce((sum, { amount, included }) => sum + (included ? 0 : amount.amount), 0);
  const price = lines.reduce((sum, { amount }) => sum + amount, onTop);
  const conversion = conversionOf(exchange, price, region);
  const total = totalOf(conversion, price, region);
  const tenders = tendersOf(order, total, region);
  const asked = tenders.find(({ kind: by }) => by !== 'balance' && by !== 'gift-card');
  const at = momentOf(timeZone, on, second);
  const invoice = total > 0 ? invoiceFor(account, order) : undefined;
  return {
    id,
    customer,
    buyer: order.buyer ?? customer,
    version: 1,
    orderNumber,
    at,
    on,
    kind: total === 0 ? 'free' : kind,
    items: itemsOf(order, soldIn, at),
    taxes,
    total: moneyIn(region, total),
    ...(conversion && { conversion }),
    tenders,
    charges: asked
      ? [charge({ amount: asked.amount, on, statementText: statementOf(order), ...(posting && { posting }) }, today)]
      : [],
    refunds: [],
    ...(subscription && { subscription }),
    ...(invoice && { invoice }),
    ...(soldBy && { soldBy }),
  };
};
