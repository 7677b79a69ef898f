import { ProblemError } from '../../../problem.ts';
import type { PayingGateway } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';

const later = (): never => {
  throw new ProblemError('unavailable');
};

export const createPayingGateway = (_ledger: Ledger): PayingGateway => ({
  outstanding: async () => later(),
  createPayment: async () => later(),
  getPayment: async () => later(),
  approvals: async () => later(),
  getApproval: async () => later(),
  changeApproval: async () => later(),
  confirmApproval: async () => later(),
});
