import { nok } from '../money.ts';
import { fixture } from '../subscription-fixture.ts';

const mastercard = { id: 'pm_mastercard', label: 'Mastercard •••• 0004', lastFour: '0004' };
const vipps = { id: 'pm_vipps', label: 'Vipps' };

/** The renewal failed; access is kept while it is tried again. */
export const grace = fixture({
  id: 'sub_grace',
  health: 'grace',
  healthReason: 'insufficient-funds',
  healthUntil: '2026-12-01T22:59:59.000Z',
  nextRetryOn: '2026-11-26',
  outstanding: nok(119),
  nextCharge: { on: '2026-11-26', amount: nok(119) },
});

/** Access is lost while the payment is tried again. */
export const retry = fixture({
  id: 'sub_retry',
  access: 'none',
  health: 'retry',
  healthReason: 'card-declined',
  healthUntil: '2026-12-18T22:59:59.000Z',
  nextRetryOn: '2026-11-27',
  outstanding: nok(119),
  paymentMethod: mastercard,
  nextCharge: { on: '2026-11-27', amount: nok(119) },
});

/** Access is lost, and nothing happens until the customer acts. */
export const onHold = fixture({
  id: 'sub_on_hold',
  access: 'none',
  health: 'on-hold',
  healthReason: 'card-expired',
  healthUntil: '2026-12-20T22:59:59.000Z',
  outstanding: nok(119),
  paymentMethod: mastercard,
  nextCharge: undefined,
});

/** Some of it can still be used while a payment is missing. */
export const limitedAccess = fixture({
  id: 'sub_limited',
  access: 'limited',
  health: 'grace',
  healthReason: 'card-declined',
  healthUntil: '2026-11-24T22:59:59.000Z',
  outstanding: nok(119),
  paymentMethod: mastercard,
  nextCharge: undefined,
});

const actionRequired = (id: string, situation: Parameters<typeof fixture>[0]) =>
  fixture({
    id,
    health: 'action-required',
    healthUntil: '2026-11-30T22:59:59.000Z',
    outstanding: nok(119),
    nextCharge: undefined,
    ...situation,
  });

/** The card has expired. */
export const cardExpired = actionRequired('sub_card_expired', {
  healthReason: 'card-expired',
  paymentMethod: mastercard,
});

/** The bank has declined the card. */
export const cardDeclined = actionRequired('sub_card_declined', {
  healthReason: 'card-declined',
  paymentMethod: mastercard,
});

/** There was not enough money. */
export const insufficientFunds = actionRequired('sub_insufficient_funds', { healthReason: 'insufficient-funds' });

/** The bank wants the customer to approve the payment. */
export const authenticationRequired = actionRequired('sub_authentication', { healthReason: 'authentication-required' });

/** The price is above the maximum that the customer set in Vipps. */
export const amountAboveMaximum = actionRequired('sub_amount_above_maximum', {
  healthReason: 'amount-above-maximum',
  paymentMethod: vipps,
});

/** There is nothing to charge. */
export const paymentMethodMissing = actionRequired('sub_payment_method_missing', {
  healthReason: 'payment-method-missing',
  paymentMethod: undefined,
});

/** Bought a moment ago; it begins when the payment has gone through. */
export const firstPaymentPending = actionRequired('sub_first_payment_pending', {
  access: 'none',
  health: 'on-hold',
  healthReason: 'payment-pending',
  healthUntil: undefined,
  outstanding: undefined,
  startedOn: '2026-11-24',
});
