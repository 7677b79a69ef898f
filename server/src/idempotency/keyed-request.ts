import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { ProblemError } from '../problem.ts';
import type { RequestParts } from '../operations/read-request.ts';

/** A write that must have its effect once, however often it arrives. */
export interface KeyedRequest {
  readonly customer: string;
  readonly operation: string;
  readonly key: string;
  /** Of the parsed request, so that white space and the order of fields make no difference. */
  readonly hash: string;
}

/** Reads the key from its header, and what it is held against from the request. */
export const toKeyedRequest = (
  context: Context,
  customer: string,
  operation: string,
  parts: RequestParts,
): KeyedRequest => {
  const key = context.req.header('Idempotency-Key');
  if (key === undefined) throw new ProblemError('idempotency-key-missing');
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ProblemError('invalid-request', {
      errors: [{ path: 'headers.Idempotency-Key', message: 'It must have 1 to 255 visible ASCII characters.' }],
    });
  }
  return { customer, operation, key, hash: createHash('sha256').update(JSON.stringify(parts)).digest('hex') };
};
