import type { SeedCustomer } from '../customer.ts';
import { running } from '../draft.ts';
import { mangeHistory } from '../histories/mange.ts';
import { nok } from '../money.ts';
import { collectionSize } from '../products/collection.ts';

/** A collector: so many that they come in pages, a few of them ending. */
export const mange: SeedCustomer = {
  id: 'cus_mange',
  timeZone: 'Europe/Oslo',
  paymentMethods: [{ id: 'pm_mange_visa', label: 'Visa •••• 7777', lastFour: '7777', token: 'sandbox:approves', facts: { brand: 'Visa', country: 'NO' } }],
  account: { country: 'NO', spendingLimit: { amount: nok(500), per: 'month', url: 'https://nordlia.example/grense' } },
  purchases: mangeHistory,
  subscriptions: (calendar) =>
    Array.from({ length: collectionSize }, (_, index) => {
      const number = index + 1;
      const renewsIn = 1 + ((number * 7) % 364);
      return running(
        calendar,
        `mange_${number}`,
        `samling_${number}`,
        { renewsIn, periods: 1 + (number % 9) },
        {
          paymentMethod: 'pm_mange_visa',
          ...(number % 25 === 0 && { ending: { on: calendar.day(renewsIn), reason: 'cancelled' } }),
        },
      );
    }),
};
