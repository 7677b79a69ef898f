import * as v from 'valibot';
import { id, instant, languageTag, money, openEnum, plainDate, url } from './common.ts';
import { operation } from './operation.ts';
import { purchaseAction } from './purchase-summary.ts';
import { lastFour } from './purchase.ts';

/** A line of a statement, or what it says: whatever the customer knows of a charge. Card numbers are masked before anything reads it. */
export const chargeCheckRequest = v.strictObject({
  /** A line as it was copied from the bank. */
  line: v.optional(v.pipe(v.string(), v.maxLength(300))),
  /** As it was typed: `119`, `kr 119,00`, `1.299,50-`. */
  amount: v.optional(v.pipe(v.string(), v.maxLength(40))),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  /** The day on the statement, of the purchase or of its posting. */
  on: v.optional(plainDate),
  lastFour: v.optional(lastFour),
  /** How amounts and dates are written. */
  locale: languageTag,
});
export type ChargeCheckRequest = v.InferOutput<typeof chargeCheckRequest>;

/** What a charge turned out to be. */
export const explanationCodes = [
  'exact',
  'bundle',
  'split',
  'tax-added',
  'converted',
  'balance-used',
  'hold',
  'renewal',
  'trial-converted',
  'pre-order-released',
  'duplicate',
  'two-charges',
  'refund-on-its-way',
  'refund',
  'family',
  'other-account',
] as const;

/** One step of the sum. All of an explanation's terms add up to its `total`. */
export const workingTerm = v.object({
  code: openEnum(['purchase', 'tax', 'part', 'balance', 'converted', 'fee', 'rate-difference', 'refund', 'hold']),
  amount: money,
  /** The name of what it is for; missing where that is private. */
  label: v.optional(v.string()),
  on: v.optional(plainDate),
});

/** Why an explanation is believed, one fact each. The widget has a sentence for every code it knows. */
export const matchReason = v.object({
  code: openEnum([
    'amount-equal',
    'amount-adds-up',
    'amount-within-rates',
    'same-day',
    'days-apart',
    'statement-text',
    'last-four',
    'only-match',
    'other-matches',
    'no-date-given',
    'many-combinations',
  ]),
  days: v.optional(v.pipe(v.number(), v.integer())),
  /** How many other explanations fit as well. */
  count: v.optional(v.pipe(v.number(), v.integer())),
});

/** A purchase behind a charge. Of a private one only the day and the amount are told. */
export const explainedPurchase = v.object({
  id: v.optional(id),
  on: plainDate,
  amount: money,
  title: v.optional(v.string()),
  orderNumber: v.optional(v.string()),
  member: v.optional(v.object({ id: v.optional(id), name: v.optional(v.string()) })),
  subscription: v.optional(id),
  actions: v.array(purchaseAction),
});

/** One possible answer, with its sum. */
export const explanation = v.object({
  code: openEnum(explanationCodes),
  confidence: openEnum(['certain', 'likely', 'possible']),
  /** 0 to 100, for the order only. */
  score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  reasons: v.array(matchReason),
  working: v.array(workingTerm),
  /** The amount that was asked about. */
  total: money,
  purchases: v.array(explainedPurchase),
  /** `rate` and who set it, where currencies were converted. `reference` is the day's rate, where the bank's own is not known. */
  conversion: v.optional(v.object({ original: money, rate: v.string(), source: openEnum(['merchant', 'card-network', 'bank', 'reference']) })),
  /** The day a hold vanishes, a pending charge is posted, or a refund arrives, at the latest. */
  until: v.optional(plainDate),
});
export type Explanation = v.InferOutput<typeof explanation>;

/** What a charge is, as far as the back end can tell. The same form whether it knows or not. */
export const chargeCheck = v.object({
  asOf: instant,
  today: plainDate,
  /** How the question was read. `line` is kept as it was, but for card numbers. */
  understood: v.object({
    line: v.optional(v.string()),
    amount: v.optional(money),
    /** The amount in the shop's currency, where the line has two. */
    original: v.optional(money),
    on: v.optional(plainDate),
    statementText: v.optional(v.string()),
    /** Whether the statement text is one of the merchant's. */
    ours: v.optional(v.boolean()),
    lastFour: v.optional(lastFour),
    /** `credit` is money coming back; `pending` was marked so by the bank. */
    kind: openEnum(['charge', 'credit', 'pending']),
  }),
  /** What could not be read or was not given, without which nothing can be found (`amount`) or less (`date`). */
  missing: v.array(openEnum(['amount', 'date', 'currency'])),
  /** The best first; at most ten. Empty: not known. */
  explanations: v.array(explanation),
  /** What to do when none of these is it, in this order. */
  nextSteps: v.array(
    v.object({
      code: openEnum([
        'check-other-account',
        'ask-family',
        'wait-until-posted',
        'check-other-day',
        'contact-bank',
        'secure-account',
        'contact-support',
      ]),
      url: v.optional(url),
    }),
  ),
});
export type ChargeCheck = v.InferOutput<typeof chargeCheck>;

/** Finds out what a charge is. Changes nothing; asked too often it answers `rate-limited`. */
export const checkCharge = operation({
  method: 'POST',
  path: '/charge-checks',
  auth: 'customer',
  scope: 'charges:check',
  body: chargeCheckRequest,
  result: chargeCheck,
  safe: true,
});
