import { ProblemError } from '../../../problem.ts';
import type { WalletGateway } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';

const later = (): never => {
  throw new ProblemError('unavailable');
};

export const createWalletGateway = (_ledger: Ledger): WalletGateway => ({
  paymentMethods: async () => later(),
  orderPaymentMethods: async () => later(),
  previewPaymentMethodChange: async () => later(),
  changePaymentMethod: async () => later(),
  startPaymentSetup: async () => later(),
  completePaymentSetup: async () => later(),
  balanceMovements: async () => later(),
  billingDetails: async () => later(),
  updateBillingDetails: async () => later(),
});
