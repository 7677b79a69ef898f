import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { hostServer } from './host-server.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const pagePort = Number(process.env.PAGE_PORT ?? 5173);
const api = process.env.BILLING_API ?? `http://localhost:${process.env.PORT ?? 8787}`;
const paymentProvider = process.env.SANDBOX_ORIGIN ?? `http://localhost:${process.env.SANDBOX_PORT ?? 8788}`;
const secretKey = process.env.BILLING_SECRET_KEY ?? 'demo-secret-key-of-this-machine-only';

/** Serves the demo's sites: most with the library straight from its source, two on the built package. */
export default defineConfig({
  root: path('.'),
  cacheDir: path('../node_modules/.vite-demo'),
  // The overlay for errors has inline styles, which the pages' own policy refuses: errors stand in the console.
  server: { port: pagePort, strictPort: true, hmr: { overlay: false } },
  resolve: { alias: { 'billing-widgets': path('../src/index.ts') } },
  // Found late, a dependency would reload the page in the middle of somebody's first look.
  optimizeDeps: {
    include: ['lit', 'lit/decorators.js', '@lit/context', '@lit/localize', '@lit/task', 'valibot'],
  },
  plugins: [hostServer({ api, secretKey, origin: `http://localhost:${pagePort}`, paymentProvider })],
});
