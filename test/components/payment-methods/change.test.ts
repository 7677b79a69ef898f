import { expect } from '@open-wc/testing';
import type { BillingPaymentMethodChangedEvent } from '../../../src/components/payment-methods/events.ts';
import { nok, outstandingOrders, paymentMethods as samples } from '../../../src/testing/index.ts';
import { allByRole, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { type MethodsScreen, show } from './methods.ts';

const VISA = 'Visa •••• 4242';
const MASTERCARD = 'Mastercard •••• 9903';

describe('removing a payment method', () => {
  let screen: MethodsScreen;

  beforeEach(async () => {
    screen = await show({ paymentMethods: [samples.primaryVisa(), samples.vipps(), samples.backup()] });
  });

  it('says what it leads to before two answers of one size, and does it', async () => {
    const dialog = await screen.act(MASTERCARD, 'Remove');
    await screen.sees('It is not charged again.');
    expect(textIn(screen.focused!)).to.include(`Remove ${MASTERCARD}?`);
    const answers = ['Remove', 'Keep it'].map((name) => allByRole(dialog, 'button', name)[0]!);
    expect(new Set(answers.map(({ offsetWidth, offsetHeight }) => `${offsetWidth} ${offsetHeight}`))).to.have.length(1);
    expect(answers[0]!.classList.contains('primary')).to.equal(answers[1]!.classList.contains('primary'));
    await screen.press('Remove', dialog);
    await screen.sees('has been removed');
    expect(screen.backend.paymentMethods).to.have.length(2);
    const { detail } = screen.events[0] as BillingPaymentMethodChangedEvent;
    expect(detail).to.deep.equal({ kind: 'remove', method: 'pm_backup' });
    await screen.press('Done');
    await eventually(() => screen.order.length === 2);
    await eventually(() => screen.focused !== document.body, 'the focus is not lost with the row');
  });

  it('is left without a trace, with the focus back where it came from', async () => {
    const dialog = await screen.act(MASTERCARD, 'Remove');
    await screen.sees('It is not charged again.');
    await screen.press('Keep it', dialog);
    await eventually(() => !screen.has('dialog'));
    expect(textIn(screen.focused!)).to.equal('Remove');
    expect(screen.calls('changePaymentMethod')).to.have.length(0);
  });

  it('names what stands in the way, and lets another method take over first', async () => {
    const dialog = await screen.act(VISA, 'Remove');
    await screen.sees('This has to be out of the way first:');
    expect(textIn(dialog)).to.include('Nordlia Musikk is charged to it, next on 3 December with NOK 119.');
    expect(textIn(dialog)).to.include('Kystavisen is charged to it, next on 15 December with NOK 329.');
    allByRole(dialog, 'button', 'Replace everywhere')[0]!.click();
    await screen.sees('Which one takes over?');
    const radios = allByRole(dialog, 'radio') as HTMLInputElement[];
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, false]);
    await screen.press('Replace everywhere', dialog);
    await screen.sees('Choose one first.');
    expect(screen.focused).to.satisfy((element: Element) => element.matches('input[type=radio]'));
    radios[1]!.click();
    await screen.sees('Nordlia Musikk is charged to the other one from now on: NOK 119 on 3 December.');
    await screen.press('Replace everywhere', dialog);
    await screen.sees('has been replaced everywhere');
    await screen.press('Remove', dialog);
    await screen.sees('It is not charged again.');
    await screen.press('Remove', dialog);
    await screen.sees('has been removed');
    expect(screen.backend.paymentMethods.map(({ label }) => label)).to.deep.equal(['Vipps', MASTERCARD]);
    expect(screen.events.map((event) => (event as BillingPaymentMethodChangedEvent).detail.kind)).to.deep.equal(['replace', 'remove']);
  });

  it('leads to the subscription that could be cancelled instead', async () => {
    const heard: unknown[] = [];
    screen.widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      heard.push(event.detail);
    });
    const dialog = await screen.act(VISA, 'Remove');
    await screen.sees('This has to be out of the way first:');
    allByRole(dialog, 'button', 'Cancel subscription')[0]!.click();
    await eventually(() => heard.length === 1);
    expect(heard[0]).to.deep.include({ purpose: 'manage-subscription', context: { subscription: 'sub_active' } });
    expect(screen.has('dialog')).to.equal(false);
  });

  it('shows how it stands now after a change in another place, and asks again', async () => {
    const dialog = await screen.act(MASTERCARD, 'Remove');
    await screen.sees('It is not charged again.');
    screen.backend.changePaymentMethod('pm_backup', {
      paysFor: [{ subscription: 'sub_new', name: 'Kystavisen', next: { on: '2026-12-15', amount: nok(329) } }],
    });
    await screen.press('Remove', dialog);
    await screen.sees('This has to be out of the way first:');
    await screen.sees('Kystavisen is charged to it');
    expect(screen.backend.paymentMethods).to.have.length(3);
  });

  it('is done once when the answer was lost', async () => {
    const dialog = await screen.act(MASTERCARD, 'Remove');
    await screen.sees('It is not charged again.');
    screen.backend.loseNextAnswer('changePaymentMethod');
    await screen.press('Remove', dialog);
    await screen.sees('has been removed');
    const calls = screen.calls('changePaymentMethod');
    expect(calls).to.have.length(2);
    expect(new Set(calls.map(({ key }) => key))).to.have.length(1);
  });

  it('says that nobody knows after an answer that cannot be read, and is safe to try again', async () => {
    const dialog = await screen.act(MASTERCARD, 'Remove');
    await screen.sees('It is not charged again.');
    screen.backend.failNext({ operation: 'changePaymentMethod', malformed: true });
    await screen.press('Remove', dialog);
    await screen.sees('Trying again is safe');
    await screen.press('Remove', dialog);
    await screen.sees('has been removed');
  });

  it('is left to the host that prevents it', async () => {
    screen.widget.addEventListener('billing-before-payment-method-change', (event) => {
      expect(event.detail.change).to.deep.equal({ kind: 'remove' });
      expect(event.detail.method.id).to.equal('pm_backup');
      event.preventDefault();
    });
    const dialog = await screen.act(MASTERCARD, 'Remove');
    await screen.sees('It is not charged again.');
    await screen.press('Remove', dialog);
    await eventually(() => !screen.has('dialog'));
    expect(screen.calls('changePaymentMethod')).to.have.length(0);
  });
});

