import { createMiddleware } from 'hono/factory';
import type { Environment } from './environment.ts';
import { sayInHeaders } from './respond.ts';

const headers: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The API serves data to programs: nothing of it is cached, framed, or taken for a page. */
export const securityHeaders = createMiddleware<Environment>((context, next) => {
  sayInHeaders(context, headers);
  return next();
});
