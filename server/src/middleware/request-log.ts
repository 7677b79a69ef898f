import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { Log } from '../log.ts';
import type { Environment } from './environment.ts';
import { addHeaders, sayInHeaders } from './respond.ts';

/**
 * Names each request and writes one line when it is answered. Neither address nor query nor header stands in the
 * line, since they may carry tokens, ids or what somebody typed; the operation's name says what was asked.
 */
export const requestLog = (log: Log) =>
  createMiddleware<Environment>(async (context, next) => {
    const requestId = randomUUID();
    context.set('requestId', requestId);
    sayInHeaders(context, { 'X-Request-Id': requestId });
    const started = performance.now();
    await next();
    addHeaders(context);
    const { status } = context.res;
    // Health checks come every few seconds and say nothing while all is well.
    const quiet = context.get('operation') === undefined && status < 400;
    log[status >= 500 ? 'error' : quiet ? 'debug' : 'info'](
      {
        requestId,
        method: context.req.method,
        operation: context.get('operation'),
        status,
        problem: context.get('problem'),
        ms: Math.round(performance.now() - started),
      },
      'answered',
    );
  });
