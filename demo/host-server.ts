import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { HostSettings } from './host/billing-session.ts';
import { builtPages } from './host/built-pages.ts';
import { hostMiddleware } from './host/host-middleware.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Makes the development server the server of the demo's sites. */
export const hostServer = (settings: HostSettings): Plugin => ({
  name: 'demo-host-server',
  /** The pages name the back end's address, as a store's own templates would. */
  transformIndexHtml: (page) => page.replaceAll('{{billing-api}}', settings.api),
  configureServer({ middlewares }) {
    middlewares.use(builtPages(settings, { build: path('../dist/cdn'), demo: path('.') }));
    middlewares.use(hostMiddleware(settings));
  },
});
