import { declineOf } from '../decline.ts';
import { nok } from '../money.ts';
import { fixture, triedOn } from '../outstanding-order-fixture.ts';

/** A renewal that failed; access is kept while it is tried again. Of `subscriptions.grace`. */
export const renewalInGrace = fixture({
  purchase: 'pur_grace',
  title: 'Nordlia Musikk, Individuell',
  on: '2026-11-20',
  amount: nok(119),
  dueOn: '2026-12-01',
  subscription: 'sub_grace',
  method: 'pm_failing',
  decline: declineOf('insufficient-funds', { retryOn: '2026-11-26' }),
  attempts: [triedOn('2026-11-23', 'insufficient-funds'), triedOn('2026-11-20', 'insufficient-funds')],
  unlocks: [{ code: 'subscription-continues', name: 'Nordlia Musikk', subscription: 'sub_grace', until: '2026-12-01' }],
});

/** A renewal that failed for so long that access is lost. Of `subscriptions.onHold`. */
export const accessLost = fixture({
  purchase: 'pur_on_hold',
  title: 'Nordlia Musikk, Individuell',
  on: '2026-11-01',
  amount: nok(119),
  dueOn: '2026-12-20',
  subscription: 'sub_on_hold',
  method: 'pm_expired',
  decline: declineOf('expired'),
  attempts: [
    triedOn('2026-11-08', 'expired', { method: 'Mastercard •••• 3222' }),
    triedOn('2026-11-04', 'expired', { method: 'Mastercard •••• 3222' }),
    triedOn('2026-11-01', 'expired', { method: 'Mastercard •••• 3222' }),
  ],
  unlocks: [{ code: 'access-returns', name: 'Nordlia Musikk', subscription: 'sub_on_hold', until: '2026-12-24' }],
});

/** The first payment of a subscription, which begins with it. Of `subscriptions.firstPaymentPending`. */
export const firstPayment = fixture({
  purchase: 'pur_first_payment',
  title: 'Nordlia Musikk, Individuell',
  on: '2026-11-24',
  amount: nok(119),
  subscription: 'sub_first_payment_pending',
  method: 'pm_visa',
  decline: declineOf('issuer'),
  attempts: [triedOn('2026-11-24', 'issuer')],
  unlocks: [{ code: 'subscription-begins', name: 'Nordlia Musikk', subscription: 'sub_first_payment_pending', until: '2026-12-24' }],
});

/** What was still owed when a subscription ended. */
export const endedDebt = fixture({
  purchase: 'pur_ended_debt',
  title: 'Nordlia Kart, Årlig',
  on: '2026-08-14',
  amount: nok(499),
  dueOn: '2026-09-14',
  subscription: 'sub_ended_payment_failed',
  method: 'pm_mastercard',
  decline: declineOf('issuer'),
  attempts: [triedOn('2026-08-28', 'issuer', { method: 'Mastercard •••• 0004' })],
  unlocks: [{ code: 'debt-settled', name: 'Nordlia Kart' }, { code: 'buying-allowed' }],
});
