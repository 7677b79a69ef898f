import { ProblemError } from '../problem.ts';
import { findWrongStep } from '../flows/check-path.ts';
import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

type Names = 'getDiagnosis' | 'createHandOver' | 'getTroubleshootingFlow';

export const supportHandlers = ({ flows, gateway }: Services): Pick<Handlers, Names> => ({
  getDiagnosis: ({ customer, params }) => gateway.diagnosis(customer, params.topic),

  createHandOver: async ({ tx, customer, body }) => {
    const wrong = findWrongStep(flows.in(body.topic, body.locale), body);
    if (wrong) throw new ProblemError('invalid-request', { errors: [wrong] });
    return gateway.createHandOver(tx, customer, body);
  },

  getTroubleshootingFlow: async ({ language, params, query }) => flows.in(params.topic, query.locale ?? language),
});
