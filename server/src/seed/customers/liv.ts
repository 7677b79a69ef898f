import type { SeedCustomer } from '../customer.ts';
import { running } from '../draft.ts';
import { livHistory } from '../histories/liv.ts';
import { nok } from '../money.ts';
import { month } from '../months.ts';
import { livRefunds } from './liv-refunds.ts';

const visa = 'pm_liv_visa';

/** Money back, in every state that a request can be in. */
export const liv: SeedCustomer = {
  id: 'cus_liv',
  timeZone: 'Europe/Oslo',
  paymentMethods: [
    {
      id: visa,
      label: 'Visa •••• 1881',
      lastFour: '1881',
      token: 'sandbox:approves',
      facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, 29), country: 'NO', addedOn: calendar.day(-320) }),
    },
    {
      id: 'pm_liv_closed',
      label: 'Mastercard •••• 4444',
      lastFour: '4444',
      token: 'sandbox:returns-refunds',
      facts: (calendar) => ({ brand: 'Mastercard', expires: month(calendar, 4), country: 'NO', addedOn: calendar.day(-900) }),
    },
  ],
  invoiceTo: { name: 'Liv Moen', address: { lines: ['Nedre Strandgate 8'], postalCode: '3015', city: 'Drammen', country: 'NO' } },
  email: 'liv@moen.example',
  account: { country: 'NO' },
  balance: (calendar) => [
    { on: calendar.day(-40), code: 'gift-card', amount: nok(300), title: 'Gavekort fra Tor' },
    { on: calendar.day(-7), code: 'purchase', amount: nok(-120), title: 'Hytteboka', purchase: 'pur_liv_split' },
  ],
  purchases: livHistory,
  refunds: livRefunds,
  subscriptions: (calendar) => [
    running(calendar, 'liv_film', 'film', { renewsIn: 21, periods: 9 }, { paymentMethod: visa }),
    running(calendar, 'liv_audiobooks', 'audiobooks', { renewsIn: 20, periods: 1 }, { paymentMethod: visa }),
  ],
};
