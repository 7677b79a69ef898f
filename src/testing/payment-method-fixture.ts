import type { PaymentMethod } from '../api/contract/payment-method.ts';
import { nok } from './money.ts';
import { paymentMethodActionsFor } from './payment-method-actions-for.ts';

/** A sample of one situation, with whatever a test wants different. */
export type PaymentMethodFixture = (overrides?: Partial<PaymentMethod>) => PaymentMethod;

/** A subscription of the samples, as a method pays for it. */
export const music: PaymentMethod['paysFor'][number] = {
  subscription: 'sub_active',
  name: 'Nordlia Musikk',
  next: { on: '2026-12-03', amount: nok(119) },
};

/** An ordinary card that pays for nothing yet, which the other fixtures differ from. */
const ordinary = {
  id: 'pm_card',
  kind: 'card',
  label: 'Visa •••• 1881',
  brand: 'Visa',
  lastFour: '1881',
  expires: '2028-09',
  status: 'ok',
  backup: false,
  addedOn: '2026-02-11',
  paysFor: [],
} satisfies Omit<PaymentMethod, 'actions'>;

/** What only a card has. */
const noCard = { brand: undefined, lastFour: undefined, expires: undefined };

/** A method of another kind than a card: what is not named of it is missing. */
export const notCard = (situation: Partial<PaymentMethod>): PaymentMethodFixture => fixture({ ...noCard, ...situation });

/**
 * Makes a fixture out of what distinguishes its situation. `undefined` takes a fact of the ordinary card away. The actions
 * follow from the facts, as for one method of several; in a list of the memory back end they follow from the others too,
 * unless a test names them.
 */
export const fixture =
  (situation: Partial<PaymentMethod> = {}): PaymentMethodFixture =>
  (overrides = {}) => {
    const facts = { ...ordinary, ...situation, ...overrides };
    // Through JSON: what a server sends has no `undefined`, and no two samples share an object.
    return JSON.parse(JSON.stringify({ ...facts, actions: facts.actions ?? paymentMethodActionsFor(facts) })) as PaymentMethod;
  };
