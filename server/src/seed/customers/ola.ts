import type { DeclineReason, OverdueStage } from '../../domain/subscription/overdue.ts';
import type { Calendar } from '../calendar.ts';
import type { Draft, SeedPaymentMethod } from '../account.ts';
import type { SeedCustomer } from '../customer.ts';
import { olaHistory } from '../histories/ola.ts';
import { ended, running, standing, type Facts } from '../draft.ts';
import { nok } from '../money.ts';
import { month } from '../months.ts';
import { findPlan } from '../products/catalogue.ts';

const methods = {
  visa: {
    id: 'pm_ola_visa',
    label: 'Visa •••• 9995',
    lastFour: '9995',
    token: 'sandbox:fails:3:insufficient-funds',
    facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, 14), country: 'NO', addedOn: calendar.day(-700) }),
  },
  mastercard: {
    id: 'pm_ola_mastercard',
    label: 'Mastercard •••• 0002',
    lastFour: '0002',
    token: 'sandbox:declines:card-declined',
    facts: (calendar) => ({
      brand: 'Mastercard',
      expires: month(calendar, 8),
      country: 'NO',
      addedOn: calendar.day(-500),
      failing: { code: 'do-not-honor', since: calendar.day(-4) },
    }),
  },
  expired: {
    id: 'pm_ola_expired',
    label: 'Visa •••• 0069',
    lastFour: '0069',
    token: 'sandbox:declines:card-expired',
    facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, -1), country: 'NO', addedOn: calendar.day(-1100) }),
  },
  approval: {
    id: 'pm_ola_approval',
    label: 'Visa •••• 3155',
    lastFour: '3155',
    token: 'sandbox:soft-declines',
    facts: (calendar) => ({ brand: 'Visa', expires: month(calendar, 31), country: 'NO', addedOn: calendar.day(-90) }),
  },
  vipps: {
    id: 'pm_ola_vipps',
    label: 'Vipps',
    token: 'sandbox:maximum:30000',
    facts: (calendar) => ({
      brand: 'Vipps',
      country: 'NO',
      addedOn: calendar.day(-300),
      maximum: nok(300),
      appUrl: 'https://vipps.example/avtaler',
    }),
  },
  bank: {
    id: 'pm_ola_bank',
    label: 'AvtaleGiro',
    token: 'sandbox:fails:3:payment-pending',
    facts: (calendar) => ({ kind: 'bank-account', country: 'NO', addedOn: calendar.day(-200) }),
  },
} as const satisfies Record<string, SeedPaymentMethod>;

interface Trouble {
  readonly stage: OverdueStage;
  readonly reason: DeclineReason;
  /** Days since the renewal that was not paid, until the stage ends, and until the next try. */
  readonly ago: number;
  readonly left: number;
  readonly retryIn?: number;
  readonly facts?: Facts;
}

const unpaid = (calendar: Calendar, id: string, planId: string, trouble: Trouble): Draft => {
  const { stage, reason, ago, left, retryIn, facts } = trouble;
  const overdue = {
    amount: findPlan(planId).plan.price,
    reason,
    since: calendar.day(-ago),
    attempts: retryIn === undefined ? 1 : 2,
    stage,
    stageUntil: calendar.day(left),
    ...(retryIn !== undefined && { nextRetryOn: calendar.day(retryIn) }),
  };
  return running(calendar, `ola_${id}`, planId, { begunAgo: ago }, { overdue, ...facts });
};

/** Everything that can go wrong with a payment, and what comes of it. */
export const ola: SeedCustomer = {
  id: 'cus_ola',
  timeZone: 'Europe/Oslo',
  paymentMethods: Object.values(methods),
  invoiceTo: {
    name: 'Hansen Regnskap ENK',
    address: { lines: ['Torggata 12'], postalCode: '7011', city: 'Trondheim', country: 'NO' },
    vatNumber: 'NO 987 654 325 MVA',
  },
  email: 'ola@hansen-regnskap.example',
  account: { country: 'NO' },
  purchases: olaHistory,
  subscriptions: (calendar) => [
    unpaid(calendar, 'film', 'film', {
      stage: 'grace',
      reason: 'insufficient-funds',
      ago: 3,
      left: 4,
      retryIn: 1,
      facts: { paymentMethod: methods.visa.id },
    }),
    unpaid(calendar, 'law', 'law', {
      stage: 'grace',
      reason: 'card-declined',
      ago: 4,
      left: 6,
      retryIn: 2,
      facts: { paymentMethod: methods.mastercard.id },
    }),
    unpaid(calendar, 'sport', 'sport', {
      stage: 'action-required',
      reason: 'authentication-required',
      ago: 2,
      left: 5,
      facts: { paymentMethod: methods.approval.id },
    }),
    unpaid(calendar, 'digital', 'digital', {
      stage: 'grace',
      reason: 'payment-pending',
      ago: 1,
      left: 6,
      retryIn: 1,
      facts: { paymentMethod: methods.bank.id },
    }),
    unpaid(calendar, 'newspaper', 'newspaper', {
      stage: 'action-required',
      reason: 'amount-above-maximum',
      ago: 1,
      left: 6,
      facts: { paymentMethod: methods.vipps.id },
    }),
    unpaid(calendar, 'music', 'music', {
      stage: 'retry',
      reason: 'card-declined',
      ago: 12,
      left: 18,
      retryIn: 1,
      facts: { paymentMethod: methods.mastercard.id },
    }),
    unpaid(calendar, 'backup', 'backup', {
      stage: 'on-hold',
      reason: 'card-expired',
      ago: 11,
      left: 19,
      facts: { paymentMethod: methods.expired.id },
    }),
    unpaid(calendar, 'recipes', 'recipes', { stage: 'grace', reason: 'payment-method-missing', ago: 5, left: 2 }),
    standing('ola_yoga', 'yoga', findPlan('yoga').plan, calendar.day(0), {
      paymentMethod: methods.bank.id,
      firstPayment: { reason: 'payment-pending', checkOn: calendar.day(1), expiresOn: calendar.day(5), attempts: 1 },
    }),
    standing('ola_audiobooks', 'audiobooks', findPlan('audiobooks').plan, calendar.day(0), {
      paymentMethod: methods.approval.id,
      firstPayment: { reason: 'authentication-required', expiresOn: calendar.day(1), attempts: 1 },
    }),
    unpaid(calendar, 'alarm', 'alarm', {
      stage: 'grace', reason: 'card-declined', ago: 5, left: 5, retryIn: 1,
      facts: {
        paymentMethod: methods.mastercard.id,
        ending: { on: calendar.before(calendar.day(-5), { unit: 'month', count: 1 }, -1), reason: 'cancelled' },
      },
    }),
    ended(calendar, 'ola_training', 'training', 15, 'payment-failed', { debt: findPlan('training').plan.price }),
  ],
};
