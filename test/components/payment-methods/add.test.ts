import { expect } from '@open-wc/testing';
import type { BillingPaymentMethodAddedEvent } from '../../../src/components/payment-methods/events.ts';
import { registerPaymentFields } from '../../../src/payment-fields/index.ts';
import { fakePaymentFields, nok, paymentMethods as samples } from '../../../src/testing/index.ts';
import { elementsIn } from '../../support/screen.ts';
import { showLanguage } from '../../support/locale.ts';
import { eventually } from '../../support/until.ts';
import { type MethodsScreen, show } from './methods.ts';

describe('adding a payment method', () => {
  let screen: MethodsScreen;

  const chosen = () => screen.fields!.querySelector('select')!.value;
  const name = () => screen.fields!.querySelector('input')!;

  beforeEach(async () => {
    screen = await show({ paymentMethods: [samples.card()] });
  });

  it('puts the provider’s fields into the page’s own document, and the focus to their heading', async () => {
    await screen.press('Add a payment method');
    await screen.finds('heading', 'New payment method');
    await eventually(() => screen.fields?.querySelector('select'), 'the fields are there');
    expect(screen.fields!.parentElement === screen.widget).to.equal(true);
    expect(screen.focused?.textContent).to.include('New payment method');
    expect(screen.text).to.include('What you type here goes straight to the payment service.');
  });

  it('has no field of its own in which a card number could be typed', async () => {
    await screen.press('Add a payment method');
    await eventually(() => screen.fields?.querySelector('select'));
    const own = [...elementsIn(screen.widget)].filter((element) => !screen.fields!.contains(element));
    expect(own.filter((element) => element.matches('input, textarea, select, [contenteditable]'))).to.have.length(0);
  });

  it('adds it, says so in place, and shows it last in the order', async () => {
    await screen.add('approves');
    await screen.sees('has been added.');
    await eventually(() => screen.order.length === 2);
    expect(screen.has('heading', 'New payment method')).to.equal(false);
    expect(screen.fields).to.equal(null);
    await eventually(() => screen.focused?.textContent?.includes('has been added.'), 'the focus is on the word');
    const [event] = screen.events as BillingPaymentMethodAddedEvent[];
    expect(event!.type).to.equal('billing-payment-method-added');
    expect(event!.detail.method).to.equal(screen.backend.paymentMethods[1]!.id);
    await screen.press('Close this message');
    await eventually(() => !screen.has('button', 'Close this message'));
    expect(screen.focused?.textContent).to.include('••••');
  });

  it('explains a hold at the moment it is made', async () => {
    await screen.add('holds');
    await screen.sees('Your bank may show NOK 10 as reserved. It is not a charge, and it vanishes by itself by 1 December.');
  });

  it('tells the cause of a decline and what to do, and keeps what was typed', async () => {
    await screen.press('Add a payment method');
    await screen.choose('declines:insufficient-funds');
    name().value = 'Kari Lien';
    await screen.send('Add payment method');
    await screen.sees('There was not enough money on the account. Use another payment method.');
    expect(chosen()).to.equal('declines:insufficient-funds');
    expect(name().value).to.equal('Kari Lien');
    await screen.choose('approves');
    await screen.send('Add payment method');
    await screen.sees('has been added.');
  });

  it('says that something is missing, and no more once it is put right', async () => {
    await screen.add('');
    await screen.sees('Something is still missing, or not right.');
    await screen.choose('approves');
    await screen.seesNo('Something is still missing');
    expect(screen.calls('completePaymentSetup')).to.have.length(0);
  });

  it('says that the provider could not be reached, and keeps what was typed', async () => {
    await screen.add('unavailable');
    await screen.sees('The payment service could not be reached. What you typed is still there: try again.');
    expect(chosen()).to.equal('unavailable');
  });

  it('adds it once when the answer was lost', async () => {
    screen.backend.loseNextAnswer('completePaymentSetup');
    await screen.add('approves');
    await screen.sees('has been added.');
    const calls = screen.calls('completePaymentSetup');
    expect(calls).to.have.length(2);
    expect(new Set(calls.map(({ key }) => key))).to.have.length(1);
    expect(screen.backend.paymentMethods).to.have.length(2);
  });

  it('sends the same token with the same key after an answer that cannot be read', async () => {
    screen.backend.failNext({ operation: 'completePaymentSetup', malformed: true });
    await screen.add('approves');
    await screen.sees('Something in the answer could not be read.');
    await screen.send('Add payment method');
    await screen.sees('has been added.');
    const calls = screen.calls('completePaymentSetup');
    expect(new Set(calls.map(({ key, body }) => key + JSON.stringify(body)))).to.have.length(1);
  });

  it('keeps what was typed while one is signed out, and goes on when one is back', async () => {
    await screen.press('Add a payment method');
    await screen.choose('approves');
    screen.backend.signedOut = true;
    await screen.send('Add payment method');
    await screen.sees('You are signed out.');
    expect(chosen()).to.equal('approves');
    screen.backend.signedOut = false;
    await screen.send('Add payment method');
    await screen.sees('has been added.');
  });

  it('says that there is no connection, and keeps what was typed', async () => {
    await screen.press('Add a payment method');
    await screen.choose('approves');
    screen.backend.failNext({ operation: 'completePaymentSetup', network: true, times: 9 });
    await screen.send('Add payment method');
    await screen.sees('There is no connection.');
    expect(chosen()).to.equal('approves');
  });

  it('begins anew by itself where the right to add has run out, and loses nothing', async () => {
    await screen.press('Add a payment method');
    await screen.choose('approves');
    screen.backend.expireSetups();
    await screen.send('Add payment method');
    await screen.sees('has been added.');
    expect(screen.calls('startPaymentSetup')).to.have.length(2);
  });

  it('does not disturb what is typed when everything else is read again', async () => {
    await screen.press('Add a payment method');
    await screen.choose('approves');
    name().value = 'Kari Lien';
    dispatchEvent(new Event('online'));
    await eventually(() => screen.calls('startPaymentSetup').length === 2);
    expect(name().value).to.equal('Kari Lien');
    await screen.send('Add payment method');
    await screen.sees('has been added.');
  });

  it('is left without a trace, with the focus back where it came from', async () => {
    await screen.press('Add a payment method');
    await eventually(() => screen.fields?.querySelector('select'));
    await screen.press('Cancel');
    await eventually(() => screen.fields === null);
    await eventually(() => screen.focused?.textContent?.includes('Add a payment method'));
  });

  it('says that the fields could not be loaded, and loads them when it is tried again', async () => {
    let fails = true;
    registerPaymentFields('memory', () => (fails ? Promise.reject(new Error('blocked')) : Promise.resolve(fakePaymentFields)));
    await screen.press('Add a payment method');
    await screen.sees('The payment service’s fields could not be loaded.');
    fails = false;
    await screen.press('Try again');
    await eventually(() => screen.fields?.querySelector('select'));
    registerPaymentFields('memory', () => Promise.resolve(fakePaymentFields));
  });

  it('follows the page’s language and keeps what was typed', async () => {
    await screen.press('Add a payment method');
    await screen.choose('approves');
    await showLanguage('nb');
    await screen.sees('Ny betalingsmåte');
    await eventually(() => screen.fields!.textContent?.includes('Hva banken gjør'));
    expect(chosen()).to.equal('approves');
    await showLanguage('en');
  });

  it('asks the bank in place, and adds it when the bank agrees', async () => {
    screen.backend.setupResult = { state: 'approval', hold: { amount: nok(10), until: '2026-12-01' } };
    screen.backend.challenge = { kind: 'provider', fields: { name: 'memory', settings: {} } };
    screen.backend.challengeResult = 'succeeded';
    await screen.add('asks');
    await screen.sees('Your bank may show NOK 10 as reserved.');
    await eventually(() => document.querySelector('body > dialog[open] button'), 'the bank asks');
    document.querySelector<HTMLElement>('body > dialog[open] button')!.click();
    await screen.sees('has been added.');
    await eventually(() => screen.order.length === 2);
  });

  it('keeps what was typed when the bank does not agree', async () => {
    screen.backend.setupResult = 'approval';
    screen.backend.challenge = { kind: 'provider', fields: { name: 'memory', settings: {} } };
    screen.backend.challengeResult = 'failed';
    await screen.add('asks');
    await eventually(() => document.querySelector('body > dialog[open] button'), 'the bank asks');
    document.querySelector<HTMLElement>('body > dialog[open] button')!.click();
    await screen.finds('button', 'Start again');
    await screen.press('Back to the form');
    await screen.sees('Your bank asked you to approve the payment, and that was not done.');
    expect(chosen()).to.equal('asks');
    expect(screen.order).to.have.length(1);
  });
});

describe('entering the details of a card again', () => {
  it('opens in its row, and says there that they are saved', async () => {
    const screen = await show({ paymentMethods: [samples.primaryVisa(), samples.expired()] });
    await screen.press('Update card', screen.row('Mastercard •••• 3222'));
    await screen.finds('heading', 'New details of Mastercard •••• 3222');
    await screen.choose('approves');
    await screen.send('Save card');
    await screen.sees('The new details of');
    expect(screen.calls('startPaymentSetup')[0]!.body).to.deep.equal({ updates: 'pm_expired' });
    expect(screen.events.at(-1)).to.deep.include({ type: 'billing-payment-method-changed' });
    expect(screen.order).to.have.length(2);
  });
});
