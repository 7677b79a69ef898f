import * as v from 'valibot';
import { languageTag } from '../../../src/api/contract/common.ts';
import { declarationKinds } from '../../../src/api/contract/rights.ts';
import { count, country, day, sources, text, unconfirmed } from '../data-files/forms.ts';

const tag = v.pipe(
  v.string(),
  v.check((written) => v.is(languageTag, written) && written === written.toLowerCase(), 'must be a language in small letters, as nb'),
);

/** A text in each language, by its tag. */
const inLanguages = <T extends v.GenericSchema>(inner: T) => v.record(tag, inner);

/** The words of a function's two buttons, whole: nothing is ever put together. */
const labels = v.strictObject({ open: text(80), confirm: text(60), official: v.boolean() });
export type AuthoredLabels = v.InferOutput<typeof labels>;

const statutoryFunction = v.strictObject({
  kind: v.picklist(declarationKinds),
  since: day,
  required: v.boolean(),
  types: v.array(v.picklist(['ordinary', 'extraordinary'])),
  labels: inLanguages(labels),
  sources,
});

const right = v.strictObject({
  kind: v.picklist(['withdraw', 'terminate', 'void', 'price-reduction', 'complaint']),
  days: v.optional(count(1, 365 * 30)),
  name: inLanguages(text(80)),
  text: inLanguages(text(400)),
  sources,
});

/** What the law gives in a country, as it is written. */
export const authoredRights = v.strictObject({
  /** Or `EU`. */
  country,
  /** The languages that every right is told in, the country's own first. */
  languages: v.pipe(v.array(tag), v.minLength(1)),
  /** Of `EU` only: in which countries its functions are demanded. */
  members: v.optional(v.array(country)),
  checkedOn: day,
  functions: v.array(statutoryFunction),
  rights: v.pipe(v.array(right), v.minLength(1)),
  unconfirmed,
});
export type AuthoredRights = v.InferOutput<typeof authoredRights>;
