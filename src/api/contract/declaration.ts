import * as v from 'valibot';
import { id, instant, languageTag, money, openEnum, plainDate } from './common.ts';
import { declarationKinds } from './rights.ts';

const line = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

/** An address that an acknowledgement can be sent to. Only its outline is checked: whether it is somebody's shows when it is used. */
export const emailAddress = v.pipe(v.string(), v.maxLength(254), v.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/));

/** How and when a contract is to end (§ 312k BGB; article L. 215-1-1 code de la consommation). */
export const termination = v.strictObject({
  type: v.picklist(['ordinary', 'extraordinary']),
  /** Of `extraordinary` only, where the law asks for one. */
  reason: v.optional(line(2000)),
  /** The day the contract is to end; at the earliest possible day when missing. */
  endOn: v.optional(plainDate),
});

/**
 * What somebody declares. Nothing but this is asked for (directive 2011/83/EU, article 11a (2)): who, which contract, and where the
 * acknowledgement goes.
 */
export const declarationInput = {
  kind: v.picklist(declarationKinds),
  name: line(200),
  /** Which contract, in the customer's own words: an order number, a product, a day. */
  contract: line(500),
  email: emailAddress,
  /** Whose law. ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** Of the acknowledgement. */
  locale: languageTag,
  /** With `terminate` only. */
  termination: v.optional(termination),
};

/** What is kept of a declaration, word for word, and what it led to. */
export const declaration = v.object({
  id,
  /** Short, and easy to read out. */
  reference: v.string(),
  kind: openEnum(declarationKinds),
  /** When it was submitted, by the server's clock: this alone decides whether it was in time (directive 2011/83/EU, article 11 (2)). */
  at: instant,
  /** The same moment's day and the zone it was counted in, as the acknowledgement says it. */
  on: plainDate,
  timeZone: v.string(),
  /** As it was declared. */
  name: v.string(),
  contract: v.string(),
  email: v.string(),
  country: v.string(),
  locale: languageTag,
  termination: v.optional(
    v.object({ type: openEnum(['ordinary', 'extraordinary']), reason: v.optional(v.string()), endOn: v.optional(plainDate) }),
  ),
  /** What the store notes beside it. None of them undoes it. Missing for guests, who are told nothing of any account. */
  flags: v.array(openEnum(['late', 'waived', 'end-moved', 'not-matched', 'to-be-reviewed'])),
  /** The day on which the contract ends by it, where that is known. */
  endsOn: v.optional(plainDate),
  /** What is paid back by it, and the request in which that can be followed. */
  amount: v.optional(money),
  request: v.optional(id),
  purchase: v.optional(id),
  subscription: v.optional(id),
  /** The acknowledgement, as documents that can be kept. Each address works until its `expiresAt`. */
  documents: v.array(
    v.object({
      format: openEnum(['html', 'pdf']),
      /** Relative to the API's base address. */
      path: v.string(),
      name: v.string(),
      expiresAt: instant,
      /** SHA-256 of the file, in hexadecimal, as it is noted in the audit trail. */
      sha256: v.string(),
    }),
  ),
});
export type Declaration = v.InferOutput<typeof declaration>;

/** A contract of the customer's that can be withdrawn from or terminated. */
export const contract = v.object({
  /** One of the two. */
  purchase: v.optional(id),
  subscription: v.optional(id),
  title: v.string(),
  /** How the declaration names it, word for word: title, order number, day. */
  text: v.string(),
  orderNumber: v.optional(v.string()),
  on: plainDate,
  amount: v.optional(money),
  /** The last day in time, for `withdraw`. */
  until: v.optional(plainDate),
  late: v.optional(v.boolean()),
  waiver: v.optional(v.object({ at: instant, text: v.string() })),
  /** The earliest day on which it can end, for `terminate`. */
  endsOn: v.optional(plainDate),
  /** Who runs it, where the store does not: the declaration is passed on. */
  managedBy: v.optional(v.string()),
  /** Something was declared already. */
  declared: v.optional(id),
});
export type Contract = v.InferOutput<typeof contract>;
