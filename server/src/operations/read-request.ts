import type { Context } from 'hono';
import * as v from 'valibot';
import type { Operation } from '../../../src/api/contract/operation.ts';
import { ProblemError } from '../problem.ts';
import { describeIssues, describeName } from './describe-issues.ts';
import { readJson } from './read-body.ts';

type Part = 'params' | 'query' | 'body';

/**
 * Parses a part of the request with its schema, or answers `invalid-request` with a path for each thing that does not
 * fit.
 */
export const parsePart = <S extends v.GenericSchema>(part: Part, schema: S, value: unknown): v.InferOutput<S> => {
  const result = v.safeParse(schema, value);
  if (!result.success) {
    throw new ProblemError('invalid-request', { errors: describeIssues(part, schema, result.issues) });
  }
  return result.output;
};

/**
 * The query as one value a name. A name that the operation does not have, or that stands twice, is an error and not a
 * guess.
 */
const readQuery = (context: Context, schema: v.GenericSchema | undefined): Record<string, string> => {
  const known = Object.keys((schema as { entries?: object } | undefined)?.entries ?? {});
  const query: Record<string, string> = {};
  const errors: { path: string; message: string }[] = [];
  for (const [name, values] of Object.entries(context.req.queries())) {
    const path = `query.${describeName(name.slice(0, 64))}`;
    if (!known.includes(name)) errors.push({ path, message: 'This operation has no such query parameter.' });
    else if (values.length > 1) errors.push({ path, message: 'This query parameter stands more than once.' });
    else query[name] = values[0]!;
  }
  if (errors.length > 0) throw new ProblemError('invalid-request', { errors: errors.slice(0, 20) });
  return query;
};

/** The parts of a request that an operation has, parsed. Also what an idempotency key is held against. */
export interface RequestParts {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

export const readRequest = async (context: Context, { params, query, body, bodyLimit }: Operation): Promise<RequestParts> => {
  const raw = readQuery(context, query);
  return {
    ...(params && { params: parsePart('params', params, context.req.param()) }),
    ...(query && { query: parsePart('query', query, raw) }),
    ...(body && { body: parsePart('body', body, await readJson(context, bodyLimit)) }),
  };
};
