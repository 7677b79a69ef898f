import * as v from 'valibot';
import { id, instant } from './common.ts';
import { operation, scopes } from './operation.ts';

/** What the host's server asks for: a token of one customer, for pages of one origin. */
export const customerSessionRequest = v.strictObject({
  customer: id,
  /** The exact origin of the page that will use the token, e.g. `https://shop.example`. */
  origin: v.pipe(v.string(), v.maxLength(255), v.regex(/^https?:\/\/[^/?#\s]+$/)),
  /** All scopes when missing. */
  scopes: v.optional(v.pipe(v.array(v.picklist(scopes)), v.minLength(1))),
});

/** A token for the browser. It lapses at `expiresAt`, a few minutes after it was made. */
export const customerSession = v.object({
  token: v.string(),
  expiresAt: instant,
  scopes: v.array(v.string()),
});
export type CustomerSession = v.InferOutput<typeof customerSession>;

/** Makes a short-lived token for one customer. For the host's server only, with its secret key. */
export const createCustomerSession = operation({
  method: 'POST',
  path: '/customer-sessions',
  auth: 'secret-key',
  body: customerSessionRequest,
  result: customerSession,
  status: 201,
  safe: true,
});
