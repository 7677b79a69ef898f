import { type GenericSchema, safeParse } from 'valibot';
import type { Operation } from '../../api/contract/operation.ts';
import type { Call } from './call.ts';
import { MemoryProblem } from './problem.ts';

/** The most bytes of a body, but for operations that say otherwise. */
const BODY_LIMIT = 65_536;

const sizeOf = (body: unknown): number => new TextEncoder().encode(JSON.stringify(body)).length;

/** Holds a call against the contract, as a back end does before anything else, and returns it as parsed. Throws the problem. */
export const checkCall = (operation: Operation, call: Call): Call => {
  const parse = (schema: GenericSchema | undefined, value: unknown) => (schema ? safeParse(schema, value) : { output: value });
  const { params, query, body, bodyLimit = BODY_LIMIT } = operation;
  if (body && sizeOf(call.body) > bodyLimit) throw new MemoryProblem('payload-too-large');
  const parts = { params: parse(params, call.params), query: parse(query, call.query), body: parse(body, call.body) };
  const errors = Object.entries(parts).flatMap(([name, part]) =>
    (('issues' in part && part.issues) || []).map(({ path = [], message }) => ({
      path: [name, ...path.map(({ key }) => String(key))].join('.'),
      message,
    })),
  );
  if (errors.length > 0) throw new MemoryProblem('invalid-request', { errors });
  const { method, safe } = operation;
  if (method !== 'GET' && !safe && !call.headers.get('Idempotency-Key')) throw new MemoryProblem('idempotency-key-missing');
  return {
    ...call,
    params: parts.params.output as Call['params'],
    query: parts.query.output as Call['query'],
    body: parts.body.output,
  };
};
