import type { Context } from 'hono';
import type { Environment } from './environment.ts';

/**
 * Answers with what middleware has to say in every answer's headers, all at once. Adding them one by one afterwards would make
 * objects of the whole answer first, which takes as long as anything else on the way of a small one.
 */
export const respond = (
  context: Context<Environment>,
  body: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response => {
  const common = context.var.headers;
  context.set('headers', undefined);
  return new Response(body, { status, headers: { ...common, ...headers } });
};

/** The same for an answer that was made in another way. */
export const addHeaders = (context: Context<Environment>): void => {
  for (const [name, value] of Object.entries(context.var.headers ?? {})) context.res.headers.set(name, value);
};

/** Says something in the headers of whatever will be answered. */
export const sayInHeaders = (context: Context<Environment>, headers: Readonly<Record<string, string>>): void =>
  context.set('headers', { ...context.var.headers, ...headers });
