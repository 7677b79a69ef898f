import type { Plugin } from 'vite';
import type { HostSettings } from './host/billing-session.ts';
import { hostMiddleware } from './host/host-middleware.ts';

/** Makes the development server the server of the demo's two sites. */
export const hostServer = (settings: HostSettings): Plugin => ({
  name: 'demo-host-server',
  /** The pages name the back end's address, as a store's own templates would. */
  transformIndexHtml: (page) => page.replaceAll('{{billing-api}}', settings.api),
  configureServer({ middlewares }) {
    middlewares.use(hostMiddleware(settings));
  },
});
