import { fixture } from '../approval-fixture.ts';
import { nok } from '../money.ts';

/** A renewal that the bank wants to hear about. Of `subscriptions.authenticationRequired`. */
export const renewal = fixture({
  id: 'apr_renewal',
  purpose: 'renewal',
  reason: 'exemption-refused',
  title: 'Nordlia Musikk, Individuell',
  amount: nok(119),
  purchase: 'pur_authentication',
  subscription: 'sub_authentication',
  requestedAt: '2026-11-23T04:10:00.000Z',
  approveBy: '2026-11-30T22:59:59.000Z',
});

/** The first of a series of payments, which is always asked about. */
export const firstPayment = fixture({
  id: 'apr_first_payment',
  purpose: 'first-payment',
  reason: 'first-of-series',
  title: 'Nordlia Musikk, Individuell',
  amount: nok(119),
  purchase: 'pur_first_payment',
  subscription: 'sub_first_payment_pending',
});

/** A card is being added. Nothing is charged. */
export const addMethod = fixture({
  id: 'apr_add_method',
  purpose: 'add-method',
  reason: 'new-method',
  title: 'Visa •••• 1881',
  amount: undefined,
  method: { label: 'Visa •••• 1881' },
  purchase: undefined,
});

/** A change of plan costs more than what the bank was asked about once. */
export const subscriptionChange = fixture({
  id: 'apr_change',
  purpose: 'subscription-change',
  reason: 'amount-changed',
  title: 'Nordlia Musikk, Familie',
  amount: nok(189),
  purchase: undefined,
  subscription: 'sub_active',
  change: 'change-plan',
});

/** The store asked the bank to do without, and the bank would not. */
export const exemptionRefused = fixture({ id: 'apr_exemption_refused', reason: 'exemption-refused' });

/** A title longer than any line. */
export const longNames = fixture({
  id: 'apr_long',
  title: `${'Menneskerettighetsorganisasjonssekretariatsmedlemskapsbladabonnementet'.repeat(2)}, Alle aviser, magasiner og lydbøker`,
  amount: nok(123_456_789),
});

/** A right-to-left title, and a currency without minor units. */
export const otherScript = fixture({
  id: 'apr_other_script',
  title: 'الموسيقى العربية',
  amount: { amount: 980, currency: 'JPY', scale: 0 },
});
