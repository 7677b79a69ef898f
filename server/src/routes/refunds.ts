import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

/** How many a page has when the client does not say. */
const defaultLimit = 20;

type Names =
  | 'getRefundOptions'
  | 'previewRefund'
  | 'createRefundRequest'
  | 'listRefundRequests'
  | 'getRefundRequest'
  | 'changeRefundRequest'
  | 'addEvidence';

export const refundHandlers = ({ gateway }: Services): Pick<Handlers, Names> => ({
  getRefundOptions: ({ customer, params }) => gateway.refundOptions(customer, params.id),

  previewRefund: ({ customer, params, body }) => gateway.previewRefund(customer, params.id, body),

  createRefundRequest: ({ tx, customer, body }) => gateway.createRefundRequest(tx, customer, body),

  listRefundRequests: ({ customer, query: { limit, ...query } }) =>
    gateway.refundRequests(customer, { ...query, limit: limit === undefined ? defaultLimit : Number(limit) }),

  getRefundRequest: ({ customer, params }) => gateway.refundRequest(customer, params.id),

  changeRefundRequest: ({ tx, customer, params, body }) =>
    gateway.changeRefundRequest(tx, customer, params.id, body.change, body.version),

  addEvidence: ({ tx, customer, body }) => gateway.addEvidence(tx, customer, body),
});
