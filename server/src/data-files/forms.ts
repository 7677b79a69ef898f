import * as v from 'valibot';
import * as contract from '../../../src/api/contract/common.ts';

/** A text of one line or a few. One of spaces alone is none. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((words) => words.trim() !== '', 'must not be empty'),
  );

export const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A day that there is. */
export const day = v.pipe(
  v.string(),
  v.check(
    (written) => v.is(contract.plainDate, written) && new Date(`${written}T00:00:00Z`).toISOString().startsWith(written),
    'must be a day that there is, as 2026-06-19',
  ),
);

export const url = v.pipe(
  v.string(),
  v.check((written) => v.is(contract.url, written), 'must be an address that begins with https://'),
);

export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country in two capital letters, as NO'));

/** Where it stands that it is so: every rule names one text at least. */
export const sources = v.pipe(v.array(v.strictObject({ name: text(200), url: v.optional(url) })), v.minLength(1));

/** What nobody has held against the law's own text yet, in sentences for whoever does it. It is read by people alone. */
export const unconfirmed = v.optional(v.array(text(500)));
