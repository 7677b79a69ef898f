import { msg, str } from '@lit/localize';
import type { Decline } from '../../../api/contract/decline.ts';
import { sayDay } from '../say.ts';

/** Why a payment did not go through, in one sentence. A cause of a newer server says only that it did not. */
export const declineText = ({ cause }: Decline): string => causes[cause]();

/**
 * The one thing to do about it, in one sentence. `today` is the customer's day: its year goes without saying.
 */
export const remedyText = ({ remedy, retryOn }: Decline, today?: string): string =>
  remedies[remedy](retryOn && sayDay(retryOn, today));

/** That it is tried again by itself, where the remedy does not say so already; empty where it is not. */
export const retryText = ({ remedy, retryOn }: Decline, today?: string): string =>
  retryOn && remedy !== 'wait'
    ? msg(str`It is tried again by itself on ${sayDay(retryOn, today)}.`, { desc: 'After a declined payment. 0 is a date.' })
    : '';

const causes: Record<Decline['cause'], () => string> = {
  issuer: () =>
    msg('Your bank declined the payment. Why, it tells only you.', { desc: 'Why a payment failed: the card issuer gave no reason.' }),
  'insufficient-funds': () => msg('There was not enough money on the account.', { desc: 'Why a payment failed.' }),
  'wrong-details': () =>
    msg('The number, the date or the security code of the card was not right.', { desc: 'Why a payment failed.' }),
  expired: () => msg('The card has expired.', { desc: 'Why a payment failed.' }),
  authentication: () =>
    msg('Your bank asked you to approve the payment, and that was not done.', { desc: 'Why a payment failed.' }),
  limit: () => msg('The amount is above a limit that is set for the card.', { desc: 'Why a payment failed.' }),
  'maximum-too-low': () =>
    msg('The amount is above the most that you have agreed to in the app.', {
      desc: 'Why a payment failed: the agreement in a wallet such as Vipps has a maximum.',
    }),
  country: () =>
    msg('The card is from a country in which it cannot be used here.', { desc: 'Why a payment failed.' }),
  'unpaid-order': () => msg('An earlier order is not paid yet.', { desc: 'Why a payment failed.' }),
  'method-missing': () => msg('There is no payment method to charge.', { desc: 'Why a payment failed.' }),
  pending: () => msg('An earlier payment is still on its way.', { desc: 'Why a payment was not made.' }),
  provider: () =>
    msg('The payment service did not answer. This has nothing to do with you or your bank.', {
      desc: 'Why a payment failed: a fault at the payment provider.',
    }),
  unknown: () => msg('The payment did not go through.', { desc: 'A payment failed for a reason that is not known.' }),
};

const remedies: Record<Decline['remedy'], (retryOn: string | undefined) => string> = {
  'contact-bank': () =>
    msg('Ask your bank to allow it, or use another payment method.', { desc: 'What to do after a declined payment.' }),
  'use-other-method': () => msg('Use another payment method.', { desc: 'What to do after a declined payment.' }),
  'update-method': () => msg('Enter the details of the card again.', { desc: 'What to do after a declined payment.' }),
  'add-method': () => msg('Add a payment method.', { desc: 'What to do after a declined payment.' }),
  approve: () => msg('Approve the payment with your bank.', { desc: 'What to do after a declined payment.' }),
  'raise-limit': () =>
    msg('Raise the limit in your bank’s app, or use another payment method.', { desc: 'What to do after a declined payment.' }),
  'raise-maximum': () =>
    msg('Raise the maximum amount in the app, then try again.', { desc: 'What to do after a declined payment, for a wallet such as Vipps.' }),
  'change-country': () =>
    msg('Use a payment method from the country of your account.', { desc: 'What to do after a declined payment.' }),
  'pay-outstanding': () => msg('Pay the earlier order first.', { desc: 'What to do after a declined payment.' }),
  wait: (day) =>
    day
      ? msg(str`You need do nothing: it is tried again on ${day}.`, { desc: 'What to do after a declined payment. 0 is a date.' })
      : msg('You need do nothing but wait a little.', { desc: 'What to do after a declined payment.' }),
  'try-again': () => msg('Try again in a little while.', { desc: 'What to do after a declined payment.' }),
  unknown: () => msg('Try again, or use another payment method.', { desc: 'What to do after a declined payment.' }),
};
