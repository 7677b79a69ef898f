import * as v from 'valibot';
import { languageTag, openEnum, plainDate } from './common.ts';
import { operation } from './operation.ts';
import { source } from './refund-terms.ts';

/** What can be declared: that one withdraws from a contract, or that one terminates it. */
export const declarationKinds = ['withdraw', 'terminate'] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

/** The words that the law of a country prescribes for a function, or what stands in for them. They are shown exactly as they are. */
export const rightLabels = v.object({
  locale: languageTag,
  /** Opens the form: "withdraw from contract here". */
  open: v.string(),
  /** The one word or two on the button that declares it: "confirm withdrawal". */
  confirm: v.string(),
  /** Whether the words stand in the law, or in an official text of it. */
  official: v.boolean(),
});

/** A function that the law demands of a store's pages. */
export const statutoryFunction = v.object({
  kind: openEnum(declarationKinds),
  /** The day from which it is demanded. */
  since: plainDate,
  /** Whether the law of this country demands it, or the store offers it all the same. */
  required: v.boolean(),
  labels: rightLabels,
  /** Where the same works without script. Relative to the API's base address. */
  page: v.string(),
  /** Kinds of termination to choose among (§ 312k BGB); none for `withdraw`. */
  types: v.array(openEnum(['ordinary', 'extraordinary'])),
  sources: v.array(source),
});
export type StatutoryFunction = v.InferOutput<typeof statutoryFunction>;

/** A right, told apart from the others by what it is for. */
export const right = v.object({
  /** `void` is heving: undoing a contract because of a fault. `terminate` is oppsigelse: an end for the future. */
  kind: openEnum(['withdraw', 'terminate', 'void', 'price-reduction', 'complaint']),
  /** In the country's own words, in the language asked for: "Angrerett". */
  name: v.string(),
  /** One or two sentences. */
  text: v.string(),
  /** How long, where it is a number of days. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  sources: v.array(source),
});
export type Right = v.InferOutput<typeof right>;

/** What the law gives a customer of a country, and what a store's pages must offer for it. */
export const rights = v.object({
  /** ISO 3166-1 alpha-2. */
  country: v.string(),
  /** The language of the texts: the one asked for, else the country's, else English. */
  locale: languageTag,
  functions: v.array(statutoryFunction),
  rights: v.array(right),
  /** When a lawyer, or whoever keeps the data, last looked at it. */
  checkedOn: plainDate,
});
export type Rights = v.InferOutput<typeof rights>;

/** The law behind money back and contracts' ends, for a country. One that is not known gets what the European Union has in common. */
export const getRights = operation({
  method: 'GET',
  path: '/rights/{country}',
  auth: 'none',
  params: v.object({ country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)) }),
  query: v.object({ locale: v.optional(languageTag) }),
  result: rights,
});
