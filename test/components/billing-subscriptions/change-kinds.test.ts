import { expect } from '@open-wc/testing';
import type { Subscription } from '../../../src/api/index.ts';
import type { ChangeKind } from '../../../src/api/contract/subscription.ts';
import { subscriptions as samples } from '../../../src/testing/index.ts';
import { ChangeScreen } from './change-support.ts';

let screen: ChangeScreen;
const show = (subscription: Subscription, kind: ChangeKind) => (screen = new ChangeScreen(subscription)).open(kind);

describe('a pause', () => {
  afterEach(() => screen.remove());

  it('is chosen among lengths with their dates, previewed and confirmed', async () => {
    show(samples.active(), 'pause');
    await screen.sees('How long would you like to pause?');
    expect(screen.radios().map(({ checked }) => checked)).to.deep.equal([false, false, false]);
    expect(screen.text).to.include('From 3 December to 3 February 2027');
    await screen.press('Pause');
    await screen.sees('Choose one of these first.');
    screen.choose('2 months');
    await screen.sees('The pause begins on 3 December.');
    expect(screen.text).to.include('You will be charged NOK 119 on 3 February 2027.');
    await screen.press('Pause');
    await screen.sees('Your pause is arranged');
    expect(screen.changes[0]!.change).to.deep.equal({ kind: 'pause', periods: 2 });
    expect(screen.events).to.include('billing-subscription-paused');
  });

  it('shows what the last chosen length leads to', async () => {
    show(samples.active(), 'pause');
    await screen.sees('How long would you like to pause?');
    screen.choose('1 month');
    await screen.sees('continues on 3 January 2027');
    screen.choose('3 months');
    await screen.sees('continues on 3 March 2027');
    expect(screen.text).not.to.include('continues on 3 January 2027');
  });

  it('ends with what is paid today', async () => {
    show(samples.paused(), 'resume');
    await screen.sees('To pay today');
    expect(screen.text).to.include('Visa •••• 4242');
    await screen.press('Resume');
    await screen.sees('Your subscription continues');
    expect(screen.events).to.include('billing-subscription-resumed');
  });

  it('is explained where it is not offered', async () => {
    show(samples.trial(), 'pause');
    await screen.sees('Not offered for this subscription.');
  });
});

describe('a change of plan', () => {
  afterEach(() => screen.remove());

  it('shows the plans, then what one costs, and can go back', async () => {
    show(samples.active(), 'change-plan');
    await screen.sees('Plans you can change to');
    expect(screen.text).to.include('NOK 189 per month');
    await screen.press('Continue');
    await screen.sees('Choose one of these first.');
    screen.choose('Familie');
    await screen.press('Continue');
    await screen.sees('Change to Familie?');
    await screen.sees('Unused time of Individuell');
    expect(screen.text).to.match(/To pay today Visa •••• 4242 NOK \d+/);
    await screen.press('Other plans');
    await screen.sees('Choose a plan');
    expect(screen.radios().filter(({ checked }) => checked)).to.have.length(1);
    screen.choose('Student');
    await screen.press('Continue');
    await screen.sees('Student begins on 3 December.');
    await screen.press('Change plan');
    await screen.sees('You will change to Student');
    expect(screen.events).to.include('billing-subscription-plan-changed');
  });

  it('can be undone where it was done', async () => {
    show(samples.active(), 'change-plan');
    await screen.sees('Plans you can change to');
    screen.choose('Student');
    await screen.press('Continue');
    await screen.press('Change plan');
    await screen.sees('You will change to Student');
    await screen.press('Keep current plan');
    await screen.sees('Keep your current plan?');
    await screen.sees('You will be charged NOK 119');
    await screen.press('Keep current plan');
    await screen.sees('You keep Individuell');
    await screen.press('Done');
    expect(await screen.outcome).to.equal('done');
  });

  it('keeps the choice when the payment is declined, and says what to do', async () => {
    show(samples.active(), 'change-plan');
    await screen.sees('Plans you can change to');
    screen.choose('Familie');
    await screen.press('Continue');
    await screen.sees('To pay today');
    const pay = screen.text.match(/Pay NOK \S+ and change plan/)![0];
    screen.backend.failNext({ operation: 'changeSubscription', problem: 'payment-declined' });
    await screen.press(pay);
    await screen.sees('The payment was declined. Nothing has been changed.');
    const followed = new Promise<string>((resolve) => {
      screen.element.addEventListener('billing-navigate', (event) => resolve(event.detail.purpose), { once: true });
    });
    await screen.press('Update payment method');
    expect(await followed).to.equal('update-payment');
    expect(screen.text).to.include('Change to Familie?');
    await screen.press(pay);
    await screen.sees('You now have Familie');
  });
});

describe('a new price', () => {
  afterEach(() => screen.remove());

  it('is accepted with the old and the new one in sight', async () => {
    show(samples.priceRiseNeeded(), 'accept-price');
    await screen.sees('Until');
    expect(screen.text).to.match(/Until .+ NOK \d+ per month From .+ NOK \d+ per month/);
    await screen.press('Accept new price');
    await screen.sees('You have accepted the new price');
    expect(screen.subscription.priceIncrease!.consent).to.equal('given');
    expect(screen.events).to.include('billing-subscription-price-accepted');
  });

  it('is declined with answers of the same weight', async () => {
    show(samples.priceRiseNeeded(), 'decline-price');
    await screen.sees('The subscription ends on');
    const [decline, later] = ['Decline and end it', 'Not now'].map((name) => getComputedStyle(screen.button(name)));
    expect(decline!.backgroundColor).to.equal(later!.backgroundColor);
    expect(decline!.width).to.equal(later!.width);
    await screen.press('Decline and end it');
    await screen.sees('Your subscription will end');
    expect(screen.events).to.include('billing-subscription-price-declined');
  });
});

describe('an offer that is asked for', () => {
  afterEach(() => screen.remove());

  it('is found, previewed and accepted', async () => {
    show(samples.active(), 'accept-offer');
    await screen.sees('An offer if you stay');
    await screen.sees('You will be charged NOK 59.50');
    await screen.press('Accept offer');
    await screen.sees('The offer is yours');
  });

  it('can be left', async () => {
    show(samples.active(), 'accept-offer');
    await screen.press('Not now');
    expect(await screen.outcome).to.equal('dismissed');
    expect(screen.changes).to.have.length(0);
  });

  it('is explained where there is none', async () => {
    show(samples.commitment(), 'accept-offer');
    await screen.sees('Not offered for this subscription.');
  });
});
