import { ProblemError } from '../../../problem.ts';
import type { SupportGateway } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';

const later = (): never => {
  throw new ProblemError('unavailable');
};

export const createSupportGateway = (_ledger: Ledger): SupportGateway => ({
  diagnosis: async () => later(),
  createHandOver: async () => later(),
});
