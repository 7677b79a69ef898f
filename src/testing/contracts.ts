import type { Contract } from '../api/contract/declaration.ts';
import { fixtureOf } from './fixture-of.ts';
import { nok } from './money.ts';
import { orderNumberOf } from './order-number.ts';
import { waiver } from './waiver.ts';

/** Bought twelve days ago: two days are left. Of `purchases.paid`. */
export const inTime = fixtureOf<Contract>({
  purchase: 'pur_paid',
  title: 'Turkart Norge',
  text: `Turkart Norge, ordre ${orderNumberOf('pur_paid')}, 12. november 2026`,
  orderNumber: orderNumberOf('pur_paid'),
  on: '2026-11-12',
  amount: nok(119),
  until: '2026-11-26',
  late: false,
});

/** The days are over. It can be declared all the same. Of `purchases.windowClosed`. */
export const late = fixtureOf<Contract>({
  purchase: 'pur_window_closed',
  title: 'Album: Sommerregn',
  text: `Album: Sommerregn, ordre ${orderNumberOf('pur_window_closed')}, 14. august 2026`,
  orderNumber: orderNumberOf('pur_window_closed'),
  on: '2026-08-14',
  amount: nok(99),
  until: '2026-08-28',
  late: true,
});

/** The right was given up, and how is known. Of `refundOptions.waived`. */
export const waived = fixtureOf<Contract>({
  purchase: 'pur_film',
  title: 'Film: Nordlys over Senja',
  text: `Film: Nordlys over Senja, ordre ${orderNumberOf('pur_film')}, 20. november 2026`,
  orderNumber: orderNumberOf('pur_film'),
  on: '2026-11-20',
  amount: nok(149),
  until: '2026-12-04',
  late: false,
  waiver,
});

/** Withdrawn from already. Of `declarations.withdraw`. */
export const alreadyDeclared = fixtureOf<Contract>({ ...inTime(), declared: 'dec_withdraw' });

/** Ends with what is paid for. Of `subscriptions.active`. */
export const subscription = fixtureOf<Contract>({
  subscription: 'sub_active',
  title: 'Nordlia Musikk, Individuell',
  text: 'Nordlia Musikk, Individuell, siden 3. november 2025',
  on: '2025-11-03',
  amount: nok(119),
  endsOn: '2026-12-03',
});

/** Runs for a year, so that it ends later than the month that is paid for. Of `subscriptions.commitment`. */
export const committed = fixtureOf<Contract>({
  subscription: 'sub_commitment',
  title: 'Nordlia Trening, 12 måneder',
  text: 'Nordlia Trening, 12 måneder, siden 10. juli 2026',
  on: '2026-07-10',
  amount: nok(399),
  endsOn: '2027-07-10',
});

/** Another store runs it: what is declared is passed on. Of `subscriptions.googlePlay`. */
export const managedElsewhere = fixtureOf<Contract>({
  subscription: 'sub_google_play',
  title: 'Nordlia Trening, Måned',
  text: 'Nordlia Trening, Måned, siden 9. september 2026',
  on: '2026-09-09',
  amount: nok(399),
  endsOn: '2026-12-09',
  managedBy: 'Google Play',
});

/** Terminated already. Of `declarations.terminate`. */
export const alreadyTerminated = fixtureOf<Contract>({ ...subscription(), declared: 'dec_terminate' });

/** A title longer than any line, and an amount to match. */
export const longName = fixtureOf<Contract>({
  ...inTime(),
  purchase: 'pur_long',
  title: 'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet'.repeat(2),
  text: `${'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet'.repeat(2)}, ordre ${orderNumberOf('pur_long')}`,
  orderNumber: orderNumberOf('pur_long'),
  amount: nok(124_456_789),
});