describe('what stands in the way of removing', () => {
  it('is paid from there', async () => {
    const screen = await show({
      paymentMethods: [samples.failing(), samples.primaryVisa({ paysFor: [] })],
      outstanding: [outstandingOrders.renewalInGrace()],
    });
    const dialog = await screen.act('Visa •••• 0341', 'Remove');
    await screen.press('Pay NOK 119', dialog);
    await screen.sees('Pay with');
    expect(screen.has('dialog')).to.equal(false);
  });

  it('is a method that has to be added first, where it is the last one', async () => {
    const screen = await show({ paymentMethods: [samples.primaryVisa()] });
    const dialog = await screen.act(VISA, 'Remove');
    await screen.sees('This has to be out of the way first:');
    allByRole(dialog, 'button', 'Add a payment method')[0]!.click();
    await screen.finds('heading', 'New payment method');
  });

  it('is the family, with the way to where it is shared', async () => {
    const screen = await show({ paymentMethods: [samples.familyCard(), samples.card()] });
    const dialog = await screen.act('Visa •••• 6116', 'Remove');
    await screen.sees('It pays for what your family buys.');
    const link = await screen.finds('link', 'Stop sharing', dialog);
    expect((link as HTMLAnchorElement).href).to.match(/^https:/);
  });
});

describe('the backup', () => {
  it('is chosen and given up, with what that means', async () => {
    const screen = await show({ paymentMethods: [samples.primaryVisa(), samples.card()] });
    const dialog = await screen.act('Visa •••• 1881', 'Use as backup');
    await screen.sees('It is charged when the primary payment method fails.');
    await screen.press('Use as backup', dialog);
    await screen.sees('is your backup now');
    await screen.press('Done');
    await eventually(() => textIn(screen.row('Visa •••• 1881')).includes('Backup'));
    await screen.press('Stop using as backup', screen.row('Visa •••• 1881'));
    await screen.sees('There is no backup then');
    await screen.press('Stop using as backup', await screen.finds('dialog', /./));
    await screen.sees('is no backup any more');
    expect(screen.backend.paymentMethods[1]!.backup).to.equal(false);
  });
});

describe('actions that are blocked', () => {
  it('say why, in place of dead buttons', async () => {
    const screen = await show({ paymentMethods: [samples.primaryVisa(), samples.failing()] });
    await screen.more('Visa •••• 0341');
    expect(textIn(screen.row('Visa •••• 0341'))).to.include('Use as backup It cannot be charged as it is. It has to work again first.');
    expect(screen.has('button', 'Use as backup')).to.equal(false);
  });

  it('leads to the wallet’s app where its maximum is too low', async () => {
    const screen = await show({ paymentMethods: [samples.vippsMaximumTooLow(), samples.card()] });
    const links = allByRole(screen.row('Vipps'), 'link', 'Raise the maximum') as HTMLAnchorElement[];
    expect(links[0]!.href).to.match(/^https:/);
    const purposes: string[] = [];
    screen.widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      purposes.push(event.detail.purpose);
    });
    links[0]!.click();
    expect(purposes).to.deep.equal(['raise-maximum']);
  });
});
