import type { SeedCustomer } from '../customer.ts';
import { running } from '../draft.ts';
import { kariHistory } from '../histories/kari.ts';
import { nok } from '../money.ts';
import { month } from '../months.ts';
import { elsewhere } from './elsewhere.ts';

const visa = 'pm_kari_visa';
const vipps = 'pm_kari_vipps';

/** Everyday life: most of what she has simply runs, and here and there something is different. */
export const kari: SeedCustomer = {
  id: 'cus_kari',
  timeZone: 'Europe/Oslo',
  paymentMethods: [
    {
      id: visa,
      label: 'Visa •••• 4242',
      lastFour: '4242',
      token: 'sandbox:approves',
      fingerprint: 'fp_card_of_two',
      facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, 26), country: 'NO', addedOn: calendar.day(-800) }),
    },
    {
      id: vipps,
      label: 'Vipps',
      token: 'sandbox:approves',
      facts: (calendar) => ({ brand: 'Vipps', country: 'NO', addedOn: calendar.day(-400), appUrl: 'https://vipps.example/avtaler' }),
    },
  ],
  invoiceTo: { name: 'Kari Nordmann', address: { lines: ['Sandviksveien 45'], postalCode: '5036', city: 'Bergen', country: 'NO' } },
  email: 'kari@nordmann.example',
  account: { country: 'NO' },
  balance: (calendar) => [
    { on: calendar.day(-30), code: 'top-up', amount: nok(250), title: 'Saldo 250 kr', purchase: 'pur_kari_top_up' },
    { on: calendar.day(-25), code: 'purchase', amount: nok(-80), title: 'Fyrvokterens datter (lydbok)', purchase: 'pur_kari_balance' },
    { on: calendar.day(-24), code: 'purchase', amount: nok(-170), title: 'Søvnboka', purchase: 'pur_kari_balance_alone' },
    { on: calendar.day(-12), code: 'gift-card', amount: nok(300), title: 'Gavekort fra mormor' },
    { on: calendar.day(-5), code: 'promotion', amount: nok(50), title: 'Velkommen tilbake', usableUntil: calendar.day(60) },
  ],
  purchases: kariHistory,
  subscriptions: (calendar) => [
    running(
      calendar,
      'kari_film',
      'film',
      { renewsIn: 9, periods: 26 },
      { paymentMethod: visa, sharedWithFamily: true },
    ),
    running(calendar, 'kari_music', 'music', { renewsIn: 6, periods: 1 }, { paymentMethod: visa, isTrial: true }),
    running(
      calendar,
      'kari_newspaper',
      'newspaper',
      { renewsIn: 19, periods: 5 },
      { paymentMethod: vipps, ending: { on: calendar.day(19), reason: 'cancelled' } },
    ),
    running(
      calendar,
      'kari_audiobooks',
      'audiobooks',
      { renewsIn: 27, periods: 15 },
      {
        paymentMethod: visa,
        priceIncrease: {
          to: nok(239),
          effectiveOn: calendar.day(27),
          consent: 'needed',
          respondBy: calendar.day(20),
        },
      },
    ),
    running(
      calendar,
      'kari_training',
      'training',
      { renewsIn: 16, periods: 5 },
      { paymentMethod: visa, commitment: { price: nok(4788), total: 12, paid: 5 } },
    ),
    running(calendar, 'kari_storage', 'storage_large', { renewsIn: 13 }, { ownerName: 'Ingrid Berg' }),
    running(calendar, 'kari_maps', 'maps', { renewsIn: 170, periods: 3 }, elsewhere.appStore),
    running(calendar, 'kari_language', 'language', { renewsIn: 74, periods: 2 }, elsewhere.googlePlay),
    running(calendar, 'kari_radio', 'radio', { renewsIn: 4 }, elsewhere.phonePlan),
    running(calendar, 'kari_recipes', 'recipes', { renewsIn: 22, periods: 8 }, { paymentMethod: visa }),
  ],
};
