import * as v from 'valibot';
import { id, instant, money, openEnum, plainDate, url } from './common.ts';
import { purchaseAction, purchaseSummary } from './purchase-summary.ts';

/** The last four digits of a card: all that is ever known of its number here. */
export const lastFour = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** A postal address, as its country writes it. */
export const address = v.object({
  /** Street and number, and what stands before them; one to three. */
  lines: v.array(v.string()),
  postalCode: v.optional(v.string()),
  city: v.optional(v.string()),
  region: v.optional(v.string()),
  /** ISO 3166-1 alpha-2. */
  country: v.string(),
});
export type Address = v.InferOutput<typeof address>;

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One thing of a purchase. The items' amounts and the taxes that are not `included` add up to what it was sold for. */
export const purchaseItem = v.object({
  id,
  name: v.string(),
  imageUrl: v.optional(url),
  quantity: count,
  amount: money,
  /** What was given back of it. */
  refunded: v.optional(money),
});

/** A tax. `included` ones are part of the items' amounts; others come on top. `rate` is a decimal percentage (`"25"`, `"8.875"`). */
export const taxLine = v.object({ name: v.string(), rate: v.string(), amount: money, included: v.boolean() });

/** What it was paid with. The amounts of all tenders add up to the purchase's. */
export const tender = v.object({
  kind: openEnum(['card', 'wallet', 'balance', 'gift-card', 'carrier', 'invoice']),
  label: v.string(),
  lastFour: v.optional(lastFour),
  amount: money,
});

/** Money asked of a bank for it. A `hold` is no charge; `released` is a hold that has vanished. */
export const purchaseCharge = v.object({
  state: openEnum(['hold', 'released', 'pending', 'posted']),
  amount: money,
  on: plainDate,
  postedOn: v.optional(plainDate),
  /** When a hold vanishes at the latest, or a pending charge is expected to be posted. */
  until: v.optional(plainDate),
  /** As it stands on the statement. */
  statementText: v.string(),
});

export const purchaseRefund = v.object({
  id,
  amount: money,
  on: plainDate,
  /** `sent` is on its way until `expectedBy`; `failed` came back from the bank; `reversed` was taken back by the store. */
  state: openEnum(['sent', 'arrived', 'failed', 'reversed']),
  expectedBy: v.optional(plainDate),
  arrivedOn: v.optional(plainDate),
  /** Where it goes: the tender's label. */
  to: v.string(),
  /** Ids of the items it is for; all of them when missing. */
  items: v.optional(v.array(id)),
  /** The request that it was asked for in. */
  request: v.optional(id),
});

/** How a price became an amount in another currency. `rate` is a decimal: `original` × `rate` is the amount before the fee. */
export const conversion = v.object({
  original: money,
  rate: v.string(),
  /** Who set the rate. */
  source: openEnum(['merchant', 'card-network', 'bank']),
  fee: v.optional(money),
});

/** The receipt as a document: who sold, who bought, under which number. */
export const invoice = v.object({
  number: v.string(),
  issuedOn: plainDate,
  seller: v.object({ name: v.string(), address, vatNumber: v.optional(v.string()) }),
  buyer: v.object({
    name: v.optional(v.string()),
    address: v.optional(address),
    vatNumber: v.optional(v.string()),
  }),
  /** The day on which the buyer's details were last changed. */
  correctedOn: v.optional(plainDate),
});
export type Invoice = v.InferOutput<typeof invoice>;

/** Everything about one purchase. */
export const purchase = v.object({
  ...purchaseSummary.entries,
  /** Grows with every change; an edit names the version that the customer saw. */
  version: v.pipe(v.number(), v.integer()),
  asOf: instant,
  today: plainDate,
  /** When it was bought. */
  at: instant,
  items: v.array(purchaseItem),
  taxes: v.array(taxLine),
  tenders: v.array(tender),
  charges: v.array(purchaseCharge),
  refunds: v.array(purchaseRefund),
  conversion: v.optional(conversion),
  /** The subscription it pays for, and the days it pays for; `to` is the first day that it does not. */
  subscription: v.optional(v.object({ id, from: plainDate, to: plainDate, trialConverted: v.optional(v.boolean()) })),
  /** The day a pre-order was placed, where it was charged later. */
  preOrderedOn: v.optional(plainDate),
  invoice: v.optional(invoice),
  actions: v.array(purchaseAction),
});
export type Purchase = v.InferOutput<typeof purchase>;
