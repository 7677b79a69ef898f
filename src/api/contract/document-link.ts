import * as v from 'valibot';
import { id, instant, languageTag } from './common.ts';
import { operation } from './operation.ts';
import { purchaseFilter } from './purchase-filter.ts';

/** Which document is wanted, and in which language. */
export const documentRequest = v.union([
  /** A receipt as PDF. */
  v.strictObject({ kind: v.literal('receipt'), purchase: id, locale: languageTag }),
  /** The purchases of a filter as CSV. */
  v.strictObject({ kind: v.literal('purchases'), filter: v.strictObject(purchaseFilter), locale: languageTag }),
  /** The acknowledgement of a declaration or of a request for money back, as it was made then. It has the language that it was asked in. */
  v.strictObject({ kind: v.literal('acknowledgement'), of: id, format: v.picklist(['html', 'pdf']) }),
]);
export type DocumentRequest = v.InferOutput<typeof documentRequest>;

/**
 * Makes an address from which the browser can download a document by itself, without a token. Whoever has the address can
 * download it until `expiresAt`, a few minutes later.
 */
export const createDocumentLink = operation({
  method: 'POST',
  path: '/document-links',
  auth: 'customer',
  scope: 'purchases:read',
  body: documentRequest,
  result: v.object({
    /** Relative to the API's base address. */
    path: v.pipe(v.string(), v.regex(/^\/documents\/[\w.-]+$/)),
    /** What the file will be called. */
    name: v.string(),
    expiresAt: instant,
  }),
  status: 201,
  safe: true,
});
