import type { HostSettings } from './billing-session.ts';

/** What differs between the demo's pages: their scripts beside the site's own, whom they call, and whose Trusted Types they take. */
interface Allowed {
  scripts: string[];
  connections: string[];
  trustedTypes: string[];
}

/**
 * The policy of a careful site, and all that the widgets need of it: the site's own scripts and styles, nothing inline,
 * calls to the back end, pictures of products over https, frames of the payment provider and of nobody else.
 */
const strictPolicy = ({ api, paymentProvider }: HostSettings, { scripts, connections, trustedTypes }: Allowed): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data: https:",
    ["connect-src 'self'", api, ...connections].join(' '),
    `frame-src ${paymentProvider}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    ['trusted-types', ...trustedTypes].join(' '),
  ].join('; ');

/** For pages that the development server makes from the sources. `ws:` is its own, and so is a Lit that is not part of the build. */
export const contentSecurityPolicy = (settings: HostSettings): string =>
  strictPolicy(settings, {
    scripts: [],
    connections: [settings.origin.replace(/^http/, 'ws')],
    trustedTypes: ['lit-html', 'billing-widgets'],
  });

/** For pages on the built package: the import map is the one thing that stands inline, and it is known by its digest. */
export const builtPagePolicy = (settings: HostSettings, importMapDigest: string): string =>
  strictPolicy(settings, { scripts: [`'${importMapDigest}'`], connections: [], trustedTypes: ['billing-widgets'] });
