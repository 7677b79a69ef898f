import { derivePayment } from '../../../domain/payment/derive-payment.ts';
import type { PayingGateway } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readApproval } from './approval-rows.ts';
import { changeApproval, toAnswer } from './change-approval.ts';
import { confirmApproval } from './confirm-approval.ts';
import { createPayment } from './create-payment.ts';
import { listApprovals } from './list-approvals.ts';
import { readOutstanding } from './outstanding.ts';
import { readPayment } from './payment-rows.ts';

/** How what is unpaid gets paid, and what waits for a customer's bank. */
export const createPayingGateway = (ledger: Ledger): PayingGateway => {
  const { clock, database } = ledger;
  return {
    outstanding: (customer) => readOutstanding(ledger, customer),
    createPayment: (tx, customer, order) => createPayment(ledger, tx, customer, order),
    getPayment: async (customer, id) => {
      const payment = await readPayment(database, customer, id);
      return payment && derivePayment(payment, clock.now());
    },
    approvals: (customer) => listApprovals(database, customer, clock.now()),
    getApproval: async (customer, id) => {
      const approval = await readApproval(database, customer, id);
      return approval && toAnswer(database, approval, clock.now());
    },
    changeApproval: (...call) => changeApproval(ledger, ...call),
    confirmApproval: (...call) => confirmApproval(ledger, ...call),
  };
};
