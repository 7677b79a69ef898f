import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { ProblemError } from '../problem.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What stands after `Bearer` in the `Authorization` header. */
export const bearer = (context: Context): string | undefined =>
  /^Bearer ([\x21-\x7e]+)$/i.exec(context.req.header('Authorization') ?? '')?.[1];

/**
 * Lets only the host's server through. Digests are compared, so the time taken tells neither the key nor its length.
 * A page has no business here: a request with an `Origin` would mean that the key was shipped to browsers.
 */
export const requireSecretKey = (context: Context, secretKey: string): void => {
  const shown = bearer(context);
  if (shown === undefined || !timingSafeEqual(digest(shown), digest(secretKey))) {
    throw new ProblemError('unauthenticated');
  }
  if (context.req.header('Origin') !== undefined) {
    throw new ProblemError('origin-not-allowed', { detail: 'The secret key is for servers, never for pages.' });
  }
};
