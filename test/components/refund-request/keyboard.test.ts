import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { purchases } from '../../../src/testing/index.ts';
import { allByRole, nameOf, textIn } from '../../support/screen.ts';
import { asking, choose, eventually, focused, goWay, place, press, until, untilFocused, untilStep } from './asking.ts';

/** Goes on with the Tab key until what has the focus has a name in which this stands. */
const tabTo = async (widget: Element, name: string | RegExp): Promise<void> => {
  for (let presses = 0; presses < 40; presses++) {
    await sendKeys({ press: 'Tab' });
    const element = focused(widget);
    if (element && nameOf(element).search(name) >= 0) return;
  }
  throw new Error(`Tab never came to "${String(name)}" in: ${textIn(widget)}`);
};

const pressKey = async (widget: Element, name: string | RegExp): Promise<void> => {
  await tabTo(widget, name);
  await sendKeys({ press: 'Enter' });
};

describe('with the keyboard alone', () => {
  it('one gets from the purchase to the receipt', async () => {
    const { widget, backend } = await place({ purchases: [purchases.paid(), purchases.severalItems()] });
    await until(widget, () => allByRole(widget, 'button', /NOK/).length === 2);
    await tabTo(widget, 'Search your purchases');
    await pressKey(widget, 'Film: Nordlys over Senja');
    await untilFocused(widget, 'What is it about?');
    await until(widget, () => allByRole(widget, 'radio').length === 6);
    await tabTo(widget, 'I want to withdraw from the purchase');
    await sendKeys({ press: 'ArrowDown' });
    await eventually(() => nameOf(focused(widget)!) === 'Something is wrong with it');
    await sendKeys({ press: 'Enter' });
    await untilFocused(widget, 'What do you want money back for?');
    await until(widget, () => allByRole(widget, 'checkbox').length === 3);
    await tabTo(widget, 'Album: Vinterviser');
    await sendKeys({ press: ' ' });
    await tabTo(widget, 'I have not got it');
    await sendKeys({ press: ' ' });
    await tabTo(widget, 'What is wrong, in your own words');
    await sendKeys({ type: 'Nothing' });
    await tabTo(widget, 'Add files');
    await pressKey(widget, 'Continue');
    await untilFocused(widget, 'This is what you would get back');
    await until(widget, () => allByRole(widget, 'button', /^Ask for/).length === 1);
    await tabTo(widget, 'Back to what you paid with');
    await sendKeys({ press: ' ' });
    await pressKey(widget, 'Ask for NOK 198 back');
    await untilFocused(widget, 'We have received your request');
    expect(backend.refundRequests.map(({ statement }) => statement)).to.eql(['Nothing']);
  });

  it('one goes back step by step, each with the focus on its question', async () => {
    const { widget } = await asking({ purchases: [purchases.severalItems()], purchase: purchases.severalItems().id });
    await goWay(widget, 'I did not mean to buy it');
    await untilFocused(widget, 'What do you want money back for?');
    await choose(widget, /^Album/, 'checkbox');
    await press(widget, 'Continue');
    await untilFocused(widget, 'This is what you would get back');
    await until(widget, () => allByRole(widget, 'button', 'Back').length === 1);
    await pressKey(widget, /^Back$/);
    await untilFocused(widget, 'What do you want money back for?');
    await pressKey(widget, /^Back$/);
    await untilFocused(widget, 'What is it about?');
  });

  it('one opens what the rights are and leaves it open', async () => {
    const { widget } = await asking({ purchases: [purchases.paid()], purchase: 'pur_paid', country: 'NO' });
    await pressKey(widget, 'What your rights are');
    await until(widget, () => textIn(widget).includes('Right to withdraw (angrerett)'));
    expect(textIn(widget)).to.include('Last checked on');
    await choose(widget, 'Something else');
    expect(textIn(widget)).to.include('Right to withdraw (angrerett)');
  });

  it('the focus of the page is left alone until somebody is in the widget', async () => {
    const { widget } = await asking({ purchases: [purchases.paid()], purchase: 'pur_paid' });
    expect(focused(widget)).to.equal(null);
  });
});

describe('for a screen reader', () => {
  it('has headings in order, names for every control, and one place where things are said', async () => {
    const { widget } = await asking({ purchases: [purchases.severalItems()], purchase: purchases.severalItems().id });
    await goWay(widget, 'Something is wrong with it');
    await untilStep(widget, 'What do you want money back for?');
    expect(allByRole(widget, 'heading').map(({ tagName }) => tagName)).to.eql(['H2', 'H3']);
    const controls = (['button', 'radio', 'checkbox', 'textbox'] as const).flatMap((role) => allByRole(widget, role));
    for (const control of controls) expect(nameOf(control), control.outerHTML).not.to.equal('');
    expect(widget.shadowRoot!.querySelectorAll('.root > [role=status]')).to.have.length(1);
    for (const described of widget.shadowRoot!.querySelectorAll('[aria-describedby]')) {
      for (const id of described.getAttribute('aria-describedby')!.split(' ')) {
        expect(widget.shadowRoot!.getElementById(id), id).to.be.instanceOf(HTMLElement);
      }
    }
    const ids = [...widget.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('follows the level of heading that the page chooses', async () => {
    const { widget } = await asking({ purchases: [purchases.paid()], purchase: 'pur_paid' });
    widget.headingLevel = 4;
    await eventually(() => allByRole(widget, 'heading').map(({ tagName }) => tagName).join() === 'H4,H5');
  });
});
