import type { Hono } from 'hono';
import type { ProblemCode } from '../../../src/api/contract/problem.ts';
import { problemStatuses } from '../../../src/api/contract/problem-statuses.ts';
import type { Environment } from '../middleware/environment.ts';
import { ProblemError } from '../problem.ts';
import { wordsFor } from '../words/words.ts';

/** What a problem's `type` leads to: the code, its status and its title. */
export const mountProblemKinds = (app: Hono<Environment>): void => {
  app.get('/problems/:code', (context) => {
    const code = context.req.param('code');
    if (!Object.hasOwn(problemStatuses, code)) throw new ProblemError('not-found');
    const known = code as ProblemCode;
    return context.json({ code, status: problemStatuses[known], title: wordsFor(context.var.language).problems[known] });
  });
};
