import type { SeedCustomer } from '../customer.ts';
import { running } from '../draft.ts';
import { bobbyHistory } from '../histories/bobby.ts';

/** Names that are markup, script, SQL, too long, or run the other way. They are to be seen as they stand here. */
export const bobby: SeedCustomer = {
  id: 'cus_bobby',
  timeZone: 'Europe/Oslo',
  paymentMethods: [{ id: 'pm_bobby', label: '<i>Visa</i> •••• 1881', lastFour: '1881', token: 'sandbox:approves' }],
  invoiceTo: { name: '<b>Bobby</b> "Drop" Tables; =1+1', address: { lines: ['=Gata() 1'], postalCode: '0001', city: 'Oslo', country: 'NO' } },
  purchases: bobbyHistory,
  subscriptions: (calendar) => [
    running(calendar, 'bobby_markup', 'markup', { renewsIn: 9 }, { paymentMethod: 'pm_bobby' }),
    running(calendar, 'bobby_long', 'long', { renewsIn: 400, periods: 1 }, { paymentMethod: 'pm_bobby' }),
    running(calendar, 'bobby_arabic', 'arabic', { renewsIn: 12 }, { paymentMethod: 'pm_bobby' }),
    running(calendar, 'bobby_override', 'override', { renewsIn: 1 }, { paymentMethod: 'pm_bobby' }),
    running(calendar, 'bobby_emoji', 'emoji', { renewsIn: 6 }, { paymentMethod: 'pm_bobby' }),
    running(calendar, 'bobby_quotes', 'quotes', { renewsIn: 88 }, { ownerName: '<b>Bobby</b> Tables' }),
  ],
};
