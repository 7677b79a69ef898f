import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BillingApprovalDecidedEvent } from '../../../src/components/payment-approval/events.ts';
import { approvals as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { eventually, until, untilText } from '../../support/until.ts';
import { bankPart, cards, place, placeCards } from './approvals.ts';

/** Waits for a text also where it stands in a part with a shadow root of its own. */
const shows = (widget: Element, text: string) => eventually(() => textIn(widget).includes(text), text);

const decided = (): { states: string[]; stop: () => void } => {
  const states: string[] = [];
  const listen = ({ detail }: BillingApprovalDecidedEvent) => void states.push(`${detail.approval.id} ${detail.state}`);
  document.addEventListener('billing-approval-decided', listen as EventListener);
  return { states, stop: () => document.removeEventListener('billing-approval-decided', listen as EventListener) };
};

describe('approving in the card', () => {
  it('begins at once, and tells the page when it has come to an end', async () => {
    const { states, stop } = decided();
    const { widget, backend } = await placeCards({ approvals: [samples.required()] });
    byRole(widget, 'button', 'Approve with your bank').click();
    await shows(widget, 'The box below is a page of your bank, at bank.example.');
    expect(backend.approvals[0]!.state).to.equal('challenged');
    backend.challengeResult = 'succeeded';
    byRole(widget, 'button', 'I have approved').click();
    await shows(widget, 'NOK 149 is paid');
    expect(states).to.deep.equal(['apr_required succeeded']);
    stop();
  });

  it('stays where it is once it is decided, and is not told twice', async () => {
    const { widget, backend } = await placeCards({ approvals: [samples.required(), samples.renewal()], challengeResult: 'succeeded' });
    const order = () => cards(widget).map(nameOf);
    const before = order();
    const card = byRole(widget, 'article', 'Film: Nordlys over Senja');
    byRole(card, 'button', 'Approve with your bank').click();
    await shows(widget, 'I have approved');
    byRole(widget, 'button', 'I have approved').click();
    await shows(widget, 'NOK 149 is paid');
    await eventually(() => backend.requests.filter(({ name }) => name === 'listApprovals').length > 1);
    expect(order().sort()).to.deep.equal(before.sort());
    expect(textIn(widget)).not.to.include('Decided in the last day');
  });

  it('begins with what cancelling leads to, where somebody wants to cancel', async () => {
    const { states, stop } = decided();
    const { widget, backend } = await placeCards({ approvals: [samples.firstPayment()] });
    byRole(widget, 'button', 'Cancel the payment').click();
    await shows(widget, 'Nothing is charged, and the subscription does not begin.');
    expect(backend.approvals[0]!.state).to.equal('required');
    await eventually(() => allByRole(widget, 'button', 'Go on approving').length === 1);
    byRole(widget, 'button', 'Cancel the payment').click();
    await shows(widget, 'You have cancelled it');
    expect(states).to.deep.equal(['apr_first_payment cancelled']);
    stop();
  });

  it('starts again what came to nothing', async () => {
    const { widget, backend } = await placeCards({ approvals: [samples.timedOut()] });
    byRole(widget, 'button', 'Start again').click();
    await shows(widget, 'The box below is a page of your bank');
    expect(backend.approvals[0]!.tries).to.equal(2);
  });

  it('leads to other payment methods where nothing is left to be done here', async () => {
    const led: unknown[] = [];
    const { widget } = await placeCards({ approvals: [samples.tooManyTries()], approval: 'apr_too_many_tries' });
    widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      led.push(event.detail.purpose);
    });
    await shows(widget, 'It has been tried too many times.');
    byRole(widget, 'button', 'Choose another payment method').click();
    expect(led).to.deep.equal(['update-payment']);
  });

  it('can be done with the keyboard alone, and the bank’s page is no trap', async () => {
    const url = `http://127.0.0.1:${location.port}/stories/static/bank.html`;
    const { widget, backend } = await placeCards({ approvals: [samples.required()], challenge: { url } });
    byRole(widget, 'button', 'Approve with your bank').focus();
    await sendKeys({ press: 'Enter' });
    await shows(widget, 'The box below is a page of your bank');
    const challenge = bankPart(widget)!;
    const focused = () => challenge.shadowRoot!.activeElement;
    await eventually(() => focused()?.tagName === 'IFRAME', 'the focus is in the bank’s page');
    // From before the frame through it to what is after it.
    byRole(widget, 'button', 'Get more time').focus();
    const stops: string[] = [];
    for (let step = 0; step < 10 && !stops.includes('Cancel the payment'); step++) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (at) stops.push(at.tagName === 'IFRAME' ? 'the bank' : nameOf(at));
    }
    expect([...new Set(stops)]).to.deep.equal(['the bank', 'Open your bank’s page by itself', 'I have approved', 'Cancel the payment']);
    await sendKeys({ press: 'Enter' });
    await shows(widget, 'The order stays unpaid');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await shows(widget, 'You have cancelled it');
    expect(backend.approvals[0]!.state).to.equal('cancelled');
    await eventually(() => focused()?.id === 'title');
  });
});

