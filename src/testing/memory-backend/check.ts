import { type GenericSchema, safeParse } from 'valibot';
import type { Operation } from '../../api/contract/operation.ts';
import type { Call } from './call.ts';
import { MemoryProblem } from './problem.ts';

/** Holds a call against the contract, as a back end does before anything else. Throws the problem. */
export const checkCall = (operation: Operation, { params, query, body, headers }: Call): void => {
  const parts: [GenericSchema | undefined, unknown][] = [
    [operation.params, params],
    [operation.query, query],
    [operation.body, body],
  ];
  const issues = parts.flatMap(([schema, value]) => (schema && safeParse(schema, value).issues) ?? []);
  if (issues.length > 0) {
    const errors = issues.map(({ path, message }) => ({ path: path?.map(({ key }) => key).join('.') ?? '', message }));
    throw new MemoryProblem('invalid-request', { errors });
  }
  const { method, safe } = operation;
  if (method !== 'GET' && !safe && !headers.get('Idempotency-Key')) throw new MemoryProblem('idempotency-key-missing');
};
