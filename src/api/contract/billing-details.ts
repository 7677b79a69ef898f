import * as v from 'valibot';
import { addressForm, countryCode } from './address-form.ts';
import { instant, plainDate } from './common.ts';
import { operation } from './operation.ts';
import { invoiceDetails } from './invoice-details.ts';

/** Who pays, as it is to stand on coming invoices, and where receipts are sent. */
export const billingDetailsInput = v.strictObject({
  ...invoiceDetails.entries,
  email: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(254), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/))),
});
export type BillingDetailsInput = v.InferOutput<typeof billingDetailsInput>;

export const billingDetails = v.object({
  asOf: instant,
  today: plainDate,
  /** Grows with every change; 0 while nothing was given. */
  version: v.pipe(v.number(), v.integer()),
  /** Missing while nothing was given. */
  details: v.optional(
    v.object({
      name: v.string(),
      email: v.optional(v.string()),
      address: v.optional(
        v.object({
          lines: v.array(v.string()),
          postalCode: v.optional(v.string()),
          city: v.optional(v.string()),
          region: v.optional(v.string()),
          country: countryCode,
        }),
      ),
      vatNumber: v.optional(v.string()),
    }),
  ),
  /** The form of the address that is given, or of the country in which the customer most likely lives. */
  form: addressForm,
  /** Countries that have a form. */
  countries: v.array(countryCode),
});
export type BillingDetails = v.InferOutput<typeof billingDetails>;

/** The billing details, with the form in which they are edited. */
export const getBillingDetails = operation({
  method: 'GET',
  path: '/billing-details',
  auth: 'customer',
  scope: 'payment-methods:read',
  reads: ['payment-methods'],
  wordless: true,
  result: billingDetails,
});

/**
 * Puts other billing details in place, for coming invoices. A field that does not fit the country's form is 400 `invalid-request` with
 * its path (`body.details.address.postalCode`); a VAT number that cannot exist is 422 `vat-number-invalid`.
 */
export const updateBillingDetails = operation({
  method: 'PUT',
  path: '/billing-details',
  auth: 'customer',
  scope: 'payment-methods:write',
  body: v.strictObject({
    details: billingDetailsInput,
    /** If the details have changed since, the answer is 409 `billing-details-changed`. */
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  result: billingDetails,
  changes: ['payment-methods'],
});
