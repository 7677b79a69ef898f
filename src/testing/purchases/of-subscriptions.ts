import { nok } from '../money.ts';
import { fixture } from '../purchase-fixture.ts';

/** A month of a subscription, renewed. */
export const renewal = fixture({
  id: 'pur_renewal',
  on: '2026-11-03',
  kind: 'subscription',
  title: 'Nordlia Musikk, Individuell',
  subscription: { id: 'sub_active', from: '2026-11-03', to: '2026-12-03' },
});

/** The first payment after a trial. */
export const trialConverted = fixture({
  id: 'pur_trial_converted',
  on: '2026-11-17',
  kind: 'subscription',
  title: 'Nordlia Film, Standard',
  amount: nok(99),
  subscription: { id: 'sub_trial', from: '2026-11-17', to: '2026-12-17', trialConverted: true },
});
