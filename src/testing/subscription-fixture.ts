import type { Subscription } from '../api/contract/subscription.ts';
import { actionsFor } from './actions-for.ts';
import { nok } from './money.ts';
import { plans } from './plans.ts';

/** A sample of one situation, with whatever a test wants different. */
export type SubscriptionFixture = (overrides?: Partial<Subscription>) => Subscription;

/** A card that works. */
export const visa = { id: 'pm_visa', label: 'Visa •••• 4242', lastFour: '4242' };

/** An ordinary monthly subscription, which the other fixtures differ from. */
const ordinary = {
  id: 'sub_active',
  version: 1,
  product: { name: 'Nordlia Musikk' },
  plan: plans.music,
  kind: 'paid',
  access: 'active',
  renewal: 'automatic',
  health: 'ok',
  startedOn: '2025-03-03',
  nextCharge: { on: '2026-12-03', amount: nok(119) },
  paymentMethod: visa,
  source: 'direct',
  ownership: { kind: 'own' },
} as const satisfies Omit<Subscription, 'actions'>;

/**
 * Makes a fixture out of what distinguishes its situation. `undefined` takes a fact of the ordinary subscription away.
 * The actions follow from the facts, a test's own included, unless it names them.
 */
export const fixture =
  (situation: Partial<Subscription> = {}): SubscriptionFixture =>
  (overrides = {}) => {
    const facts = { ...ordinary, ...situation, ...overrides };
    // Through JSON: what a server sends has no `undefined`, and no two samples share an object.
    return JSON.parse(JSON.stringify({ ...facts, actions: facts.actions ?? actionsFor(facts) })) as Subscription;
  };
