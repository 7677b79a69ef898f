import type { Hono } from 'hono';
import type { Environment } from '../middleware/environment.ts';
import { ProblemError } from '../problem.ts';
import type { Services } from '../services.ts';

/** `/health`: the process lives. `/ready`: it can reach its database, so that traffic may come. */
export const mountHealth = (app: Hono<Environment>, { database }: Services): void => {
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.get('/ready', async (context) => {
    await database.query('SELECT 1').catch(() => {
      throw new ProblemError('unavailable', { retryAfter: 2 });
    });
    return context.json({ status: 'ok' });
  });
};
