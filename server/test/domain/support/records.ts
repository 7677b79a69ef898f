import type { Money } from '../../../../src/api/contract/common.ts';
import type { Context } from '../../../src/domain/subscription/context.ts';
import type { Policy, Product } from '../../../src/domain/subscription/product.ts';
import type { SubscriptionRecord } from '../../../src/domain/subscription/record.ts';

export const month = { unit: 'month', count: 1 } as const;
export const year = { unit: 'year', count: 1 } as const;

export const nok = (kroner: number): Money => ({ amount: Math.round(kroner * 100), currency: 'NOK', scale: 2 });

/** The day on which most tests look. */
export const today = '2026-11-24';

export const policy: Policy = {
  graceDays: 7,
  accessInGrace: 'active',
  retryDays: [2, 5, 9, 14],
  giveUpDays: 21,
  debtAtEnd: 'dropped',
  cancelNow: true,
  pauses: [1, 2, 3],
  dataKeptDays: 30,
  retention: { id: 'stay', kind: 'discount', percent: 30, periods: 3 },
};

export const product: Product = {
  id: 'prod_film',
  name: 'Nordlia Film',
  policy,
  plans: [
    { id: 'plan_basic', name: 'Basis', price: nok(79), interval: month, rank: 1 },
    { id: 'plan_film', name: 'Standard', price: nok(119), interval: month, rank: 2 },
    { id: 'plan_yearly', name: 'Standard, årlig', price: nok(1190), interval: year, rank: 2 },
    { id: 'plan_premium', name: 'Premium', price: nok(179), interval: month, rank: 3 },
    { id: 'plan_premium_yearly', name: 'Premium, årlig', price: nok(1790), interval: year, rank: 4 },
    { id: 'plan_euro', name: 'Euro', price: { amount: 999, currency: 'EUR', scale: 2 }, interval: month, rank: 5 },
  ],
};

export const context = (changes: Partial<Context> = {}): Context => ({
  today,
  timeZone: 'Europe/Oslo',
  product,
  paymentMethodsUrl: 'https://nordlia.example/betaling',
  ...changes,
});

export const withPolicy = (changes: Partial<Policy>): Context =>
  context({ product: { ...product, policy: { ...policy, ...changes } } });

/** An ordinary subscription that renews on 3 December for 119 kr, with whatever is different. */
export const record = (changes: Partial<SubscriptionRecord> = {}): SubscriptionRecord => ({
  id: 'sub_1',
  customer: 'cus_1',
  version: 1,
  product: product.id,
  plan: { id: 'plan_film', name: 'Standard', price: nok(119), interval: month },
  kind: 'paid',
  source: 'direct',
  paymentMethod: 'pm_1',
  startedOn: '2025-03-03',
  anchorDay: 3,
  period: { from: '2026-11-03', to: '2026-12-03' },
  ...changes,
});
