import { declarationHandlers } from './declaration-handlers.ts';
import { evidenceHandlers } from './evidence-handler.ts';
import { optionHandlers, requestHandlers } from './request-handlers.ts';
import { reviewHandlers } from './review-handlers.ts';
import { getRights } from './rights-handler.ts';

/** Money back, reviews, rights and declarations. */
export const refundHandlers = {
  ...optionHandlers,
  ...requestHandlers,
  ...evidenceHandlers,
  ...reviewHandlers,
  getRights,
  ...declarationHandlers,
};
