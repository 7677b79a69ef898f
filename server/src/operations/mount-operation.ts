import type { Context, Hono } from 'hono';
import type { Operation } from '../../../src/api/contract/operation.ts';
import type { OperationName } from '../../../src/api/contract/operations.ts';
import { requireCustomer } from '../auth/customer.ts';
import { bearer, requireSecretKey } from '../auth/secret-key.ts';
import type { Database } from '../database.ts';
import { toKeyedRequest } from '../idempotency/keyed-request.ts';
import { runOnce } from '../idempotency/run-once.ts';
import type { StoredAnswer } from '../idempotency/key-store.ts';
import { callerAddress } from '../middleware/caller-address.ts';
import type { Environment } from '../middleware/environment.ts';
import { respond } from '../middleware/respond.ts';
import type { Names } from '../names/names.ts';
import { hasNames, putNames } from '../names/put-names.ts';
import { ProblemError } from '../problem.ts';
import type { Services } from '../services.ts';
import { languageFor } from '../words/words.ts';
import { findMisfit } from './check-result.ts';
import { isKeyed } from './handler.ts';
import { PreparedJson } from './prepared-json.ts';
import { readRequest } from './read-request.ts';

/** A handler as the router sees it; `Handlers` holds their exact types. */
export type AnyHandler = (input: Record<string, unknown>) => Promise<unknown>;

/** `/subscriptions/{id}` in the router's own notation. */
export const toRoute = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

const authenticate = async (context: Context, name: string, { auth, scope }: Operation, services: Services): Promise<string> => {
  if (auth === 'none') {
    services.operationLimiter.takeGuest(name, callerAddress(context, services.config.proxies));
    return '';
  }
  if (auth === 'secret-key') {
    requireSecretKey(context, services.config.secretKey);
    return '';
  }
  const customer = await requireCustomer(context, services.tokens, scope);
  services.rateLimiter.take(customer);
  services.operationLimiter.take(name, customer, bearer(context) ?? '');
  return customer;
};

/** The store's names in the caller's language. In the store's own, what is JSON already is sent as it is, without being parsed. */
const inLanguage = (name: OperationName, result: unknown, names: Names | undefined): unknown => {
  if (!names) return result;
  if (!(result instanceof PreparedJson)) return putNames(name, result, names);
  return new PreparedJson(JSON.stringify(putNames(name, JSON.parse(result.text) as unknown, names)));
};

/**
 * Mounts one row of the contract: who calls, what they ask, whether they asked before, the handler, and a last look
 * at the answer. In that order, so that a stranger learns nothing about what a request should look like.
 */
export const mountOperation = (
  app: Hono<Environment>,
  name: OperationName,
  operation: Operation,
  handler: AnyHandler,
  services: Services,
): void => {
  const answer = async (input: Record<string, unknown>, context: Context<Environment>): Promise<StoredAnswer> => {
    const found = await handler(input);
    if (found === undefined) throw new ProblemError('not-found');
    const result = inLanguage(name, found, input['names'] as Names | undefined);
    if (result instanceof PreparedJson) return { status: operation.status ?? 200, body: result.text };
    const body = JSON.stringify(result);
    const misfit = findMisfit(operation, body);
    if (misfit !== undefined) {
      const { requestId } = context.var;
      services.log.error({ requestId, operation: name, misfit }, 'answer does not fit the contract');
      throw new ProblemError('internal-error');
    }
    return { status: operation.status ?? 200, body };
  };

  app.on(operation.method, toRoute(operation.path), async (context) => {
    context.set('operation', name);
    const customer = await authenticate(context, name, operation, services);
    const parts = await readRequest(context, operation);
    // Before the transaction of a write, which has the connection to itself.
    const names = operation.auth === 'customer' && hasNames(name) ? await services.names.in(context.var.wanted) : undefined;
    const input = { ...parts, customer, language: context.var.language, ...(names && { names }) };
    if (!isKeyed(operation)) return send(context, await answer(input, context), false);

    const request = toKeyedRequest(context, customer, name, parts, services.config.tokenSecret);
    const write = (tx: Database) => answer({ ...input, tx }, context);
    const outcome = await runOnce(services.database, request, context.var, write);
    return send(context, outcome.answer, outcome.replayed);
  });
};

const send = (context: Context<Environment>, { status, body }: StoredAnswer, replayed: boolean): Response => {
  const failed = status >= 400;
  if (failed) context.set('problem', (JSON.parse(body) as { code: string }).code);
  return respond(context, body, status, {
    'Content-Language': languageFor(context.var.language),
    'Content-Type': failed ? 'application/problem+json' : 'application/json',
    ...(replayed && { 'Idempotency-Replayed': 'true' }),
  });
};
