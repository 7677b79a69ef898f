import { nok } from '../money.ts';
import { fixture } from '../subscription-fixture.ts';
import { commitment as committed } from './renewing.ts';

/** Cancelled: access until 3 December, no further charges. */
export const willNotRenew = fixture({
  id: 'sub_will_not_renew',
  renewal: 'off',
  accessUntil: '2026-12-03',
  nextCharge: undefined,
});

/** Cancelled during its trial: never charged. */
export const trialWillNotRenew = fixture({
  id: 'sub_trial_will_not_renew',
  startedOn: '2026-11-01',
  renewal: 'off',
  accessUntil: '2026-12-01',
  trial: { endsOn: '2026-12-01' },
  nextCharge: undefined,
});

/** Cancelled, with months of the agreed term still to pay. */
export const commitmentWillNotRenew = fixture({
  ...committed(),
  id: 'sub_commitment_will_not_renew',
  renewal: 'off',
  accessUntil: '2027-07-10',
  actions: undefined,
});

/** Cancelled while a payment was missing: the debt stays. */
export const unpaidAtCancel = fixture({
  id: 'sub_unpaid_at_cancel',
  renewal: 'off',
  accessUntil: '2026-12-03',
  outstanding: nok(119),
  nextCharge: undefined,
});

/** Cancelled while it was paused: it ends with the pause, unless it is kept. */
export const cancelledWhilePaused = fixture({
  id: 'sub_cancelled_while_paused',
  access: 'none',
  renewal: 'off',
  accessUntil: '2026-11-03',
  pause: { from: '2026-11-03', until: '2027-02-03' },
  nextCharge: undefined,
});

/** Will never be charged again: bought once. */
export const lifetime = fixture({
  id: 'sub_lifetime',
  product: { name: 'Turkart Norge' },
  plan: { id: 'plan_lifetime', name: 'For alltid', price: nok(1490) },
  kind: 'lifetime',
  renewal: 'none',
  nextCharge: undefined,
  paymentMethod: undefined,
});

/** Free until a day, as a campaign. */
export const promotional = fixture({
  id: 'sub_promotional',
  product: { name: 'Nordlia Film' },
  plan: { id: 'plan_promotional', name: 'Tre måneder gratis', price: nok(0) },
  kind: 'promotional',
  renewal: 'none',
  startedOn: '2026-10-15',
  accessUntil: '2027-01-15',
  nextCharge: undefined,
  paymentMethod: undefined,
});

/** Given by the store. */
export const granted = fixture({
  id: 'sub_granted',
  product: { name: 'Nordlia Lagring' },
  plan: { id: 'plan_granted', name: 'Gave fra Nordlia', price: nok(0) },
  kind: 'granted',
  renewal: 'none',
  nextCharge: undefined,
  paymentMethod: undefined,
});
