import { declineOf } from '../decline.ts';
import { nok } from '../money.ts';
import { fixture, triedOn } from '../outstanding-order-fixture.ts';

/** Bought, and never charged. Of `purchases.unpaid`. */
export const plainOrder = fixture({ dueOn: '2026-12-01', unlocks: [{ code: 'order-completed', name: 'Film: Under isen' }, { code: 'buying-allowed' }] });

/** Should have been paid two weeks ago. Of `purchases.overdue`. */
export const overdue = fixture({
  purchase: 'pur_overdue',
  title: 'Spill: Rev og rype',
  on: '2026-10-27',
  amount: nok(399),
  dueOn: '2026-11-10',
});

/** Tried as often as an answer has place for. */
export const manyAttempts = fixture({
  purchase: 'pur_many_attempts',
  title: 'Nordlia Musikk, Individuell',
  on: '2026-10-20',
  amount: nok(119),
  subscription: 'sub_retry',
  method: 'pm_failing',
  decline: declineOf('limit'),
  attempts: [23, 21, 18, 16, 14, 11, 9, 7, 4, 2].map((day, index) =>
    triedOn(`2026-11-${String(day).padStart(2, '0')}`, index % 2 ? 'insufficient-funds' : 'limit', {
      method: index % 3 ? 'Visa •••• 0341' : 'Mastercard •••• 9903',
    }),
  ),
  unlocks: [{ code: 'access-returns', name: 'Nordlia Musikk', subscription: 'sub_retry', until: '2026-12-20' }],
});

/** A title longer than any line, and an amount to match. */
export const longNames = fixture({
  purchase: 'pur_long_order',
  title: 'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet, Alle aviser, magasiner og lydbøker for hele familien',
  amount: nok(123_456_789),
});

/** A right-to-left title, and a currency without minor units. */
export const otherScript = fixture({
  purchase: 'pur_other_script_order',
  title: 'الموسيقى العربية',
  amount: { amount: 980, currency: 'JPY', scale: 0 },
});
