import { scopes as allScopes } from '../../../src/api/contract/operation.ts';
import type { Handlers } from '../operations/handler.ts';
import { ProblemError } from '../problem.ts';
import type { Services } from '../services.ts';

export const customerSessionHandlers = ({
  config,
  gateway,
  tokens,
}: Services): Pick<Handlers, 'createCustomerSession'> => ({
  createCustomerSession: async ({ body: { customer, origin, scopes = [...allScopes] } }) => {
    // A token for another origin could never be used: better a clear answer now than a silent page later.
    if (!config.origins.includes(origin)) {
      throw new ProblemError('origin-not-allowed', { detail: 'This origin is not in BILLING_ORIGINS.' });
    }
    if (!(await gateway.hasCustomer(customer))) return undefined;
    const { token, expiresAt } = await tokens.sign({ customer, origin, scopes });
    return { token, expiresAt: expiresAt.toISOString(), scopes };
  },
});
