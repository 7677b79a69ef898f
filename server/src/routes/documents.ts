import type { Handlers } from '../operations/handler.ts';
import { ProblemError } from '../problem.ts';
import type { Services } from '../services.ts';

export const documentHandlers = (_services: Services): Pick<Handlers, 'createDocumentLink'> => ({
  createDocumentLink: async () => {
    throw new ProblemError('unavailable', { detail: 'This server makes no documents yet.' });
  },
});
