import { ProblemError } from '../../../problem.ts';
import type { RefundGateway, ReviewGateway } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { answerFor } from './answers.ts';
import { addEvidence, readEvidence } from './evidence.ts';
import { listRequests } from './list-requests.ts';
import { readRequest } from './request-rows.ts';
import { listReviews } from './reviews.ts';

const missing = (): Promise<never> => Promise.reject(new ProblemError('unavailable'));

/** Money back, kept in the ledger's own tables. */
export const createRefundGateway = (ledger: Ledger): RefundGateway & ReviewGateway => {
  const { clock, database } = ledger;
  return {
    refundOptions: missing,
    previewRefund: missing,
    createRefundRequest: missing,
    refundRequests: (customer, query) => listRequests(database, customer, query, clock.now()),
    refundRequest: async (customer, id) => {
      const record = await readRequest(database, customer, id);
      return record && answerFor(database, record, clock.now());
    },
    changeRefundRequest: missing,
    addEvidence: (tx, customer, evidence) => addEvidence(tx, customer, evidence, clock.now()),
    refundReviews: (query) => listReviews(database, query, clock.now()),
    decideRefundRequest: missing,
    reviewEvidence: (request, id) => readEvidence(database, request, id),
  };
};
