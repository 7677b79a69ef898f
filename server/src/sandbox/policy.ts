import { createMiddleware } from 'hono/factory';

/**
 * What the sandbox's documents may do: their own scripts and styles, nothing inline, no pictures, and only the configured pages may hold
 * them. The fields' form leads nowhere at all, so that no browser can send what stands in it. The bank's form goes to the bank, and from
 * there back to a configured page.
 */
const policyOf = (path: string, origins: readonly string[]): string => {
  const bank = path.startsWith('/bank/');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${bank ? "'self'" : "'none'"}`,
    `form-action ${bank ? ["'self'", ...origins].join(' ') : "'none'"}`,
    `frame-ancestors ${origins.join(' ')}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
};

/** The headers of every answer of the sandbox. Cookies it has none. */
export const sandboxHeaders = (origins: readonly string[]) =>
  createMiddleware(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policyOf(context.req.path, origins));
    context.header('Cache-Control', 'no-store');
    context.header('Referrer-Policy', 'same-origin');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  });
