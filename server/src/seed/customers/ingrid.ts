import type { SeedCustomer } from '../customer.ts';
import { running } from '../draft.ts';
import { ingridHistory } from '../histories/ingrid.ts';
import { nok } from '../money.ts';
import { month } from '../months.ts';
import { findPlan } from '../products/catalogue.ts';
import { elsewhere } from './elsewhere.ts';

const paymentMethod = 'pm_ingrid_card';

/** Changes that run, wait or have been taken up: pauses, other plans, other prices, cancellations of every kind. */
export const ingrid: SeedCustomer = {
  id: 'cus_ingrid',
  timeZone: 'Europe/Oslo',
  paymentMethods: [
    {
      id: paymentMethod,
      label: 'Mastercard •••• 4444',
      lastFour: '4444',
      token: 'sandbox:approves',
      facts: (calendar) => ({
        brand: 'Mastercard',
        expires: month(calendar, 41),
        country: 'NO',
        addedOn: calendar.day(-900),
        updatedOn: calendar.day(-9),
      }),
    },
    {
      id: 'pm_ingrid_backup',
      label: 'Visa •••• 1003',
      lastFour: '1003',
      token: 'sandbox:approves',
      unused: true,
      facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, 0), country: 'NO', addedOn: calendar.day(-60), backup: true }),
    },
  ],
  invoiceTo: { name: 'Ingrid Berg', address: { lines: ['Bakkegata 3'], postalCode: '4008', city: 'Stavanger', country: 'NO' } },
  email: 'ingrid@berg.example',
  account: { country: 'NO' },
  purchases: ingridHistory,
  subscriptions: (calendar) => [
    running(calendar, 'ingrid_paused', 'audiobooks', { renewsIn: -21 }, {
      paymentMethod,
      pause: { periods: 3, until: calendar.before(calendar.day(-21), { unit: 'month', count: 1 }, -3), begun: true },
    }),
    running(calendar, 'ingrid_pause_waits', 'yoga', { renewsIn: 9 }, {
      paymentMethod,
      pause: { periods: 1, until: calendar.before(calendar.day(9), { unit: 'month', count: 1 }, -1), begun: false },
    }),
    running(calendar, 'ingrid_cancelled_pause', 'digital', { renewsIn: -8 }, {
      paymentMethod,
      pause: { periods: 2, until: calendar.before(calendar.day(-8), { unit: 'month', count: 1 }, -2), begun: true },
      ending: { on: calendar.before(calendar.day(-8), { unit: 'month', count: 1 }, -2), reason: 'cancelled' },
    }),
    running(calendar, 'ingrid_plan_waits', 'film_premium', { renewsIn: 12 }, {
      paymentMethod,
      pendingPlan: findPlan('film').plan,
    }),
    running(calendar, 'ingrid_kept_price', 'storage_large', { renewsIn: 17, periods: 44 }, {
      paymentMethod,
      plan: { ...findPlan('storage_large').plan, price: nok(99) },
      listPrice: nok(129),
    }),
    running(calendar, 'ingrid_items', 'bundle', { renewsIn: 5 }, {
      paymentMethod,
      sharedWithFamily: true,
      items: [
        { id: 'item_music', name: 'Nordlia Musikk Familie', quantity: 1, price: nok(189) },
        { id: 'item_storage', name: 'Lagring 200 GB', quantity: 2, price: nok(78) },
        { id: 'item_film', name: 'Nordlia Film Standard', quantity: 1, price: nok(120) },
      ],
    }),
    running(calendar, 'ingrid_music', 'music', { renewsIn: 3, periods: 31 }, { paymentMethod }),
    running(calendar, 'ingrid_music_again', 'music_family', { renewsIn: 24, periods: 2 }, elsewhere.appStore),
    running(calendar, 'ingrid_price_given', 'newspaper', { renewsIn: 33 }, {
      paymentMethod,
      priceIncrease: { to: nok(349), effectiveOn: calendar.day(33), consent: 'given' },
    }),
    running(calendar, 'ingrid_price_announced', 'sport', { renewsIn: 20 }, {
      paymentMethod,
      priceIncrease: { to: nok(459), effectiveOn: calendar.day(20), consent: 'not-needed' },
    }),
    running(calendar, 'ingrid_price_declined', 'recipes', { renewsIn: 14 }, {
      paymentMethod,
      priceIncrease: { to: nok(69), effectiveOn: calendar.day(14), consent: 'declined' },
      ending: { on: calendar.day(14), reason: 'price-declined' },
    }),
    running(calendar, 'ingrid_trial_cancelled', 'games', { renewsIn: 10, periods: 1 }, {
      paymentMethod,
      isTrial: true,
      ending: { on: calendar.day(10), reason: 'trial-ended' },
    }),
    running(calendar, 'ingrid_commitment_cancelled', 'training', { renewsIn: 8, periods: 9 }, {
      paymentMethod,
      commitment: { price: nok(4788), total: 12, paid: 9 },
      ending: { on: calendar.before(calendar.day(8), { unit: 'month', count: 1 }, -3), reason: 'cancelled' },
    }),
    running(calendar, 'ingrid_discount', 'backup', { renewsIn: 25 }, {
      paymentMethod,
      discount: { price: nok(69.3), periods: 2 },
      offerAnswered: true,
    }),
    running(calendar, 'ingrid_yearly', 'magazine', { renewsIn: 211, periods: 4 }, { paymentMethod }),
  ],
};
