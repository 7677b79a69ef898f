import { Hono } from 'hono';
import { mountAssets } from './assets.ts';
import { mountBank } from './bank.ts';
import { cardsPage } from './cards-page.ts';
import { fieldsPage } from './fields-page.ts';
import { sandboxHeaders } from './policy.ts';
import type { SandboxServices } from './services.ts';

/** The sandbox provider as browsers meet it: hosted fields and an invented bank, on an origin of its own. For the demo alone. */
export const createSandboxApp = (services: SandboxServices): Hono => {
  const { origins, log } = services;
  const app = new Hono();
  app.use(sandboxHeaders(origins));
  app.onError((error, context) => {
    // The message alone: nothing that a request held.
    log.error({ path: context.req.routePath, error: error.name }, 'the sandbox failed');
    return context.text('The sandbox failed.', 500);
  });
  app.get('/', (context) => context.html(cardsPage()));
  app.get('/fields', (context) => context.html(fieldsPage(context.req.query('lang') ?? '', origins)));
  mountBank(app, services);
  mountAssets(app);
  return app;
};
