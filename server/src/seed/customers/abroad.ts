import type { SeedCustomer } from '../customer.ts';
import { running } from '../draft.ts';
import { elsaHistory, yukiHistory } from '../histories/abroad.ts';
import { month } from '../months.ts';

/** Other currencies, among them one without minor units, and days that begin elsewhere. */
export const elsa: SeedCustomer = {
  id: 'cus_elsa',
  timeZone: 'Europe/Berlin',
  paymentMethods: [
    {
      id: 'pm_elsa_visa',
      label: 'Visa •••• 0505',
      lastFour: '0505',
      token: 'sandbox:approves',
      facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, 17), country: 'SE', addedOn: calendar.day(-600) }),
    },
  ],
  account: { country: 'DE', countryUrl: 'https://nordlia.example/land' },
  invoiceTo: {
    name: 'Lindqvist Übersetzungen GmbH',
    address: { lines: ['Kastanienallee 77'], postalCode: '10435', city: 'Berlin', country: 'DE' },
    vatNumber: 'DE136695976',
  },
  purchases: elsaHistory,
  subscriptions: (calendar) => [
    running(calendar, 'elsa_swedish', 'swedish', { renewsIn: 7 }, { paymentMethod: 'pm_elsa_visa' }),
    running(calendar, 'elsa_european', 'european', { renewsIn: 18 }, { paymentMethod: 'pm_elsa_visa' }),
  ],
};

export const yuki: SeedCustomer = {
  id: 'cus_yuki',
  timeZone: 'Asia/Tokyo',
  paymentMethods: [
    {
      id: 'pm_yuki_jcb',
      label: 'JCB •••• 0000',
      lastFour: '0000',
      token: 'sandbox:approves',
      facts: (calendar) => ({ brand: 'JCB', expires: month(calendar, 20), country: 'JP', addedOn: calendar.day(-200) }),
    },
  ],
  account: { country: 'JP' },
  invoiceTo: { name: '田中 由紀', address: { lines: ['神南1-19-11'], postalCode: '150-0041', city: '渋谷区', region: '東京都', country: 'JP' } },
  purchases: yukiHistory,
  subscriptions: (calendar) => [
    running(calendar, 'yuki_japanese', 'japanese', { renewsIn: 2 }, { paymentMethod: 'pm_yuki_jcb' }),
  ],
};
