import { expect } from '@open-wc/testing';
import type { Subscription } from '../../../src/api/index.ts';
import { subscriptions as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole } from '../../support/screen.ts';
import { ChangeScreen } from './change-support.ts';

describe('cancelling', () => {
  let screen: ChangeScreen;
  const show = (subscription: Subscription) => (screen = new ChangeScreen(subscription)).open('cancel');

  afterEach(() => screen.remove());

  it('says what it leads to before anything can be pressed', async () => {
    show(samples.planChangeWaiting());
    await screen.sees('You have access until');
    expect(screen.text).to.match(/The change to .+ will not happen\./);
    expect(screen.changes).to.have.length(0);
  });

  it('gives both answers the same size and weight', async () => {
    show(samples.commitment());
    await screen.sees('You still owe');
    const [leave, stay] = ['Cancel subscription', 'Keep subscription'].map((name) => screen.button(name));
    for (const of of ['width', 'height'] as const) {
      expect(leave!.getBoundingClientRect()[of]).to.be.closeTo(stay!.getBoundingClientRect()[of], 0.5);
    }
    for (const of of ['fontWeight', 'fontSize', 'backgroundColor', 'borderTopColor', 'color'] as const) {
      expect(getComputedStyle(leave!)[of], of).to.equal(getComputedStyle(stay!)[of]);
    }
  });

  it('takes one step, and ends with what happens next and the way back', async () => {
    show(samples.commitment());
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    expect(screen.text).to.include('You have access until');
    expect(screen.text).to.include('If you change your mind, you can keep it until');
    expect(screen.changes.map(({ change }) => change)).to.deep.equal([{ kind: 'cancel', when: 'period-end' }]);
    expect(screen.subscription.renewal).to.equal('off');
    expect(screen.events).to.deep.equal(['billing-before-subscription-change', 'billing-subscription-cancelled']);
    await screen.press('Done');
    expect(await screen.outcome).to.equal('done');
  });

  it('can be undone where it was done', async () => {
    show(samples.commitment());
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    await screen.press('Keep subscription');
    await screen.sees('Keep your subscription?');
    await screen.sees('You will be charged');
    await screen.press('Keep subscription');
    await screen.sees('Your subscription continues');
    expect(screen.subscription.renewal).to.equal('automatic');
    expect(screen.events).to.include('billing-subscription-kept');
  });

  it('changes nothing when it is kept', async () => {
    show(samples.commitment());
    await screen.press('Keep subscription');
    expect(await screen.outcome).to.equal('dismissed');
    expect(screen.changes).to.have.length(0);
  });

  it('shows two ways with their consequences, and chooses neither', async () => {
    show(samples.trial());
    await screen.sees('When should it end?');
    expect(screen.radios().map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(screen.text).to.include('Your access ends right away.');
    await screen.press('Cancel subscription');
    await screen.sees('Choose one of these first.');
    expect(screen.changes).to.have.length(0);
    expect(screen.focused === screen.radios()[0]).to.equal(true);
    screen.choose('Right away');
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription has ended');
    expect(screen.changes[0]!.change).to.include({ kind: 'cancel', when: 'now' });
  });

  it('says in a trial that nothing will be charged', async () => {
    show(samples.trial());
    await screen.sees('You will not be charged');
  });

  it('says what becomes of a debt', async () => {
    show(samples.grace());
    await screen.sees('You still owe');
  });

  it('explains that it was cancelled already', async () => {
    show(samples.willNotRenew());
    await screen.sees('You have cancelled already.');
    expect(screen.has('button', 'Cancel subscription')).to.equal(false);
    allByRole(screen.element, 'button', 'Close').at(-1)!.click();
    expect(await screen.outcome).to.equal('dismissed');
  });

  it('asks why only whoever wants to tell, and sends the answer along', async () => {
    show(samples.commitment());
    await screen.sees('You still owe');
    expect(screen.radios()).to.have.length(0);
    await screen.press('Tell us why (optional)');
    await screen.until(() => screen.radios().length > 0);
    expect(screen.radios().some(({ checked }) => checked)).to.equal(false);
    screen.choose('It costs too much');
    const field = byRole(screen.element, 'textbox') as HTMLTextAreaElement;
    field.value = ' Too many ads ';
    field.dispatchEvent(new Event('input'));
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    expect(screen.changes[0]!.change).to.deep.include({ survey: { reason: 'too-expensive', comment: 'Too many ads' } });
  });

  it('lets an answer be taken back', async () => {
    show(samples.commitment());
    await screen.sees('You still owe');
    await screen.press('Tell us why (optional)');
    await screen.until(() => screen.radios().length > 0);
    screen.choose('Something else');
    await screen.until(() => screen.has('radio', 'I would rather not say'));
    screen.choose('I would rather not say');
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    expect(screen.changes[0]!.change).not.to.have.property('survey');
  });
});

describe('an offer to stay', () => {
  let screen: ChangeScreen;

  beforeEach(async () => {
    screen = new ChangeScreen(samples.active()).open('cancel');
    await screen.sees('When should it end?');
    expect(screen.text).not.to.include('offer');
    screen.choose(/^On /);
    await screen.press('Cancel subscription');
    await screen.sees('An offer if you stay');
  });

  afterEach(() => screen.remove());

  it('comes after the choice to cancel, with an answer of the same weight, and never twice', async () => {
    await screen.sees('each of your next 3 payments is NOK 59.50');
    expect(screen.text).to.include('Your subscription is not cancelled yet.');
    const [accept, decline] = ['Accept offer', 'Continue cancelling'].map((name) => screen.button(name).getBoundingClientRect());
    expect(accept!.width).to.be.closeTo(decline!.width, 0.5);
    expect(screen.changes).to.have.length(0);
    await screen.press('Continue cancelling');
    await screen.sees('Your subscription is cancelled');
    expect(screen.changes.map(({ change }) => change.kind)).to.deep.equal(['cancel']);
  });

  it('is previewed and accepted', async () => {
    await screen.sees('You will be charged NOK 59.50 on');
    await screen.press('Accept offer');
    await screen.sees('The offer is yours');
    expect(screen.events).to.include('billing-subscription-offer-accepted');
    expect(screen.subscription.renewal).to.equal('automatic');
  });

  it('stays away after a conflict that interrupted the cancellation', async () => {
    screen.backend.change('sub_active', {});
    await screen.press('Continue cancelling');
    await screen.sees('Your subscription has changed since you opened this.');
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
  });

  it('leaves everything as it is when it is closed', async () => {
    await screen.press('Close');
    expect(await screen.outcome).to.equal('dismissed');
    expect(screen.subscription.renewal).to.equal('automatic');
  });
});
