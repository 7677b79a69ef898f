import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nok, outstandingOrders, paymentMethods as samples } from '../../../src/testing/index.ts';
import { nameOf, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';
import { type MethodsScreen, show } from './methods.ts';

describe('<payment-methods> by the keyboard alone', () => {
  let screen: MethodsScreen;

  const tab = () => sendKeys({ press: 'Tab' });
  const name = () => (screen.focused && screen.focused !== document.body ? nameOf(screen.focused) : '');
  /** Tabs on to what has a name. */
  const reach = async (wanted: string): Promise<void> => {
    for (let step = 0; step < 40 && name() !== wanted; step++) await tab();
    expect(name()).to.equal(wanted);
  };

  beforeEach(async () => {
    screen = await show({
      paymentMethods: [samples.primaryVisa(), samples.vipps()],
      outstanding: [outstandingOrders.renewalInGrace({ attempts: [] })],
      balances: [nok(50)],
    });
    await screen.sees('Not paid yet');
    await screen.sees('Used before any payment method.');
    screen.widget.tabIndex = -1;
    screen.widget.focus();
    screen.widget.removeAttribute('tabindex');
  });

  it('is walked through in the order in which it is read', async () => {
    const expected = [
      'Pay NOK 119',
      'More about Visa •••• 4242',
      'Move up Visa •••• 4242',
      'Move down Visa •••• 4242',
      'More about Vipps',
      'Move up Vipps',
      'Move down Vipps',
      'Add a payment method',
      'Movements',
      'Add billing details',
    ];
    const names: string[] = [];
    // Not one step further: the next place may be the browser's own, which does not give the keys back.
    while (names.length < expected.length) {
      await tab();
      names.push(name());
    }
    expect(names).to.deep.equal(expected);
  });

  it('pays what is outstanding', async () => {
    await reach('Pay NOK 119');
    await sendKeys({ press: 'Enter' });
    await screen.sees('Pay with');
    await eventually(() => screen.focused?.querySelector('billing-pay-order'), 'the focus is where it is paid');
    await screen.finds('button', 'Pay NOK 119');
    await reach('Pay NOK 119');
    await sendKeys({ press: 'Enter' });
    await screen.sees('NOK 119 is paid');
  });

  it('adds a method', async () => {
    await reach('Add a payment method');
    await sendKeys({ press: 'Enter' });
    await eventually(() => screen.fields?.querySelector('select'));
    await reach('What the bank does');
    await sendKeys({ type: 'It a' });
    await eventually(() => screen.fields!.querySelector('select')!.value === 'approves' || screen.fields!.querySelector('select')!.value !== '');
    await reach('Add payment method');
    await sendKeys({ press: 'Enter' });
    await screen.sees('has been added.');
  });

  it('removes a method, and gives up with Escape before', async () => {
    await reach('More about Vipps');
    await sendKeys({ press: 'Enter' });
    await eventually(() => screen.row('Vipps').querySelector('[data-action=remove]'));
    await reach('Remove');
    await sendKeys({ press: 'Enter' });
    await screen.sees('It is not charged again.');
    await sendKeys({ press: 'Escape' });
    await eventually(() => name() === 'Remove');
    expect(screen.has('dialog')).to.equal(false);
    await sendKeys({ press: 'Enter' });
    await screen.sees('It is not charged again.');
    await reach('Remove');
    await sendKeys({ press: 'Enter' });
    await screen.sees('has been removed');
    expect(screen.backend.paymentMethods).to.have.length(1);
  });
});

describe('<payment-methods> for a screen reader', () => {
  it('is a list of articles named by their methods, in an ordered list', async () => {
    const screen = await show({ paymentMethods: [samples.primaryVisa(), samples.vipps()] });
    const list = screen.widget.shadowRoot!.querySelector('ol[part=list]')!;
    expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
    expect([...list.querySelectorAll('article')].map(nameOf)).to.deep.equal(['Visa •••• 4242', 'Vipps']);
    expect([...list.querySelectorAll('h3')].map(textIn)).to.deep.equal(['Visa •••• 4242', 'Vipps']);
    expect(list.querySelector('[part=artwork]')!.ariaHidden).to.equal('true');
  });

  it('has its headings one below the other', async () => {
    const screen = await show({ paymentMethods: [samples.primaryVisa()], outstanding: [outstandingOrders.renewalInGrace()], balances: [nok(50)] });
    await screen.sees('Used before any payment method.');
    await screen.sees('Not paid yet');
    const levels = [...screen.widget.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => [
      heading.localName,
      textIn(heading),
    ]);
    expect(levels).to.deep.equal([
      ['h2', 'Payment methods'],
      ['h3', 'Not paid yet'],
      ['h4', 'Nordlia Musikk, Individuell'],
      ['h3', 'Visa •••• 4242'],
    ]);
  });

  it('keeps the digits of a card from left to right where the page goes from right to left', async () => {
    const screen = await show({ paymentMethods: [samples.rightToLeft()], dir: 'rtl' });
    const label = screen.widget.shadowRoot!.querySelector('.row-title bdi')!;
    expect(getComputedStyle(label).direction).to.equal('ltr');
    expect(getComputedStyle(screen.widget.shadowRoot!.querySelector('.root')!).direction).to.equal('rtl');
  });
});
