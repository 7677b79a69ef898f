import { nok } from '../money.ts';
import { plans } from '../plans.ts';
import { fixture } from '../subscription-fixture.ts';

/** Renews on 3 December for 119 kr. */
export const active = fixture();

/** Renews once a year. */
export const yearly = fixture({
  id: 'sub_yearly',
  product: { name: 'Kart og tur' },
  plan: plans.maps,
  startedOn: '2024-05-20',
  nextCharge: { on: '2027-05-20', amount: nok(499) },
});

/** Renews every three months. */
export const quarterly = fixture({
  id: 'sub_quarterly',
  product: { name: 'Kystavisen' },
  plan: plans.newspaper,
  startedOn: '2025-09-15',
  nextCharge: { on: '2026-12-15', amount: nok(329) },
});

/** A trial that turns paid on 1 December. */
export const trial = fixture({
  id: 'sub_trial',
  startedOn: '2026-11-01',
  trial: { endsOn: '2026-12-01' },
  nextCharge: { on: '2026-12-01', amount: nok(119) },
});

/** Costs nothing and renews. */
export const free = fixture({
  id: 'sub_free',
  product: { name: 'Nordlia Lagring' },
  plan: plans.free,
  kind: 'free',
  nextCharge: undefined,
  paymentMethod: undefined,
});

/** Three parts on one bill. */
export const severalItems = fixture({
  id: 'sub_several_items',
  product: { name: 'Nordlia Samlet' },
  plan: { id: 'plan_bundle', name: 'Hele husstanden', price: nok(387), interval: { unit: 'month', count: 1 } },
  items: [
    { id: 'item_music', name: 'Nordlia Musikk Familie', quantity: 1, price: nok(189) },
    { id: 'item_storage', name: 'Lagring 200 GB', quantity: 2, price: nok(78) },
    { id: 'item_films', name: 'Nordlia Film', quantity: 1, price: nok(120) },
  ],
  nextCharge: { on: '2026-12-03', amount: nok(387) },
});

/** Pays 99 kr where a new customer pays 119 kr. */
export const keptPrice = fixture({
  id: 'sub_kept_price',
  plan: { ...plans.music, price: nok(99) },
  listPrice: nok(119),
  nextCharge: { on: '2026-12-03', amount: nok(99) },
});

/** The smaller plan takes over at the next renewal. */
export const planChangeWaiting = fixture({
  id: 'sub_plan_change',
  plan: plans.musicFamily,
  nextCharge: { on: '2026-12-03', amount: nok(119) },
  pendingPlan: { plan: plans.music, effectiveOn: '2026-12-03' },
});

/** A year paid monthly: five of twelve payments made. */
export const commitment = fixture({
  id: 'sub_commitment',
  product: { name: 'Nordlia Trening' },
  plan: { id: 'plan_training', name: '12 måneder', price: nok(399), interval: { unit: 'month', count: 1 } },
  startedOn: '2026-07-10',
  nextCharge: { on: '2026-12-10', amount: nok(399) },
  commitment: { paid: 5, total: 12, remaining: nok(2793), endsOn: '2027-07-10' },
});

/** Is being renewed at this very moment. */
export const renewalRunning = fixture({
  id: 'sub_renewal_running',
  nextCharge: { on: '2026-11-24', amount: nok(119) },
  actions: [
    { name: 'cancel', allowed: false, code: 'renewal-running' },
    { name: 'change-plan', allowed: false, code: 'renewal-running' },
  ],
});

/** One of two active subscriptions to the same product. */
export const duplicate = fixture({ id: 'sub_duplicate', duplicates: ['sub_duplicate_other'] });

/** The other one. */
export const duplicateOther = fixture({
  id: 'sub_duplicate_other',
  startedOn: '2026-10-18',
  nextCharge: { on: '2026-12-18', amount: nok(119) },
  duplicates: ['sub_duplicate'],
});
