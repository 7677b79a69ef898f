import { ProblemError } from '../../../problem.ts';
import type { RefundGateway, ReviewGateway } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';

const missing = (): Promise<never> => Promise.reject(new ProblemError('unavailable'));

/** Money back, kept in the ledger's own tables. */
export const createRefundGateway = (_ledger: Ledger): RefundGateway & ReviewGateway => ({
  refundOptions: missing,
  previewRefund: missing,
  createRefundRequest: missing,
  refundRequests: missing,
  refundRequest: missing,
  changeRefundRequest: missing,
  addEvidence: missing,
  refundReviews: missing,
  decideRefundRequest: missing,
  reviewEvidence: missing,
});
