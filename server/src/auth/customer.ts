import type { Context } from 'hono';
import type { Scope } from '../../../src/api/contract/operation.ts';
import { ProblemError } from '../problem.ts';
import type { CustomerTokens } from './customer-token.ts';
import { bearer } from './secret-key.ts';

/**
 * Finds out which customer calls. The token must be ours, alive, used in pages of the origin that it was made for,
 * and cover the scope. A request without an `Origin` is refused as well: browsers leave it out only for reads of
 * their own origin, and the back end has one of its own (docs/decisions/0011).
 */
export const requireCustomer = async (context: Context, tokens: CustomerTokens, scope?: Scope): Promise<string> => {
  const token = bearer(context);
  if (token === undefined) throw new ProblemError('unauthenticated');
  const { customer, origin, scopes } = await tokens.verify(token);
  if (context.req.header('Origin') !== origin) throw new ProblemError('origin-not-allowed');
  if (scope !== undefined && !scopes.includes(scope)) {
    throw new ProblemError('scope-missing', { detail: `It lacks ${scope}.` });
  }
  return customer;
};
