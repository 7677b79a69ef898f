import * as v from 'valibot';
import { productKinds, type RefundPolicy } from '../domain/refund/policy.ts';
import { count, day, sources, unconfirmed } from '../data-files/forms.ts';

const longest = 365 * 30;
/** `*` is every country that no other policy names. */
const market = v.pipe(v.string(), v.regex(/^([A-Z]{2}|\*)$/, 'must be a country in two capital letters, as NO, or *'));
const value = v.picklist(['full', 'prorated']);
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be a currency in three capital letters, as NOK'));

const withdrawal = v.strictObject({
  days: count(1, longest),
  from: v.picklist(['purchase', 'delivery']),
  restDays: v.optional(v.literal('extend')),
  waivable: v.boolean(),
  value,
  sentWithinDays: count(0, 60),
  reviewed: v.optional(v.literal(true)),
  sources,
});

const rule = v.strictObject({
  days: count(1, longest),
  value,
  unusedOnly: v.boolean(),
  automatic: v.optional(v.strictObject({ upTo: v.record(currency, count(1, 1_000_000_000)), times: count(1, 100) })),
  answerDays: count(0, 60),
  statement: v.picklist(['none', 'optional', 'required']),
  evidence: count(0, 10),
  sources,
});

/** A policy as it is written. */
export const authoredPolicy = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,39}$/, 'must be small letters, digits and dashes, and begin with a letter')),
  version: count(1, 10_000),
  markets: v.pipe(v.array(market), v.minLength(1)),
  products: v.pipe(v.array(v.picklist(productKinds)), v.minLength(1)),
  validFrom: day,
  withdrawal: v.optional(withdrawal),
  fault: rule,
  unintended: v.optional(rule),
  child: v.optional(rule),
  other: v.optional(rule),
  appealDays: count(0, 365),
  unconfirmed,
});
export type AuthoredPolicy = v.InferOutput<typeof authoredPolicy>;

/** What decisions are made by: all of it but what is written for whoever edits it. */
export const toPolicy = ({ unconfirmed: _unconfirmed, ...policy }: AuthoredPolicy): RefundPolicy => policy;
