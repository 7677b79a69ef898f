import type { SeedCustomer } from '../customer.ts';
import { nok } from '../money.ts';
import { elsa, yuki } from './abroad.ts';
import { bobby } from './bobby.ts';
import { ingrid } from './ingrid.ts';
import { kari } from './kari.ts';
import { liv } from './liv.ts';
import { mange } from './mange.ts';
import { nils } from './nils.ts';
import { ola } from './ola.ts';

/** Has bought nothing yet. */
const tom: SeedCustomer = { id: 'cus_tom', timeZone: 'Europe/Oslo', paymentMethods: [], subscriptions: () => [], account: { country: 'NO' } };

/** A child: plays, and has no money. */
const emil: SeedCustomer = {
  id: 'cus_emil',
  timeZone: 'Europe/Oslo',
  paymentMethods: [],
  subscriptions: () => [],
  account: { country: 'NO', spendingLimit: { amount: nok(200), per: 'month', setBy: 'Ingrid Berg' } },
  requests: [{ title: 'Blokkverden: Vinterpakken', amount: nok(149), ago: 2 }],
};

/** Every customer of the sample store. */
export const customers: readonly SeedCustomer[] = [
  kari,
  ola,
  liv,
  ingrid,
  nils,
  tom,
  emil,
  elsa,
  yuki,
  bobby,
  mange,
];
