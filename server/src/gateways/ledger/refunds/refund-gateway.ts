import type { RefundGateway, ReviewGateway } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { answerFor } from './answers.ts';
import { changeRequest } from './change-request.ts';
import { createRefundRequest } from './create-request.ts';
import { decideRequest } from './decide.ts';
import { addEvidence, readEvidence } from './evidence.ts';
import { listRequests } from './list-requests.ts';
import { previewRefund } from './preview-refund.ts';
import { readRefundOptions } from './refund-options.ts';
import { readRequest } from './request-rows.ts';
import { listReviews } from './reviews.ts';

/** Money back, kept in the ledger's own tables. */
export const createRefundGateway = (ledger: Ledger): RefundGateway & ReviewGateway => {
  const { clock, database } = ledger;
  return {
    refundOptions: (customer, purchase) => readRefundOptions(ledger, customer, purchase),
    previewRefund: (customer, purchase, selection) => previewRefund(ledger, customer, purchase, selection),
    createRefundRequest: (...call) => createRefundRequest(ledger, ...call),
    refundRequests: (customer, query) => listRequests(database, customer, query, clock.now()),
    refundRequest: async (customer, id) => {
      const record = await readRequest(database, customer, id);
      return record && answerFor(database, record, clock.now());
    },
    changeRefundRequest: (...call) => changeRequest(ledger, ...call),
    addEvidence: (tx, customer, evidence) => addEvidence(tx, customer, evidence, clock.now()),
    refundReviews: (query) => listReviews(database, query, clock.now()),
    decideRefundRequest: (...call) => decideRequest(ledger, ...call),
    reviewEvidence: (request, id) => readEvidence(database, request, id),
  };
};
