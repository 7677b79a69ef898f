import type { PurchaseSummary } from '../../../src/api/contract/purchase-summary.ts';
import type { Purchase } from '../../../src/api/contract/purchase.ts';
import type { PurchaseGateway } from '../../src/gateways/purchase-gateway.ts';
import { PreparedJson } from '../../src/operations/prepared-json.ts';
import { ProblemError } from '../../src/problem.ts';
import type { Surroundings } from './counting-wallet.ts';

const money = { amount: 11900, currency: 'NOK', scale: 2 };

const summary = (id: string): PurchaseSummary => ({
  id,
  on: '2026-11-03',
  kind: 'one-time',
  status: 'paid',
  title: 'A film',
  amount: money,
  orderNumber: 'NL-7K4Q-2M9D',
});

/** One purchase each for the counting gateway's customers. */
export const countingPurchases = ({ owned, time, count }: Surroundings): PurchaseGateway => {
  const purchase = (id: string, version: number): Purchase => ({
    ...summary(id),
    ...time(),
    version,
    at: '2026-11-03T09:00:00.000Z',
    items: [{ id: 'item_1', name: 'A film', quantity: 1, amount: money }],
    taxes: [{ name: 'MVA', rate: '25', amount: { ...money, amount: 2380 }, included: true }],
    tenders: [{ kind: 'card', label: 'Visa', lastFour: '4242', amount: money }],
    charges: [{ state: 'posted', amount: money, on: '2026-11-03', statementText: 'NORDLIA.NO' }],
    refunds: [],
    actions: [{ name: 'receipt', allowed: true, via: 'api' }],
  });

  return {
    listPurchases: async (customer) => new PreparedJson(JSON.stringify({ ...time(), items: [summary(`pur_${customer}`)] })),
    purchaseOverview: async () => ({ ...time(), unpaid: [], months: [{ month: '2026-11', count: 1 }], members: [] }),
    spending: async () => ({
      ...time(),
      months: [{ month: '2026-11', spent: money, refunded: { ...money, amount: 0 }, count: 1 }],
    }),
    getPurchase: async (customer, id) => (owned(customer, id) ? purchase(id, 1) : undefined),
    updateInvoice: async (tx, customer, id, details, version) => {
      if (!owned(customer, id)) return undefined;
      await count(tx, customer, details);
      if (version !== 1) throw new ProblemError('purchase-changed');
      return purchase(id, 2);
    },
    exportPurchases: async function* () {},
    checkCharge: async () => ({ ...time(), understood: { kind: 'charge' }, missing: ['amount'], explanations: [], nextSteps: [] }),
  };
};
