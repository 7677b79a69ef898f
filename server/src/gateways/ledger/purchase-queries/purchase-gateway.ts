import { ProblemError } from '../../../problem.ts';
import type { PurchaseGateway } from '../../purchase-gateway.ts';
import type { Ledger } from '../carry-out.ts';

const notYet = async (): Promise<never> => {
  throw new ProblemError('unavailable', { detail: 'This ledger does not answer that yet.' });
};

/** The purchases of the ledger. */
export const createPurchaseGateway = (_ledger: Ledger): PurchaseGateway => ({
  listPurchases: notYet,
  purchaseOverview: notYet,
  spending: notYet,
  getPurchase: notYet,
  updateInvoice: notYet,
  exportPurchases: async function* () {
    await notYet();
  },
  checkCharge: notYet,
});
