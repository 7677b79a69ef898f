import type { Hono } from 'hono';
import type { ProblemCode } from '../../../src/api/contract/problem.ts';
import type { Environment } from '../middleware/environment.ts';
import { ProblemError, problemKinds } from '../problem.ts';

/** What a problem's `type` leads to: the code, its status and its title. */
export const mountProblemKinds = (app: Hono<Environment>): void => {
  app.get('/problems/:code', (context) => {
    const code = context.req.param('code');
    if (!Object.hasOwn(problemKinds, code)) throw new ProblemError('not-found');
    return context.json({ code, ...problemKinds[code as ProblemCode] });
  });
};
