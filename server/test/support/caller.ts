import { randomUUID } from 'node:crypto';
import type { Operation, Scope } from '../../../src/api/contract/operation.ts';
import { scopes as allScopes } from '../../../src/api/contract/operation.ts';
import { operations, type OperationName } from '../../../src/api/contract/operations.ts';
import { createCustomerTokens } from '../../src/auth/customer-token.ts';
import { systemClock } from '../../src/clock.ts';
import { isKeyed } from '../../src/operations/handler.ts';
import { pageOrigin, samples } from './samples.ts';

export const testConfig = {
  secretKey: 'a-secret-key-of-the-tests-0123456789',
  tokenSecret: 'a-token-secret-of-the-tests-012345678',
  origins: [pageOrigin, 'https://other.example'],
};

/** What answers: an application without a socket, or an address behind `fetch`. */
export interface Target {
  request(path: string, init: RequestInit): Response | Promise<Response>;
}

/** How a request differs from the sample of its operation. A header set to `undefined` is left out. */
export interface Deviation {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array | ReadableStream;
}

/** A token for `customer`, as `POST /customer-sessions` would make it. */
export const tokenOf = async (
  customer: string,
  { origin = pageOrigin, scopes = allScopes, secret = testConfig.tokenSecret, clock = systemClock } = {} as {
    origin?: string;
    scopes?: readonly Scope[];
    secret?: string;
    clock?: { now(): Date };
  },
): Promise<string> => (await createCustomerTokens(secret, clock).sign({ customer, origin, scopes })).token;

const credentials = async ({ auth }: Operation): Promise<Record<string, string>> => {
  if (auth === 'none') return { Origin: pageOrigin };
  if (auth === 'secret-key') return { Authorization: `Bearer ${testConfig.secretKey}` };
  return { Authorization: `Bearer ${await tokenOf('ada')}`, Origin: pageOrigin };
};

const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));

/** Sends the sample of an operation, but for what deviates. */
export const call = async (target: Target, name: OperationName, deviation: Deviation = {}): Promise<Response> => {
  const operation: Operation = operations[name];
  const sample = samples[name] as { params?: Record<string, string>; body?: unknown };
  const headers = new Headers({
    ...(await credentials(operation)),
    ...(operation.body && { 'Content-Type': 'application/json' }),
    ...(isKeyed(operation) && { 'Idempotency-Key': randomUUID() }),
  });
  for (const [header, value] of Object.entries(deviation.headers ?? {})) {
    if (value === undefined) headers.delete(header);
    else headers.set(header, value);
  }
  const body = deviation.raw ?? (operation.body && JSON.stringify(deviation.json ?? sample.body));
  const address = fill(operation.path, { ...sample.params, ...deviation.params }) + (deviation.query ?? '');
  return target.request(address, {
    method: operation.method,
    headers,
    ...(body !== undefined && { body, duplex: 'half' }),
  } as RequestInit);
};
