import { MemoryProblem } from '../problem.ts';
import type { Handler } from '../world.ts';

const missing: Handler = () => {
  throw new MemoryProblem('unavailable');
};

/** Money back, reviews, rights and declarations. */
export const refundHandlers = {
  getRefundOptions: missing,
  previewRefund: missing,
  addEvidence: missing,
  listRefundRequests: missing,
  createRefundRequest: missing,
  getRefundRequest: missing,
  changeRefundRequest: missing,
  listRefundReviews: missing,
  decideRefundRequest: missing,
  getRights: missing,
  listContracts: missing,
  listDeclarations: missing,
  createDeclaration: missing,
  createGuestDeclaration: missing,
};
