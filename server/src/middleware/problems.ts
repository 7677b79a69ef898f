import type { Context, ErrorHandler } from 'hono';
import { describeError, type Log } from '../log.ts';
import { ProblemError, toProblem } from '../problem.ts';
import { isOutage } from '../database/outage.ts';
import type { Environment } from './environment.ts';
import { languageFor } from '../words/words.ts';
import { respond } from './respond.ts';

/** Writes a problem document (RFC 9457). */
export const sendProblem = (context: Context<Environment>, error: ProblemError): Response => {
  context.set('problem', error.code);
  return respond(context, JSON.stringify(toProblem(error, context.var)), error.status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': languageFor(context.var.language),
    ...(error.retryAfter !== undefined && { 'Retry-After': String(error.retryAfter) }),
    ...(error.status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...(error.details.allow && { Allow: error.details.allow.join(', ') }),
  });
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
