import type { Context, Hono } from 'hono';
import { ProblemError } from '../problem.ts';
import type { Environment } from './environment.ts';
import type { MethodsAt } from './cors.ts';
import { sendProblem } from './problems.ts';

const toPattern = (route: string): RegExp => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`);

/**
 * The methods that an application's routes answer at a path. Middleware, which is mounted for all methods, does not
 * count.
 */
export const methodsOf = ({ routes }: Hono<Environment>, path: string): string[] => {
  const found = routes.filter((route) => route.method !== 'ALL' && toPattern(route.path).test(path));
  return [...new Set(found.map(({ method }) => method))];
};

/** Tells an address that does not exist from one that answers other methods. */
export const answerUnknown = (methodsAt: MethodsAt) => (context: Context<Environment>): Response => {
  const allow = methodsAt(context.req.path);
  return sendProblem(
    context,
    allow.length > 0 ? new ProblemError('method-not-allowed', { allow }) : new ProblemError('not-found'),
  );
};
