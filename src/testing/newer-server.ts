import type { ChargeCheck } from '../api/contract/charge-check.ts';
import type { Purchase } from '../api/contract/purchase.ts';
import type { Subscription } from '../api/contract/subscription.ts';
import { exact } from './charge-checks/one-purchase.ts';
import { paid } from './purchases/ordinary.ts';
import { active } from './subscriptions/renewing.ts';

/**
 * A subscription as a server of a later version might send it: fields and values that this one has never heard of. It
 * is JSON from the wire that only pretends to be of this type; parsed, the values become `unknown` and the fields are
 * left out.
 */
export const subscriptionFromNewerServer = (): Subscription => ({
  ...active({ id: 'sub_newer' }),
  kind: 'barter',
  access: 'by-appointment',
  renewal: 'on-request',
  health: 'contemplative',
  healthReason: 'card-lost-at-sea',
  source: 'mail-order',
  loyalty: { points: 12 },
  actions: [
    { name: 'cancel', allowed: true, via: 'api' },
    { name: 'negotiate', allowed: true, via: 'api' },
    { name: 'pause', allowed: false, code: 'moon-phase' },
  ],
}) as unknown as Subscription;

/** A purchase as such a server might send it. */
export const purchaseFromNewerServer = (): Purchase => {
  const { tenders, charges, refunds, ...facts } = paid({ id: 'pur_newer' });
  return {
    ...facts,
    kind: 'lottery',
    status: 'in-escrow',
    mood: 'hopeful',
    tenders: tenders.map((tender) => ({ ...tender, kind: 'seashells' })),
    charges: charges.map((charge) => ({ ...charge, state: 'contemplated' })),
    refunds: [{ id: 'ref_newer', amount: facts.amount, on: facts.on, state: 'lost-at-sea', to: 'Visa •••• 4242' }, ...refunds],
    actions: [
      { name: 'refund', allowed: false, code: 'moon-phase' },
      { name: 'frame', allowed: true, via: 'api' },
      { name: 'receipt', allowed: true, via: 'api' },
    ],
  } as unknown as Purchase;
};

/** The check of a charge as such a server might answer it. */
export const chargeCheckFromNewerServer = (): ChargeCheck => {
  const answer = exact();
  return {
    ...answer,
    understood: { ...answer.understood, kind: 'barter' },
    missing: ['star-sign'],
    explanations: answer.explanations.map((one) => ({
      ...one,
      code: 'told-by-a-bird',
      confidence: 'felt',
      reasons: [{ code: 'gut-feeling' }, ...one.reasons],
      working: one.working.map((term) => ({ ...term, code: 'wish' })),
    })),
    nextSteps: [{ code: 'sleep-on-it' }, ...answer.nextSteps],
  } as unknown as ChargeCheck;
};
