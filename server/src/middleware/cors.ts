import type { Context, Next } from 'hono';
import { ProblemError } from '../problem.ts';
import type { Environment } from './environment.ts';
import { sayInHeaders } from './respond.ts';

const requestHeaders = 'Authorization, Content-Type, Idempotency-Key';
const exposedHeaders = 'Idempotency-Replayed, Retry-After, X-Request-Id';
const preflightSeconds = 600;

/** Every answer depends on the origin and on the language: a cache must not hand one's answer to another. */
export const varyByCaller = (context: Context<Environment>, next: Next): Promise<void> => {
  sayInHeaders(context, { Vary: 'Origin, Accept-Language' });
  return next();
};

/**
 * Lets pages of the configured origins read answers, by exact comparison and never by `*`; pages of others are turned
 * away before anything runs. Credentials are tokens in a header, so no cookie is ever allowed across origins.
 */
export const cors = (origins: readonly string[]) => async (context: Context<Environment>, next: Next): Promise<void> => {
  const origin = context.req.header('Origin');
  if (origin === undefined) return next();
  if (!origins.includes(origin)) throw new ProblemError('origin-not-allowed');
  sayInHeaders(context, { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposedHeaders });
  return next();
};

/** Says which methods an address answers; none for an unknown address. */
export type MethodsAt = (path: string) => readonly string[];

/**
 * Answers a browser's question before a request across origins. `cors` stands before it and has looked at the origin.
 */
export const preflight = (methodsAt: MethodsAt) => async (context: Context, next: Next): Promise<Response | void> => {
  const asks = context.req.method === 'OPTIONS' && context.req.header('Access-Control-Request-Method') !== undefined;
  if (!asks) return next();
  const methods = methodsAt(context.req.path);
  if (methods.length === 0) throw new ProblemError('not-found');
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': requestHeaders,
      'Access-Control-Max-Age': String(preflightSeconds),
    },
  });
};
