import type { HostSettings } from './billing-session.ts';

/**
 * The policy of a careful site, and all that the widgets need of it: the site's own scripts and styles, nothing inline,
 * calls to the back end, pictures of products over https, frames of the payment provider and of nobody else. `ws:` is the development server's own.
 */
export const contentSecurityPolicy = ({ api, origin, paymentProvider }: HostSettings): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: https:",
    `connect-src 'self' ${api} ${origin.replace(/^http/, 'ws')}`,
    `frame-src ${paymentProvider}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html billing-widgets',
  ].join('; ');