describe('coming back from the bank', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('goes on by itself, cleans the address, and tells what became of it', async () => {
    history.replaceState(null, '', '?billing_approval=apr_redirect&tab=paying');
    const { states, stop } = decided();
    const { widget } = await place({ approvals: [samples.renewal(), samples.challengedByRedirect()], challengeResult: 'succeeded' });
    await shows(widget, 'NOK 149 is paid');
    expect(location.search).to.equal('?tab=paying');
    expect(states).to.deep.equal(['apr_redirect succeeded']);
    stop();
  });

  it('is still waiting when the bank has not answered, and never a failure', async () => {
    history.replaceState(null, '', '?billing_approval=apr_redirect');
    const { widget } = await place({ approvals: [samples.challengedByRedirect()] });
    await shows(widget, 'Your bank has not given an answer yet.');
    byRole(widget, 'link', 'Continue to your bank');
    expect(textIn(widget)).not.to.match(/failed|declined|did not approve/);
  });

  it('without a word of it in the address, as by the back button, is a card that waits', async () => {
    const { widget } = await placeCards({ approvals: [samples.challengedByRedirect()] });
    expect(textIn(widget)).to.include('Your bank is asking you. Go on where you left off.');
    byRole(widget, 'button', 'Go on approving').click();
    await shows(widget, 'Continue to your bank');
  });

  it('with what this customer does not have changes nothing', async () => {
    history.replaceState(null, '', '?billing_approval=apr_of_somebody');
    const { widget, backend } = await placeCards({ approvals: [samples.required()] });
    expect(bankPart(widget)).to.equal(null);
    expect(location.search).to.equal('');
    expect(backend.requests.some(({ name }) => name === 'confirmApproval')).to.equal(false);
  });
});

describe('a screen reader', () => {
  it('finds one heading a step, each one level below the last', async () => {
    const { widget } = await placeCards({ approvals: [samples.challengedInFrame()] });
    byRole(widget, 'button', 'Go on approving').click();
    await shows(widget, 'The box below is a page of your bank');
    const headings = allByRole(widget, 'heading').map((heading) => `${heading.tagName} ${textIn(heading)}`);
    expect(headings).to.deep.equal(['H2 Approvals', 'H3 Film: Nordlys over Senja', 'H4 Approve with your bank']);
    const regions = [widget.shadowRoot!, bankPart(widget)!.shadowRoot!].flatMap((root) => [...root.querySelectorAll('[role=status]')]);
    expect(regions.length).to.equal(1);
  });

  it('is told what became of it, in the one live region of the widget', async () => {
    const { widget, backend } = await placeCards({ approvals: [samples.challengedByRedirect()] });
    byRole(widget, 'button', 'Go on approving').click();
    await shows(widget, 'I have approved');
    backend.challengeResult = 'processing';
    await until(bankPart(widget)!, () => byRole(widget, 'button', 'I have approved').getAttribute('aria-disabled') === 'false');
    byRole(widget, 'button', 'I have approved').click();
    await untilText(widget, 'The money is on its way');
    expect(textIn(widget.shadowRoot!.querySelector('[role=status]')!)).to.equal(
      'Your bank has approved it. The money is on its way. There is nothing left for you to do.',
    );
  });
});
