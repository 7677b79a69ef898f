import { expect } from '@open-wc/testing';
import { subscriptions as samples } from '../../../src/testing/index.ts';
import { byRole } from '../../support/screen.ts';
import { ChangeScreen } from './change-support.ts';

const CHANGED = 'Your subscription has changed since you opened this.';

describe('a change that meets something else', () => {
  let screen: ChangeScreen;

  const comment = () => byRole(screen.element, 'textbox') as HTMLTextAreaElement;

  beforeEach(async () => {
    screen = new ChangeScreen(samples.commitment()).open('cancel');
    await screen.sees('You still owe');
    await screen.press('Tell us why (optional)');
    await screen.until(() => screen.radios().length > 0);
    comment().value = 'Too many ads';
    comment().dispatchEvent(new Event('input'));
  });

  afterEach(() => screen.remove());

  it('is previewed again after a renewal, says so, and loses nothing that was typed', async () => {
    const { id, commitment } = screen.subscription;
    screen.backend.change(id, { commitment: { ...commitment!, remaining: { amount: 12300, currency: 'NOK', scale: 2 } } });
    await screen.press('Cancel subscription');
    await screen.sees(CHANGED);
    expect(screen.focused?.textContent).to.include(CHANGED);
    await screen.sees('You still owe NOK 123 of it.');
    expect(comment().value).to.equal('Too many ads');
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    const [first, second] = screen.changes;
    expect(second!.version).to.equal(first!.version + 1);
    expect(second!.key).not.to.equal(first!.key);
    expect(second!.change).to.deep.include({ survey: { reason: 'other', comment: 'Too many ads' } });
  });

  it('waits for a renewal that runs', async () => {
    screen.backend.failNext({ operation: 'changeSubscription', problem: 'renewal-running' });
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is being renewed at this moment.');
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
  });

  it('explains what another tab has done meanwhile', async () => {
    screen.backend.change(screen.subscription.id, { renewal: 'off', accessUntil: '2027-03-03' });
    await screen.press('Cancel subscription');
    await screen.sees(CHANGED);
    await screen.sees('You have cancelled already.');
    expect(screen.has('button', 'Cancel subscription')).to.equal(false);
  });

  it('explains that it is not allowed any more', async () => {
    screen.backend.failNext({ operation: 'changeSubscription', problem: 'action-not-allowed', reason: 'payment-pending' });
    await screen.press('Cancel subscription');
    await screen.sees('A payment is on its way.');
  });

  it('is made once when its answer was lost, and the customer sees that it was made', async () => {
    screen.backend.loseNextAnswer('changeSubscription');
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    const keys = screen.changes.map(({ key }) => key);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
    expect(screen.subscription.version).to.equal(2);
  });

  it('says that nobody knows after an answer that cannot be read, and is safe to try again', async () => {
    screen.backend.failNext({ operation: 'changeSubscription', malformed: true });
    await screen.press('Cancel subscription');
    await screen.sees('Something in the answer could not be read.');
    expect(screen.text).to.include('Trying again is safe');
    expect(comment().value).to.equal('Too many ads');
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    expect(new Set(screen.changes.map(({ key }) => key))).to.have.length(1);
  });

  it('goes on with a new token when the old one has lapsed', async () => {
    screen.backend.expireTokens();
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    expect(screen.events).not.to.include('billing-error');
  });

  it('says so when one is signed out, and goes on once one has signed in', async () => {
    screen.backend.signedOut = true;
    await screen.press('Cancel subscription');
    await screen.sees('You are signed out.');
    expect(screen.text).not.to.include('Trying again is safe');
    screen.backend.signedOut = false;
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
  });

  it('is left to the host that prevents it', async () => {
    screen.element.addEventListener('billing-before-subscription-change', (event) => {
      expect(event.detail.change.kind).to.equal('cancel');
      event.preventDefault();
    });
    await screen.press('Cancel subscription');
    expect(await screen.outcome).to.equal('dismissed');
    expect(screen.changes).to.have.length(0);
  });
});

describe('a preview that does not come', () => {
  let screen: ChangeScreen;

  beforeEach(() => {
    screen = new ChangeScreen(samples.commitment());
  });

  afterEach(() => screen.remove());

  it('offers to try again', async () => {
    screen.backend.failNext({ operation: 'previewSubscriptionChange', problem: 'internal-error' });
    screen.open('cancel');
    await screen.sees('The service is not available just now.');
    expect(screen.has('button', 'Cancel subscription')).to.equal(false);
    await screen.press('Try again');
    await screen.sees('You still owe');
    expect(screen.focused).not.to.equal(null);
  });

  it('is never half drawn', async () => {
    screen.backend.failNext({ operation: 'previewSubscriptionChange', malformed: true });
    screen.open('cancel');
    await screen.sees('Something in the answer could not be read.');
    expect(screen.text).not.to.include('You have access');
  });

  it('leaves a code of a newer server out', async () => {
    const hold = screen.backend.hold('previewSubscriptionChange');
    screen.open('cancel');
    await hold.arrived;
    screen.backend.failNext({
      operation: 'previewSubscriptionChange',
      malformed: JSON.stringify({
        subscription: 'sub_commitment',
        version: 1,
        kind: 'cancel',
        asOf: '2026-11-24T09:00:00.000Z',
        today: '2026-11-24',
        effectiveOn: '2026-12-03',
        consequences: [{ code: 'from-next-year' }, { code: 'charged-on' }, { code: 'no-more-charges' }],
        offer: { id: 'offer', kind: 'a-puppy', periods: 1 },
      }),
    });
    hold.release();
    await screen.sees('You will not be charged again.');
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
  });
});
