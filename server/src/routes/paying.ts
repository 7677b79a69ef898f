import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

type Names =
  | 'listOutstanding'
  | 'createPayment'
  | 'getPayment'
  | 'listApprovals'
  | 'getApproval'
  | 'changeApproval'
  | 'confirmApproval';

export const payingHandlers = ({ gateway }: Services): Pick<Handlers, Names> => ({
  listOutstanding: ({ customer }) => gateway.outstanding(customer),

  createPayment: ({ tx, customer, body }) => gateway.createPayment(tx, customer, body),

  getPayment: ({ customer, params }) => gateway.getPayment(customer, params.id),

  listApprovals: ({ customer }) => gateway.approvals(customer),

  getApproval: ({ customer, params }) => gateway.getApproval(customer, params.id),

  changeApproval: ({ tx, customer, params, body }) =>
    gateway.changeApproval(tx, customer, params.id, body.change, body.version),

  confirmApproval: ({ tx, customer, params }) => gateway.confirmApproval(tx, customer, params.id),
});
