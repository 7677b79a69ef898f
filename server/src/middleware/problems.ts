import type { Context, ErrorHandler } from 'hono';
import { describeError, type Log } from '../log.ts';
import { ProblemError, toProblem } from '../problem.ts';
import { isOutage } from '../database/outage.ts';
import type { Environment } from './environment.ts';

/** Writes a problem document (RFC 9457). */
export const sendProblem = (context: Context<Environment>, error: ProblemError): Response => {
  context.set('problem', error.code);
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  if (error.retryAfter !== undefined) headers.set('Retry-After', String(error.retryAfter));
  if (error.status === 401) headers.set('WWW-Authenticate', 'Bearer');
  if (error.details.allow) headers.set('Allow', error.details.allow.join(', '));
  return new Response(JSON.stringify(toProblem(error, context.get('requestId'))), { status: error.status, headers });
};

/** Turns whatever was thrown into a problem. What was not meant for the caller goes to the log and nowhere else. */
export const answerErrors =
  (log: Log): ErrorHandler<Environment> =>
  (error, context) => {
    if (error instanceof ProblemError) return sendProblem(context, error);
    const { requestId, operation } = context.var;
    log.error({ requestId, operation, ...describeError(error) }, 'failed');
    return sendProblem(
      context,
      isOutage(error) ? new ProblemError('unavailable', { retryAfter: 2 }) : new ProblemError('internal-error'),
    );
  };
