import * as v from 'valibot';

/**
 * A string of which this version knows some values. A value from a newer server becomes `'unknown'`, so that a
 * widget shows a neutral state instead of breaking. The JSON Schema of it is "one of these, or any string".
 */
export const openEnum = <const T extends readonly [string, ...string[]]>(known: T) =>
  v.union([
    v.picklist(known),
    v.pipe(
      v.string(),
      v.transform((): 'unknown' => 'unknown'),
    ),
  ]);

/** An identifier: opaque, at most 64 characters of letters, digits, `_` and `-`. */
export const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** A day in the customer's own time zone, as `YYYY-MM-DD`. It never carries a time. */
export const plainDate = v.pipe(v.string(), v.regex(/^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])$/));

/** A moment, as an ISO 8601 date-time in UTC (`2026-12-03T09:00:00.000Z`). */
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/));

/**
 * An amount of money.
 *
 * `amount` counts minor units and may be negative (a credit). `scale` is how many decimal digits a minor unit is
 * (2 for NOK, 0 for JPY); it travels along because ISO 4217 and CLDR disagree about some currencies.
 */
export const money = v.object({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  scale: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
});
export type Money = v.InferOutput<typeof money>;

/** A BCP 47 language tag, such as `nb` or `de-CH`. */
export const languageTag = v.pipe(v.string(), v.maxLength(35), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{2,8})*$/));

/** An absolute `https` address (or `http` on this machine's own loopback, for development). */
export const url = v.pipe(v.string(), v.maxLength(2000), v.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/));

/** Which part of a list to return. `cursor` is the `nextCursor` of the page before; a list has at most 100 items a page. */
export const pageQuery = {
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,512}$/))),
  limit: v.optional(v.pipe(v.string(), v.regex(/^([1-9]\d?|100)$/))),
};

/**
 * One page of a list. `asOf` is the server's time and `today` the customer's day at that time: widgets count from
 * these and never from the browser's clock. `nextCursor` is missing on the last page.
 */
export const page = <const T extends v.GenericSchema>(item: T) =>
  v.object({
    asOf: instant,
    today: plainDate,
    items: v.array(item),
    nextCursor: v.optional(v.string()),
  });
