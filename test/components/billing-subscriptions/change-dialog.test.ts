import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { subscriptions as samples } from '../../../src/testing/index.ts';
import { nameOf } from '../../support/screen.ts';
import { ChangeScreen } from './change-support.ts';

const press = (key: string) => sendKeys({ press: key });

describe('the dialog of a change', () => {
  let screen: ChangeScreen;

  beforeEach(async () => {
    screen = new ChangeScreen(samples.commitment()).open('cancel');
    await screen.sees('You still owe');
  });

  afterEach(() => screen.remove());

  it('is labelled by its question, which has the focus', () => {
    const dialog = screen.element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(nameOf(dialog)).to.equal('Cancel your subscription?');
    expect(screen.focused?.textContent).to.equal('Cancel your subscription?');
  });

  it('passes axe', async () => {
    await expect(screen.element).to.be.accessible();
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    await expect(screen.element).to.be.accessible();
  });

  it('can be walked through by keyboard, and gives the focus back', async () => {
    const walked: string[] = [];
    for (let step = 0; step < 4; step++) {
      await press('Tab');
      walked.push(nameOf(screen.focused!));
    }
    expect(walked).to.deep.equal(['Close', 'Tell us why (optional)', 'Cancel subscription', 'Keep subscription']);
    await press('Enter');
    expect(await screen.outcome).to.equal('dismissed');
    expect(document.activeElement === screen.opener).to.equal(true);
  });

  it('closes by Escape, which reaches nothing outside', async () => {
    const outside: string[] = [];
    const listen = (event: KeyboardEvent) => outside.push(event.key);
    document.addEventListener('keydown', listen);
    await press('Escape');
    document.removeEventListener('keydown', listen);
    expect(await screen.outcome).to.equal('dismissed');
    expect(outside).to.deep.equal([]);
    expect(document.activeElement === screen.opener).to.equal(true);
  });

  it('moves the focus to what was done', async () => {
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    expect(screen.focused?.textContent).to.include('Your subscription is cancelled');
    expect(screen.has('button', 'Done')).to.equal(true);
  });

  it('does not close while a change is on its way, and says why', async () => {
    const hold = screen.backend.hold('changeSubscription');
    const width = screen.button('Cancel subscription').offsetWidth;
    await screen.press('Cancel subscription');
    await hold.arrived;
    const button = screen.button('Cancel subscription');
    expect(button.getAttribute('aria-busy')).to.equal('true');
    expect(button.offsetWidth).to.equal(width);
    for (const key of ['Escape', 'Escape', 'Escape']) await press(key);
    await screen.press('Cancel subscription');
    await screen.press('Keep subscription');
    await screen.press('Close');
    await screen.sees('Your change is on its way. Please wait for the answer.');
    expect(screen.isOpen).to.equal(true);
    hold.release();
    await screen.sees('Your subscription is cancelled');
    expect(screen.changes).to.have.length(1);
    expect(screen.text).not.to.include('Please wait for the answer.');
  });

  it('stays a dialog when its element is moved in the page', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.append(screen.element);
    await screen.element.updateComplete;
    expect(screen.element.shadowRoot!.querySelector('dialog')!.matches(':modal')).to.equal(true);
    await screen.press('Cancel subscription');
    await screen.sees('Your subscription is cancelled');
    place.remove();
  });

  it('ends with its element, while the change goes on', async () => {
    const hold = screen.backend.hold('changeSubscription');
    await screen.press('Cancel subscription');
    await hold.arrived;
    screen.element.remove();
    await screen.outcome;
    hold.release();
    await screen.element.updateComplete;
    document.body.append(screen.element);
    await screen.element.updateComplete;
    expect(screen.isOpen).to.equal(false);
  });

  it('closes when the customer signs out', async () => {
    screen.element.session!.logout();
    expect(await screen.outcome).to.equal('dismissed');
    expect(screen.isOpen).to.equal(false);
  });

  it('opens again for something else', async () => {
    await screen.press('Close');
    screen.element.subscription = samples.willNotRenew();
    await screen.outcome;
    screen.open('cancel');
    await screen.sees('We could not find this.');
    expect(screen.isOpen).to.equal(true);
  });
});
