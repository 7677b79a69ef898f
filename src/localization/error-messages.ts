import { msg } from '@lit/localize';
import type { BillingError } from '../api/errors.ts';

/**
 * What a customer is told of a failure: what is known, and what to do. The one place where codes become sentences.
 * A code of a newer server gets the sentence of its kind.
 */
export const errorMessage = ({ code, kind }: BillingError): string =>
  (Object.hasOwn(sentences, code) ? sentences[code]! : byKind[kind])();

const unavailable = (): string =>
  msg('The service is not available just now. Please try again in a little while.', {
    desc: 'Shown when the back end cannot answer for reasons of its own.',
  });

const signedOut = (): string =>
  msg('You are signed out. Sign in again to continue.', { desc: 'The session has ended and could not be renewed.' });

const byKind: Record<BillingError['kind'], () => string> = {
  network: () =>
    msg('There is no connection. Check your network and try again.', { desc: 'The request never reached the server.' }),
  timeout: () =>
    msg('The answer is taking too long. Please try again.', { desc: 'The request was given up after a time limit.' }),
  session: signedOut,
  problem: unavailable,
  contract: () =>
    msg('Something in the answer could not be read. Please try again.', {
      desc: 'The server answered with something this version does not understand.',
    }),
};

const sentences: Record<string, () => string> = {
  'signed-out': signedOut,
  'origin-not-allowed': () =>
    msg('This page is not allowed to show your account. Please contact support.', {
      desc: 'The host page is embedded under an address that the back end does not accept.',
    }),
  'scope-missing': () =>
    msg('This cannot be done from this page. Please contact support.', {
      desc: 'The page holds a token that does not allow the action.',
    }),
  'not-found': () =>
    msg('We could not find this. It may have been removed.', { desc: 'What was asked for does not exist any more.' }),
  'action-not-allowed': () =>
    msg('This cannot be done right now.', { desc: 'The server does not allow the action; a reason may follow.' }),
  'subscription-changed': () =>
    msg('Your subscription has changed since you opened this. Here is how it looks now.', {
      desc: 'A renewal or another tab changed the subscription; the newly read details follow.',
    }),
  'renewal-running': () =>
    msg('Your subscription is being renewed at this moment. Please try again shortly.', {
      desc: 'A renewal is running; the change must wait for it.',
    }),
  'purchase-changed': () =>
    msg('This purchase has changed since you opened it. Here is how it looks now.', {
      desc: 'A refund, the bank or another tab changed the purchase; the newly read details follow.',
    }),
  'payment-methods-changed': () =>
    msg('Your ways to pay have changed since you opened this. Here is how they look now.', {
      desc: 'The bank, a renewal or another tab changed the payment methods or their order; the newly read list follows.',
    }),
  'billing-details-changed': () =>
    msg('Your billing details have been changed somewhere else. Nothing of what you entered has been saved yet.', {
      desc: 'Another tab has changed the billing details; what the customer typed still stands in the form.',
    }),
  'approval-changed': () =>
    msg('This approval has moved on since you opened it. Here is how it stands now.', {
      desc: 'The bank or another tab has moved the approval on; its newly read state follows.',
    }),
  'refund-changed': () =>
    msg('Your request has moved on since you opened it. Here is how it stands now.', {
      desc: 'The store or another tab has moved a request for money back on; its newly read state follows.',
    }),
  'evidence-refused': () =>
    msg('This file could not be read. Choose a picture (JPEG, PNG, WebP) or a PDF.', {
      desc: 'A file that the customer wanted to send along is not of a kind that is taken, whatever its name says.',
    }),
  'payload-too-large': () =>
    msg('This is too large to be sent. Choose something smaller.', { desc: 'A file that the customer wanted to send along has too many bytes.' }),
  'setup-expired': () =>
    msg('It took too long, and the form has expired. Nothing has been saved. Please start again.', {
      desc: 'The right to add a payment method lasts a while only; new fields are fetched when the customer starts again.',
    }),
  'card-number-refused': () =>
    msg('A card number must only be entered in the fields of the card form. We have not kept what you entered.', {
      desc: 'The customer has typed a card number where it does not belong, such as in a message; the server refused it.',
    }),
  'vat-number-invalid': () =>
    msg('This VAT number cannot be right. Check the digits and the letters of the country.', {
      desc: 'The VAT number that the customer entered for an invoice is not one that exists.',
    }),
  'link-expired': () =>
    msg('The address of the document is no longer valid. Please ask for it again.', {
      desc: 'A download link is only valid for a few minutes.',
    }),
  'payment-declined': () =>
    msg('The payment was declined. Nothing has been changed.', { desc: 'A charge needed for a change was declined.' }),
  'idempotency-in-progress': () =>
    msg('We are still working on this. Please wait a moment and try again.', {
      desc: 'The same write is still running on the server.',
    }),
  'rate-limited': () =>
    msg('That was many attempts in a short time. Please wait a moment and try again.', {
      desc: 'The server limits how often one may ask.',
    }),
  'invalid-request': () =>
    msg('Something in what you entered could not be accepted. Please check it and try again.', {
      desc: 'The server refused the content of the request.',
    }),
};
