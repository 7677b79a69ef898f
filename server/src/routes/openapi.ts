import type { Hono } from 'hono';
import type { Environment } from '../middleware/environment.ts';
import { createOpenApi } from '../openapi/document.ts';

/** Serves the OpenAPI document. It is made at the first request, since most processes are never asked. */
export const mountOpenApi = (app: Hono<Environment>): void => {
  let document: object | undefined;
  app.get('/openapi.json', (context) => context.json((document ??= createOpenApi())));
};
