import { expect } from '@open-wc/testing';
import { registerPaymentFields } from '../../../src/payment-fields/index.ts';
import {
  approvals,
  diagnoses,
  fakePaymentFields,
  findings,
  type MemoryBackendOptions,
  outstandingOrders,
  paymentMethods,
} from '../../../src/testing/index.ts';
import { allByRole, byRole, elementsIn, textIn } from '../../support/screen.ts';
import { sayFromFrame } from '../internal/payment/challenge.ts';
import { announced, changeElsewhere, eventually, focused, looked, place, press, untilStep, untilText } from './trouble.ts';

registerPaymentFields('memory', async () => fakePaymentFields);

const declined = 'payment-declined';
const order = (): MemoryBackendOptions => ({
  outstanding: [outstandingOrders.plainOrder()],
  paymentMethods: [paymentMethods.primaryVisa()],
});

/** Presses a button that stands in a part with a shadow root of its own. */
const pressInside = async (widget: Element, name: string | RegExp): Promise<void> => {
  await eventually(() => allByRole(widget, 'button', name).length === 1, `there is one button ${name}`);
  await eventually(() => byRole(widget, 'button', name).getAttribute('aria-disabled') !== 'true');
  byRole(widget, 'button', name).click();
};

/** Fills in the provider's fields: what the bank makes of it. */
const fillIn = async (widget: Element, outcome: string): Promise<void> => {
  await eventually(() => widget.querySelector('select') !== null, 'the fields are there');
  const select = widget.querySelector('select')!;
  select.value = outcome;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

/**
 * Comes back from the bank, again where nobody listened yet: what became of a challenge is asked then. A page in the background asks nothing by
 * itself, so there the bank's frame says that it is done.
 */
const comeBack = async (widget: Element, isShown: () => boolean): Promise<void> => {
  const frame = () => [...elementsIn(widget)].find((element) => element instanceof HTMLIFrameElement);
  await eventually(() => {
    if (isShown()) return true;
    dispatchEvent(new PageTransitionEvent('pageshow'));
    if (document.hidden && frame()?.src) sayFromFrame(frame()!);
    return false;
  }, 'what became of the challenge is shown');
};

describe('a fix in place', () => {
  it('pays an order, confirms it where it stood, and goes on to what is next', async () => {
    const diagnosis = diagnoses.nothingFound({ findings: [findings['unpaid-order'], findings['card-expired']] });
    const { widget, backend } = await looked({ topic: declined, diagnosis, ...order() });
    await pressInside(widget, 'Pay NOK 149');
    await untilText(widget, 'Solved: Film: Under isen is paid.');
    expect(textIn(widget)).to.include('You can buy again.');
    expect(backend.outstanding).to.have.length(0);
    await untilStep(widget, 'We have found what stops you.');
    const articles = allByRole(widget, 'article').map(textIn);
    expect(articles[0]).to.match(/^Solved:/);
    expect(articles[1]).to.include('It is the first that we charge');
    await eventually(() => /^Mastercard/.test(textIn(focused(widget)!)));
    expect(announced(widget)).to.match(/^Solved: .*Film: Under isen/);
  });

  it('says to try again once nothing is left, and asks on where that does not help', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.unpaidOrder(), ...order() });
    const solved: unknown[] = [];
    widget.addEventListener('billing-trouble-solved', ({ detail }) => solved.push(detail));
    await pressInside(widget, 'Pay NOK 149');
    await untilStep(widget, 'Everything we can check is in order. Try again now.');
    await eventually(() => focused(widget) === byRole(widget, 'heading', /^Everything/));
    expect(allByRole(widget, 'button', 'It still does not work')).to.have.length(1);
    await press(widget, 'It works now');
    await untilStep(widget, 'Good, then everything works again.');
    expect(solved).to.eql([{ topic: declined, by: 'unpaid-order' }]);
  });

  it('leads to the questions where everything is solved and it still does not work', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.unpaidOrder(), ...order() });
    await pressInside(widget, 'Pay NOK 149');
    await press(widget, 'It still does not work');
    await untilStep(widget, /^Question 1/);
    await eventually(() => focused(widget) === byRole(widget, 'heading', /^Question 1/));
  });

  it('shows a payment that was declined as that, and leaves the order unsolved', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.unpaidOrder(), ...order(), paymentResult: 'declined' });
    await pressInside(widget, 'Pay NOK 149');
    await eventually(() => /declined/.test(textIn(byRole(widget, 'article'))));
    expect(textIn(widget)).not.to.include('Solved');
  });

  it('keeps the card of an order where it is while the bank is asked, whatever is read meanwhile', async () => {
    const { widget, backend } = await looked({ topic: declined, diagnosis: diagnoses.unpaidOrder(), ...order(), paymentResult: 'approval' });
    await pressInside(widget, 'Pay NOK 149');
    await eventually(() => widget.shadowRoot!.querySelector('billing-pay-order')?.shadowRoot?.querySelector('billing-bank-challenge'));
    const challenge = widget.shadowRoot!.querySelector('billing-pay-order')!;
    // The back end now tells of the approval, and no more of the order.
    backend.diagnosis = diagnoses.nothingFound({
      findings: [{ ...findings['approval-waiting'], purchase: 'pur_unpaid', approval: backend.approvals[0]!.id }],
    });
    changeElsewhere(widget);
    await eventually(() => backend.requests.filter(({ name }) => name === 'getDiagnosis').length > 1);
    await eventually(() => !textIn(widget).includes('Solved'));
    expect(widget.shadowRoot!.querySelector('billing-pay-order')).to.equal(challenge);
    expect(allByRole(widget, 'article')).to.have.length(1);
    backend.challengeResult = 'succeeded';
    backend.diagnosis = diagnoses.nothingFound();
    await comeBack(widget, () => textIn(widget).includes('Solved: Film: Under isen is paid.'));
  });

  it('puts a payment off, and takes it up again', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.unpaidOrder(), ...order() });
    await pressInside(widget, 'Not now');
    await press(widget, 'Pay it here');
    await eventually(() => allByRole(widget, 'button', 'Pay NOK 149').length === 1);
  });

  it('says so where an order is paid or gone meanwhile', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.unpaidOrder() });
    await untilText(widget, 'No order waits for a payment any more.');
  });

  it('takes the new details of an expired card, and confirms them', async () => {
    const { widget, backend } = await looked({
      topic: declined,
      diagnosis: diagnoses.cardExpired(),
      paymentMethods: [paymentMethods.expired(), paymentMethods.primaryVisa()],
    });
    await press(widget, 'Enter the new details');
    await fillIn(widget, 'approves');
    await pressInside(widget, 'Save card');
    await untilText(widget, 'Solved: Mastercard •••• 3222 is in the way no more.');
    const started = backend.requests.find(({ name }) => name === 'startPaymentSetup');
    expect(started?.body).to.deep.include({ updates: 'pm_expired' });
    expect(widget.querySelector('select')).to.equal(null);
  });

  it('adds a method where there is none', async () => {
    const { widget, backend } = await looked({ topic: declined, diagnosis: diagnoses.methodMissing() });
    await press(widget, 'Add a payment method');
    await fillIn(widget, 'approves');
    await pressInside(widget, 'Add payment method');
    await untilText(widget, 'Solved: there is a payment method on your account now.');
    expect(backend.paymentMethods).to.have.length(1);
  });

  it('closes a form again without a trace, and gives the focus back', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.methodMissing() });
    await press(widget, 'Add a payment method');
    await pressInside(widget, 'Cancel');
    await eventually(() => focused(widget) !== null && textIn(focused(widget)!) === 'Add a payment method');
    expect(widget.querySelector('select')).to.equal(null);
  });

  it('asks the bank for an approval, and confirms what came of it', async () => {
    const { widget } = await looked({
      topic: declined,
      diagnosis: diagnoses.approvalWaiting(),
      approvals: [approvals.required()],
      challengeResult: 'succeeded',
    });
    await press(widget, 'Approve with your bank');
    await comeBack(widget, () => textIn(widget).includes('Solved: Film: Nordlys over Senja'));
  });

  it('keeps an approval that came to nothing in sight, with the way to begin again', async () => {
    const { widget } = await looked({
      topic: declined,
      diagnosis: diagnoses.approvalWaiting(),
      approvals: [approvals.required()],
      challengeResult: 'timed-out',
    });
    await press(widget, 'Approve with your bank');
    await comeBack(widget, () => allByRole(widget, 'button', /again/i).length > 1);
    expect(textIn(widget)).not.to.include('Solved');
    expect(allByRole(widget, 'article')).to.have.length(1);
  });

  it('has one form open at a time: the fields have one place in the page', async () => {
    const { widget } = await looked({ topic: declined, diagnosis: diagnoses.cardExpired(), paymentMethods: [paymentMethods.expired()] });
    await press(widget, 'Enter the new details');
    await fillIn(widget, 'approves');
    await press(widget, 'Add another payment method');
    await eventually(() => allByRole(widget, 'button', 'Add payment method').length === 1);
    expect(allByRole(widget, 'button', 'Save card')).to.have.length(0);
    await eventually(() => widget.querySelectorAll('select').length === 1);
  });

  it('looks again where something was put right elsewhere', async () => {
    const { widget, backend } = await looked({ topic: declined, diagnosis: diagnoses.countryMismatch() });
    backend.diagnosis = diagnoses.nothingFound();
    await press(widget, 'Check again');
    await untilText(widget, 'Solved: Visa •••• 4242 is in the way no more.');
  });

  it('can be had at the place for it in a flow', async () => {
    const { widget, backend } = await place({ topic: 'cannot-buy' });
    await press(widget, 'I see a message');
    await press(widget, 'A payment method is missing');
    await press(widget, 'Add a payment method');
    await fillIn(widget, 'approves');
    await pressInside(widget, 'Add payment method');
    await eventually(() => backend.paymentMethods.length === 1);
    await press(widget, 'It works now');
    await untilStep(widget, 'Good, then everything works again.');
  });
});
