import { expect } from '@open-wc/testing';
import type { BillingOrderPaidEvent } from '../../../src/components/payment-methods/events.ts';
import { declinedOrders, declineOf, nok, outstandingOrders as orders, paymentMethods as samples } from '../../../src/testing/index.ts';
import { textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { type MethodsScreen, place, show } from './methods.ts';

const paymentMethods = [samples.primaryVisa(), samples.failing(), samples.vipps()];
const TITLE = 'Nordlia Musikk, Individuell';

const open = async (options: Parameters<typeof show>[0] = {}): Promise<MethodsScreen> => {
  const screen = await show({ paymentMethods, outstanding: [orders.renewalInGrace()], ...options });
  await screen.press(/^(Pay NOK|Approve with)/);
  await screen.sees('Pay with');
  return screen;
};

/** Answers what the bank asks in the fake fields. */
const answerBank = async (): Promise<void> => {
  await eventually(() => document.querySelector('body > dialog[open] button'), 'the bank asks');
  document.querySelector<HTMLElement>('body > dialog[open] button')!.click();
};

describe('what is unpaid', () => {
  it('stands first, with the cause, the remedy, the last day, and what paying leads to', async () => {
    const screen = await show({ paymentMethods, outstanding: [orders.renewalInGrace()] });
    await eventually(() => screen.text.includes('Not paid yet'));
    const card = textIn(screen.row(TITLE));
    for (const part of [
      'NOK 119',
      'There was not enough money on the account. Use another payment method.',
      'It is tried again by itself on 26 November.',
      'Pay by 1 December.',
      'Once it is paid: Nordlia Musikk continues without a break.',
    ]) {
      expect(card).to.include(part);
    }
    expect(screen.text.indexOf('Not paid yet')).to.be.below(screen.text.indexOf('Primary'));
  });

  it('says it when the day is over, and the sum of several', async () => {
    const screen = await show({ paymentMethods, outstanding: [orders.overdue(), orders.renewalInGrace()] });
    await screen.sees('It was to be paid by 10 November.');
    expect(screen.text).to.include('NOK 518 in all.');
  });

  it('shows every try to be paid to those who want to know', async () => {
    const screen = await show({ paymentMethods, outstanding: [orders.renewalInGrace()] });
    await screen.press('What has been tried');
    await screen.sees('23 November');
    await screen.sees('20 November');
  });

  it('explains where nothing can be done', async () => {
    const screen = await show({ paymentMethods, outstanding: [orders.paymentRunning(), orders.ofTheFamily()] });
    await screen.sees('A payment of this order is already on its way. You need do nothing.');
    expect(screen.text).to.include('Only the person who ordered it can pay it.');
    expect(screen.has('button', /^Pay NOK/)).to.equal(false);
  });

  for (const [cause, order] of Object.entries(declinedOrders)) {
    it(`has whole sentences for a decline by ${cause}`, async () => {
      const screen = await show({ paymentMethods, outstanding: [order()] });
      await screen.sees('Not paid yet');
      expect(screen.text).not.to.match(/unknown|undefined|\[object/);
    });
  }
});

describe('paying in place', () => {
  it('charges the chosen method, says what that has unlocked, and tells the page', async () => {
    const screen = await open();
    const radios = [...screen.widget.shadowRoot!.querySelector('billing-pay-order')!.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    await screen.send('Pay NOK 119');
    await screen.sees('NOK 119 is paid');
    expect(screen.text).to.match(/Nordlia Musikk continues/);
    expect(screen.calls('createPayment')[0]!.body).to.deep.include({ purchase: 'pur_grace', method: 'pm_visa' });
    const paid = screen.events.filter(({ type }) => type === 'billing-order-paid') as BillingOrderPaidEvent[];
    expect(paid.map(({ detail }) => detail.purchase)).to.deep.equal(['pur_grace']);
    await eventually(() => screen.focused?.textContent?.includes('is paid'));
    await screen.press('Done');
    await screen.seesNo('Not paid yet');
  });

  it('explains a hold that the bank shows', async () => {
    const screen = await open({ paymentResult: { state: 'succeeded', hold: { amount: nok(119), until: '2026-12-01' } } });
    await screen.send('Pay NOK 119');
    await screen.sees('Your bank may show NOK 119 as reserved. It is not a charge');
  });

  it('tells the cause of a decline with the one thing to do, and pays with another method', async () => {
    const screen = await open({ paymentResult: ({ method }) => (method.id === 'pm_visa' ? { state: 'declined', decline: declineOf('issuer') } : 'succeeded') });
    await screen.send('Pay NOK 119');
    await screen.sees('Your bank declined the payment. Why, it tells only you. Ask your bank to allow it, or use another payment method.');
    expect(screen.text).not.to.include('is paid');
    (await screen.finds('radio', /Vipps/)).click();
    await screen.send('Pay NOK 119');
    await screen.sees('NOK 119 is paid');
    expect(screen.calls('createPayment').map(({ key }) => key)).to.satisfy((keys: string[]) => new Set(keys).size === 2);
  });

  it('lets the card’s details be entered again where they were wrong, and pays by a press of its own', async () => {
    let fails = true;
    const screen = await open({ paymentResult: () => (fails ? { state: 'declined', decline: declineOf('wrong-details') } : 'succeeded') });
    await screen.send('Pay NOK 119');
    await screen.press('Enter the details again');
    await screen.sees('Nothing is charged before you press the button that pays.');
    await screen.choose('approves');
    fails = false;
    await screen.send('Save card');
    await screen.sees('Pay with');
    expect(screen.calls('createPayment')).to.have.length(1);
    await screen.send('Pay NOK 119');
    await screen.sees('NOK 119 is paid');
  });

  it('has a method added first where there is none, in the same place', async () => {
    const screen = await place({ paymentMethods: [], outstanding: [orders.renewalInGrace()] });
    await screen.sees('Not paid yet');
    await screen.press('Add a payment method', screen.row(TITLE));
    await screen.choose('approves');
    await screen.send('Add payment method');
    await screen.sees('Pay with');
    await screen.send('Pay NOK 119');
    await screen.sees('NOK 119 is paid');
    expect(screen.events.map(({ type }) => type)).to.deep.equal(['billing-payment-method-added', 'billing-order-paid']);
  });

  it('takes another method than those that are there', async () => {
    const screen = await show({ paymentMethods: [samples.card()], outstanding: [orders.renewalInGrace()] });
    await screen.press('Pay NOK 119');
    await screen.press('Use another payment method');
    await screen.choose('approves');
    await screen.send('Add payment method');
    await screen.sees('Pay with');
    await eventually(() => screen.backend.paymentMethods.length === 2);
    await screen.send('Pay NOK 119');
    await screen.sees('NOK 119 is paid');
    expect(screen.calls('createPayment')[0]!.body).to.deep.include({ method: screen.backend.paymentMethods[1]!.id });
  });

  it('never calls failed what is on its way, and shows what came of it', async () => {
    const screen = await open({ paymentResult: 'processing' });
    await screen.send('Pay NOK 119');
    await screen.sees('Your payment is on its way');
    expect(screen.text).not.to.match(/declined the payment|is paid/);
    screen.backend.settlePayments();
    screen.widget.session!.revisions.markChanged(['payments']);
    await screen.sees('NOK 119 is paid');
  });

  it('asks the bank in place, and is paid when the bank agrees', async () => {
    const screen = await open({
      paymentResult: 'approval',
      challenge: { kind: 'provider', fields: { name: 'memory', settings: {} } },
      challengeResult: 'succeeded',
    });
    await screen.send('Pay NOK 119');
    await answerBank();
    await screen.sees('NOK 119 is paid');
  });

  it('stays unpaid when the bank does not agree, and leads back to the methods', async () => {
    const screen = await open({
      paymentResult: 'approval',
      challenge: { kind: 'provider', fields: { name: 'memory', settings: {} } },
      challengeResult: 'failed',
    });
    await screen.send('Pay NOK 119');
    await answerBank();
    await screen.finds('button', 'Start again');
    await screen.press('Use another payment method');
    await screen.sees('Pay with');
    expect(screen.text).not.to.include('is paid');
  });

  it('shows the new amount after a change in another place, and charges nothing before it is confirmed', async () => {
    const screen = await open();
    await screen.finds('button', 'Pay NOK 119');
    screen.backend.changeOrder('pur_grace', { amount: nok(149) });
    await screen.send('Pay NOK 119');
    await screen.sees('The amount has changed: it is NOK 149 now. Nothing has been charged.');
    await screen.send('Pay NOK 149');
    await screen.sees('NOK 149 is paid');
  });

  it('pays at the first press an order that has moved on while another method was added', async () => {
    const screen = await open();
    await screen.press('Use another payment method');
    screen.backend.changeOrder('pur_grace', { dueOn: '2026-12-03' });
    screen.widget.session!.revisions.markChanged(['payments']);
    await eventually(() => screen.calls('listOutstanding').length === 2, 'it was read again');
    await eventually(() => screen.widget.shadowRoot!.querySelector('billing-pay-order')!.order!.dueOn === '2026-12-03', 'it is shown');
    const later = screen.backend.hold('listOutstanding');
    await screen.choose('approves');
    await screen.send('Add payment method');
    await screen.sees('Pay with');
    await screen.send('Pay NOK 119');
    await eventually(() => screen.calls('createPayment').length === 1, 'it was sent');
    later.release();
    await screen.sees('NOK 119 is paid');
    expect(screen.calls('createPayment')).to.have.length(1);
  });

  it('says why nothing was charged when the order has moved on unseen', async () => {
    const screen = await open();
    screen.backend.changeOrder('pur_grace', { dueOn: '2026-12-03' });
    await screen.send('Pay NOK 119');
    await screen.sees('This purchase has changed since you opened it. Here is how it looks now.');
    await screen.send('Pay NOK 119');
    await screen.sees('NOK 119 is paid');
    expect(screen.text).not.to.include('has changed since');
  });

  it('says that it was paid in another place', async () => {
    const screen = await open();
    screen.backend.failNext({ operation: 'createPayment', problem: 'action-not-allowed', reason: 'payment-running' });
    screen.backend.failNext({ operation: 'listOutstanding', malformed: JSON.stringify({ asOf: '2026-11-24T09:00:00.000Z', today: '2026-11-24', items: [], totals: [] }) });
    await screen.send('Pay NOK 119');
    await screen.sees('This order waits for no payment any more');
  });

  it('is paid once when the answer was lost', async () => {
    const screen = await open();
    screen.backend.loseNextAnswer('createPayment');
    await screen.send('Pay NOK 119');
    await screen.sees('NOK 119 is paid');
    const calls = screen.calls('createPayment');
    expect(calls).to.have.length(2);
    expect(new Set(calls.map(({ key }) => key))).to.have.length(1);
  });

  it('keeps the choice while one is signed out', async () => {
    const screen = await open();
    (await screen.finds('radio', /Vipps/)).click();
    screen.backend.signedOut = true;
    await screen.send('Pay NOK 119');
    await screen.sees('You are signed out.');
    screen.backend.signedOut = false;
    await screen.send('Pay NOK 119');
    await screen.sees('NOK 119 is paid');
    expect(screen.calls('createPayment').at(-1)!.body).to.deep.include({ method: 'pm_vipps' });
  });

  it('is left with “Not now”, with the focus on the way back in', async () => {
    const screen = await open();
    await screen.press('Not now');
    await screen.finds('button', 'Pay NOK 119');
    await eventually(() => textIn(screen.focused!) === 'Pay NOK 119');
  });
});
