import type { PurchaseContext } from '../../../src/domain/purchase/context.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { shippedPolicies } from '../../../src/policies/load-policies.ts';
import { nok } from './records.ts';

/** A film for 119 kr, bought on 2 December 2026 and paid by card, with whatever is different. */
export const purchase = (changes: Partial<PurchaseRecord> = {}): PurchaseRecord => ({
  id: 'pur_1',
  customer: 'cus_1',
  buyer: 'cus_1',
  version: 1,
  orderNumber: 'NL-7K4Q-2M9D',
  at: '2026-12-02T18:30:00.000Z',
  on: '2026-12-02',
  kind: 'one-time',
  items: [{ id: 'item_1', name: 'Ærlig talt', quantity: 1, amount: nok(119) }],
  taxes: [{ name: 'MVA', rate: '25', amount: nok(23.8), included: true }],
  total: nok(119),
  tenders: [{ kind: 'card', label: 'Visa', lastFour: '4242', paymentMethod: 'pm_1', amount: nok(119) }],
  charges: [{ state: 'posted', amount: nok(119), on: '2026-12-02', postedOn: '2026-12-03', statementText: 'NORDLIA.NO' }],
  refunds: [],
  ...changes,
});

/** Who looks, on which day; the store has an address for everything. */
export const viewedBy = (viewer: string, today = '2026-12-05'): PurchaseContext => ({
  today,
  asOf: `${today}T09:00:00.000Z`,
  merchant: {
    name: 'Nordlia',
    country: 'NO',
    paymentMethodsUrl: 'https://nordlia.example/betaling',
    refundUrl: 'https://nordlia.example/refusjon?kilde=kjop',
    chargeCheckUrl: 'https://nordlia.example/belastning',
  },
  viewer,
  policies: shippedPolicies(),
  market: 'NO',
  ...(viewer === 'cus_1' && { member: { id: 'cus_2', name: 'Nora' } }),
});
