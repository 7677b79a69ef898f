import { ProblemError } from '../problem.ts';
import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

type Names = 'getDiagnosis' | 'createHandOver' | 'getTroubleshootingFlow';

export const supportHandlers = ({ gateway }: Services): Pick<Handlers, Names> => ({
  getDiagnosis: ({ customer, params }) => gateway.diagnosis(customer, params.topic),

  createHandOver: ({ tx, customer, body }) => gateway.createHandOver(tx, customer, body),

  getTroubleshootingFlow: async () => {
    throw new ProblemError('unavailable');
  },
});
