import * as v from 'valibot';

const text = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** Who bought, as it is to stand on an invoice. */
export const invoiceDetails = v.strictObject({
  name: text(120),
  address: v.optional(
    v.strictObject({
      lines: v.pipe(v.array(text(120)), v.minLength(1), v.maxLength(3)),
      postalCode: v.optional(text(16)),
      city: v.optional(text(80)),
      region: v.optional(text(80)),
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    }),
  ),
  /** As the country writes it, with or without its letters and spaces. One that cannot exist is `vat-number-invalid`. */
  vatNumber: v.optional(text(24)),
});
export type InvoiceDetails = v.InferOutput<typeof invoiceDetails>;
