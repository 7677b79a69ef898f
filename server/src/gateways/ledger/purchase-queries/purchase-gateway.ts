import type { PurchaseGateway } from '../../purchase-gateway.ts';
import { policiesOf } from '../../../policies/load-policies.ts';
import type { Ledger } from '../carry-out.ts';
import { checkCharge } from '../charge-check.ts';
import { updateInvoice } from '../purchase-invoice.ts';
import { exportPurchases } from './export.ts';
import { getPurchase } from './get.ts';
import { listPurchases } from './list.ts';
import { readOverview } from './overview.ts';
import { readSpending } from './spending.ts';

/** The purchases of the ledger. */
export const createPurchaseGateway = ({ database, clock, policies }: Ledger): PurchaseGateway => ({
  listPurchases: (customer, query) => listPurchases(database, customer, query, clock.now()),
  purchaseOverview: (customer) => readOverview(database, customer, policiesOf({ policies }), clock.now()),
  spending: (customer, range) => readSpending(database, customer, range, clock.now()),
  getPurchase: (customer, id) => getPurchase(database, customer, id, policiesOf({ policies }), clock.now()),
  updateInvoice: (...call) => updateInvoice({ clock, policies }, ...call),
  exportPurchases: (customer, selection) => exportPurchases(database, customer, selection),
  checkCharge: (customer, request) => checkCharge({ clock, database, policies }, customer, request),
});
