import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerPaymentFields } from '../../../src/payment-fields/index.ts';
import { diagnoses, fakePaymentFields, outstandingOrders, paymentMethods } from '../../../src/testing/index.ts';
import { allByRole, nameOf, textIn } from '../../support/screen.ts';
import { eventually, focused, looked, place, until, untilStep } from './trouble.ts';

registerPaymentFields('memory', async () => fakePaymentFields);

/** What has the focus, through shadow roots. */
const deepest = (widget: Element): Element | null => {
  let element = focused(widget);
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Goes on with the Tab key until what has the focus has a name that begins so, and presses it. */
const tabTo = async (widget: Element, name: string): Promise<void> => {
  for (let presses = 0; presses < 40; presses++) {
    await sendKeys({ press: 'Tab' });
    const element = deepest(widget);
    if (element && nameOf(element).startsWith(name)) return;
  }
  throw new Error(`Tab never came to "${name}" in: ${textIn(widget)}`);
};

const press = async (widget: Element, name: string): Promise<void> => {
  await tabTo(widget, name);
  await sendKeys({ press: 'Enter' });
};

describe('with the keyboard alone', () => {
  it('one gets from the choice through the questions to a person', async () => {
    const { widget, backend } = await place();
    await press(widget, 'I cannot buy anything');
    await untilStep(widget, /^Question 1/);
    await eventually(() => focused(widget)?.tagName === 'H3');
    await press(widget, 'I see a message');
    await untilStep(widget, /^Question 2/);
    await eventually(() => focused(widget)?.tagName === 'H3');
    await press(widget, 'Something else');
    await until(widget, () => allByRole(widget, 'textbox').length === 1);
    await eventually(() => focused(widget)?.tagName === 'H3');
    await tabTo(widget, 'Your own words');
    await sendKeys({ type: 'Please help.' });
    await press(widget, 'Send this to us');
    await untilStep(widget, 'We have got it.');
    await eventually(() => focused(widget)?.tagName === 'H3');
    expect(backend.handOvers.map(({ message }) => message)).to.eql(['Please help.']);
  });

  it('one unfolds what was found, pays it, and is told to try again', async () => {
    const { widget, backend } = await place({
      diagnosis: diagnoses.unpaidOrder(),
      outstanding: [outstandingOrders.plainOrder()],
      paymentMethods: [paymentMethods.primaryVisa()],
    });
    await press(widget, 'My payment was declined');
    await untilStep(widget, 'We have found what stops you.');
    await eventually(() => allByRole(widget, 'button', 'Pay NOK 149').length === 1);
    await press(widget, 'Pay NOK 149');
    await untilStep(widget, 'Everything we can check is in order. Try again now.');
    await eventually(() => focused(widget)?.tagName === 'H3');
    await press(widget, 'It works now');
    await untilStep(widget, 'Good, then everything works again.');
    expect(backend.outstanding).to.have.length(0);
  });

  it('one folds and unfolds cards, and leaves a form without a trace', async () => {
    const { widget } = await looked({ topic: 'payment-declined', diagnosis: diagnoses.cardExpired(), paymentMethods: [paymentMethods.expired()] });
    await press(widget, 'Mastercard');
    await eventually(() => deepest(widget)?.getAttribute('aria-expanded') === 'false');
    await sendKeys({ press: 'Enter' });
    await eventually(() => deepest(widget)?.getAttribute('aria-expanded') === 'true');
    await press(widget, 'Enter the new details');
    await eventually(() => widget.querySelector('select') !== null);
    await eventually(() => allByRole(widget, 'button', 'Cancel').length === 1);
    await press(widget, 'Cancel');
    await eventually(() => deepest(widget) !== null && nameOf(deepest(widget)!) === 'Enter the new details');
  });
});

describe('for a screen reader', () => {
  it('has headings in order, names for every control, and one place where things are said', async () => {
    const { widget } = await looked({ topic: 'payment-declined', diagnosis: diagnoses.several(), outstanding: [outstandingOrders.plainOrder()] });
    await until(widget, () => allByRole(widget, 'article').length === 5);
    const levels = allByRole(widget, 'heading').map(({ tagName }) => tagName);
    expect(levels).to.eql(['H2', 'H3', 'H4', 'H4', 'H4', 'H4', 'H4']);
    for (const button of allByRole(widget, 'button')) expect(nameOf(button), button.outerHTML).not.to.equal('');
    expect(widget.shadowRoot!.querySelectorAll('.root > [role=status]')).to.have.length(1);
    for (const button of widget.shadowRoot!.querySelectorAll('[aria-controls]')) {
      expect(widget.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)).to.be.instanceOf(HTMLElement);
    }
  });

  it('follows the level of heading that the page chooses', async () => {
    const { widget } = await looked({ topic: 'payment-declined', diagnosis: diagnoses.cardExpired() });
    widget.headingLevel = 4;
    await until(widget, () => allByRole(widget, 'article').length === 1);
    await eventually(() => allByRole(widget, 'heading').map(({ tagName }) => tagName).join() === 'H4,H5,H6');
  });

  it('says which of several ways back is which', async () => {
    const { widget } = await looked({ topic: 'cannot-buy' });
    const buttons = [...widget.shadowRoot!.querySelectorAll('[part=trail] button')];
    const described = buttons.map((button) => textIn(widget.shadowRoot!.getElementById(button.getAttribute('aria-describedby')!)!));
    expect(described).to.eql(['What does not work I cannot buy anything', 'What we looked at Everything we can check is in order.']);
  });
});
