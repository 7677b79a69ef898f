import { createHash, createHmac } from 'node:crypto';
import type { Context } from 'hono';
import { maskCardNumbers } from '../../../src/api/contract/card-number.ts';
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

/**
 * A client may name its keys as it likes. One in which there could be a card's number is kept as something from which nobody gets it
 * back; it means the same request all the same.
 */
const keepable = (key: string, secret: string): string =>
  maskCardNumbers(key) === key ? key : `hmac-${createHmac('sha256', secret).update(key).digest('hex')}`;

/** What a customer typed may hold the number of a card, which is not even kept as a digest: there are few enough to try them all. */
export const hashOf = (parts: RequestParts): string => {
  const masked = JSON.stringify(parts, (_name, value: unknown) => (typeof value === 'string' ? maskCardNumbers(value) : value));
  return createHash('sha256').update(masked).digest('hex');
};

/** Reads the key from its header, and what it is held against from the request. `secret` is the server's own. */
export const toKeyedRequest = (
  context: Context,
  customer: string,
  operation: string,
  parts: RequestParts,
  secret: string,
): KeyedRequest => {
  const key = context.req.header('Idempotency-Key');
  if (key === undefined) throw new ProblemError('idempotency-key-missing');
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ProblemError('invalid-request', {
      errors: [{ path: 'headers.Idempotency-Key', message: 'It must have 1 to 255 visible ASCII characters.' }],
    });
  }
  return { customer, operation, key: keepable(key, secret), hash: hashOf(parts) };
};
