import type { SeedCustomer } from '../customer.ts';
import { running } from '../draft.ts';

/** Other currencies, among them one without minor units, and days that begin elsewhere. */
export const elsa: SeedCustomer = {
  id: 'cus_elsa',
  timeZone: 'Europe/Stockholm',
  paymentMethods: [{ id: 'pm_elsa_visa', label: 'Visa •••• 0505', lastFour: '0505', token: 'sandbox:approves' }],
  subscriptions: (calendar) => [
    running(calendar, 'elsa_swedish', 'swedish', { renewsIn: 7 }, { paymentMethod: 'pm_elsa_visa' }),
    running(calendar, 'elsa_european', 'european', { renewsIn: 18 }, { paymentMethod: 'pm_elsa_visa' }),
  ],
};

export const yuki: SeedCustomer = {
  id: 'cus_yuki',
  timeZone: 'Asia/Tokyo',
  paymentMethods: [{ id: 'pm_yuki_jcb', label: 'JCB •••• 0000', lastFour: '0000', token: 'sandbox:approves' }],
  subscriptions: (calendar) => [
    running(calendar, 'yuki_japanese', 'japanese', { renewsIn: 2 }, { paymentMethod: 'pm_yuki_jcb' }),
  ],
};
