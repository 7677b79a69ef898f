import type { SeedCustomer } from '../customer.ts';
import { ended, running, standing } from '../draft.ts';
import { nilsHistory } from '../histories/nils.ts';
import { month } from '../months.ts';
import { nok } from '../money.ts';

/** What is never charged again, and what has ended, for every reason there is. */
export const nils: SeedCustomer = {
  id: 'cus_nils',
  timeZone: 'Europe/Oslo',
  paymentMethods: [
    {
      id: 'pm_nils_visa',
      label: 'Visa •••• 1111',
      lastFour: '1111',
      token: 'sandbox:approves',
      facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, 1), country: 'NO', addedOn: calendar.day(-1000) }),
    },
    {
      id: 'pm_nils_shared',
      label: 'Visa •••• 4242',
      lastFour: '4242',
      token: 'sandbox:approves',
      fingerprint: 'fp_card_of_two',
      facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, 26), country: 'NO', addedOn: calendar.day(-300) }),
    },
  ],
  invoiceTo: { name: 'Nils Dahl' },
  purchases: nilsHistory,
  subscriptions: (calendar) => [
    standing('nils_maps', 'maps', {
      id: 'plan_maps_lifetime',
      name: 'For alltid',
      price: nok(1490),
    }, calendar.day(-700), {
      kind: 'lifetime',
    }),
    standing('nils_film', 'film', {
      id: 'plan_film_gift',
      name: 'Tre måneder gratis',
      price: nok(0),
    }, calendar.day(-40), {
      kind: 'promotional',
      ending: { on: calendar.day(52), reason: 'term-ended' },
    }),
    standing(
      'nils_magazine',
      'magazine',
      { id: 'plan_magazine_gift', name: 'Gave fra Nordlia', price: nok(0) },
      calendar.day(-120),
      { kind: 'granted' },
    ),
    running(calendar, 'nils_storage', 'storage_free', { renewsIn: 11, periods: 20 }),
    ended(calendar, 'nils_music', 'music', 51, 'cancelled'),
    ended(calendar, 'nils_sport', 'sport', 73, 'payment-failed'),
    ended(calendar, 'nils_recipes', 'recipes', 112, 'price-declined'),
    ended(calendar, 'nils_digital', 'digital', 12, 'refunded'),
    ended(calendar, 'nils_games', 'games', 22, 'revoked'),
    ended(calendar, 'nils_yoga', 'yoga', 146, 'trial-ended', { startedOn: calendar.day(-176) }),
    ended(calendar, 'nils_bicycle', 'bicycle', 147, 'term-ended'),
  ],
};
