import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BillingPaymentMethodsOrderedEvent } from '../../../src/components/payment-methods/events.ts';
import { paymentMethods as samples } from '../../../src/testing/index.ts';
import { eventually } from '../../support/until.ts';
import { type MethodsScreen, show } from './methods.ts';

const VISA = 'Visa •••• 4242';
const VIPPS = 'Vipps';
const MASTERCARD = 'Mastercard •••• 9903';

describe('the order of charging', () => {
  let screen: MethodsScreen;

  const stored = () => screen.backend.paymentMethods.map(({ label }) => label);
  const calls = () => screen.calls('orderPaymentMethods');
  const settled = () => eventually(() => stored().join() === screen.order.join(), 'the server has the order that is shown');

  beforeEach(async () => {
    screen = await show({ paymentMethods: [samples.primaryVisa(), samples.vipps(), samples.backup()] });
  });

  it('changes by a button at once, is sent, and is told to the page', async () => {
    const hold = screen.backend.hold('orderPaymentMethods');
    await screen.press(`Move down ${VISA}`);
    await eventually(() => screen.order[0] === VIPPS);
    await hold.arrived;
    expect(stored()[0]).to.equal(VISA);
    hold.release();
    await settled();
    expect(screen.order).to.deep.equal([VIPPS, VISA, MASTERCARD]);
    await eventually(() => screen.events.length === 1);
    const { detail } = screen.events[0] as BillingPaymentMethodsOrderedEvent;
    expect(detail.order).to.deep.equal(['pm_vipps', 'pm_visa', 'pm_backup']);
  });

  it('says the new place in words, and keeps the focus on the button that moved', async () => {
    await screen.press(`Move up ${MASTERCARD}`);
    await eventually(() => screen.said.includes('number 2 of 3'));
    expect(screen.said).to.equal(`${MASTERCARD} is number 2 of 3 now.`);
    expect(screen.focused?.ariaLabel).to.equal(`Move up ${MASTERCARD}`);
    screen.focused!.click();
    await eventually(() => screen.said.includes('It is the primary payment method.'));
    await eventually(() => screen.order[0] === MASTERCARD);
    expect(screen.focused?.ariaLabel).to.equal(`Move up ${MASTERCARD}`);
    expect(screen.focused?.ariaDisabled).to.equal('true');
    await settled();
  });

  it('goes nowhere at its ends', async () => {
    await screen.press(`Move up ${VISA}`);
    await screen.press(`Move down ${MASTERCARD}`);
    expect(screen.order).to.deep.equal([VISA, VIPPS, MASTERCARD]);
    expect(calls()).to.have.length(0);
  });

  it('sends one write at a time, and the last order wins', async () => {
    const hold = screen.backend.hold('orderPaymentMethods');
    await screen.press(`Move down ${VISA}`);
    await hold.arrived;
    await screen.press(`Move down ${VISA}`);
    await screen.press(`Move up ${MASTERCARD}`);
    expect(calls()).to.have.length(1);
    expect(screen.order).to.deep.equal([MASTERCARD, VIPPS, VISA]);
    hold.release();
    await settled();
    expect(screen.order).to.deep.equal([MASTERCARD, VIPPS, VISA]);
    expect(calls()).to.have.length(2);
    await eventually(() => screen.events.length === 1);
  });

  it('asks for nothing more when a row was moved there and back', async () => {
    const hold = screen.backend.hold('orderPaymentMethods');
    await screen.press(`Move down ${VISA}`);
    await hold.arrived;
    await screen.press(`Move up ${VISA}`);
    await screen.press(`Move down ${VISA}`);
    hold.release();
    await settled();
    expect(calls()).to.have.length(1);
  });

  it('is as before when it could not be saved, says so, and can be tried again', async () => {
    screen.backend.failNext({ operation: 'orderPaymentMethods', problem: 'scope-missing' });
    await screen.press(`Move down ${VISA}`);
    await screen.sees('The order is as it was before.');
    expect(screen.order).to.deep.equal([VISA, VIPPS, MASTERCARD]);
    await screen.press('Try again');
    await settled();
    expect(screen.order).to.deep.equal([VIPPS, VISA, MASTERCARD]);
    expect(screen.text).not.to.include('The order is as it was before.');
  });

  it('shows the newer list after a conflict, and offers one’s own order on it', async () => {
    screen.backend.addPaymentMethod({ label: 'Visa •••• 7001', lastFour: '7001' });
    await screen.press(`Move down ${VISA}`);
    await screen.sees('Your own order has not been saved.');
    expect(screen.order).to.deep.equal([VISA, VIPPS, MASTERCARD, 'Visa •••• 7001']);
    await screen.press('Use my order');
    await settled();
    expect(screen.order).to.deep.equal([VIPPS, VISA, MASTERCARD, 'Visa •••• 7001']);
    expect(screen.text).not.to.include('Your own order');
  });

  it('can be left as the other place has set it', async () => {
    screen.backend.changePaymentMethod('pm_vipps', { label: 'Vipps privat' });
    await screen.press(`Move down ${VISA}`);
    await screen.sees('Your own order has not been saved.');
    await screen.press('Leave it');
    expect(screen.text).not.to.include('Your own order');
    expect(screen.order).to.deep.equal([VISA, 'Vipps privat', MASTERCARD]);
  });

  it('is saved once when the answer was lost', async () => {
    screen.backend.loseNextAnswer('orderPaymentMethods');
    await screen.press(`Move down ${VISA}`);
    await settled();
    await eventually(() => calls().length === 2);
    expect(new Set(calls().map(({ key }) => key))).to.have.length(1);
  });

  it('can be set by the keyboard alone', async () => {
    screen.get('button', `Move down ${VISA}`).focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => screen.order[1] === VISA);
    await sendKeys({ press: 'Enter' });
    await eventually(() => screen.order[2] === VISA);
    await settled();
  });
});
