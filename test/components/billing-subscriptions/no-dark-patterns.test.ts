import { expect } from '@open-wc/testing';
import type { Subscription } from '../../../src/api/index.ts';
import { subscriptions as samples } from '../../../src/testing/index.ts';
import { expectEqualWeight } from '../../support/equal-weight.ts';
import { allByRole, byRole } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { ChangeScreen } from './change-support.ts';
import { show } from './widget.ts';

/** Every sample that can be cancelled here. */
const cancellable: [string, Subscription][] = Object.entries(samples)
  .map(([name, sample]): [string, Subscription] => [name, sample()])
  .filter(([, { actions }]) => actions.some((action) => action.name === 'cancel' && action.allowed && action.via === 'api'));

const answersOf = (screen: ChangeScreen): HTMLElement[] => [
  ...screen.element.shadowRoot!.querySelectorAll<HTMLElement>('dialog[open] .choices > button'),
];

describe('leaving', () => {
  let screen: ChangeScreen | undefined;
  afterEach(() => screen?.remove());

  it('can be tried with many samples', () => {
    expect(cancellable.length).to.be.greaterThan(5);
  });

  for (const [name, subscription] of cancellable) {
    it(`weighs as much as staying, and is chosen by nobody but the customer: ${name}`, async () => {
      screen = new ChangeScreen(subscription).open('cancel');
      const { length } = answersOf(screen);
      if (!length) await screen.until(() => answersOf(screen!).length === 2);
      const [leave, stay] = answersOf(screen);
      expectEqualWeight(leave!, stay!);
      expect(leave!.ariaDisabled).to.equal('false');
      expect(screen.radios().filter(({ checked }) => checked)).to.eql([]);
      expect(allByRole(screen.element, 'checkbox')).to.eql([]);
      expect(screen.text).not.to.include('offer');
      // The question why is folded up, and says that it need not be answered.
      expect(screen.button('Tell us why (optional)').closest('details')!.open).to.equal(false);
    });
  }

  it('takes two presses from the list where nothing is to be chosen', async () => {
    const { widget, backend } = await show([samples.commitment()]);
    const inDialog = (name: string) => allByRole(widget, 'dialog').flatMap((dialog) => allByRole(dialog, 'button', name));
    byRole(widget, 'button', 'Cancel subscription').click();
    await eventually(() => inDialog('Cancel subscription').length === 1);
    inDialog('Cancel subscription')[0]!.click();
    await eventually(() => backend.requests.some(({ name }) => name === 'changeSubscription'));
    await eventually(() => backend.subscriptions[0]!.renewal === 'off');
  });

  it('weighs as much as an offer to stay, which comes once', async () => {
    screen = new ChangeScreen(samples.active()).open('cancel');
    await screen.sees('When should it end?');
    screen.choose(/^On /);
    await screen.press('Cancel subscription');
    await screen.sees('each of your next 3 payments is NOK 59.50');
    // What the offer leads to is previewed first, and can be accepted only then.
    await screen.until(() => answersOf(screen!).every(({ ariaDisabled }) => ariaDisabled === 'false'));
    const answers = answersOf(screen);
    expect(answers.map(({ textContent }) => textContent.trim())).to.have.members(['Accept offer', 'Continue cancelling']);
    expectEqualWeight(answers[0]!, answers[1]!);
    await screen.press('Continue cancelling');
    await screen.sees('Your subscription is cancelled');
  });

  it('weighs as much as staying where a new price is declined', async () => {
    const risen = Object.values(samples).map((sample) => sample()).find(({ actions }) => actions.some(({ name, allowed }) => name === 'decline-price' && allowed))!;
    screen = new ChangeScreen(risen).open('decline-price');
    if (answersOf(screen).length !== 2) await screen.until(() => answersOf(screen!).length === 2);
    const [leave, other] = answersOf(screen);
    expectEqualWeight(leave!, other!);
  });
});
