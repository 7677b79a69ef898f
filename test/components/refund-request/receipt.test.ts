import { expect } from '@open-wc/testing';
import type { BillingNavigateEvent } from '../../../src/components/internal/events.ts';
import { purchases, refundRequests, subscriptions, type MemoryBackend } from '../../../src/testing/index.ts';
import type { Purchase } from '../../../src/api/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { announced, asking, choose, eventually, focused, goWay, press, sent, until, untilFocused, untilStep, untilText, type Asked, type Asking } from './asking.ts';

/** Asked for already. */
const asked = async (purchase: Purchase = purchases.paid(), options: Asking = {}): Promise<Asked> => {
  const placed = await asking({ purchases: [purchase], purchase: purchase.id, ...options });
  const { widget } = placed;
  const isMonth = purchase.subscription !== undefined;
  await goWay(widget, isMonth ? 'Something else' : 'I did not mean to buy it');
  if (isMonth) {
    await choose(widget, 'Another reason');
    await press(widget, 'Continue');
  }
  await choose(widget, 'Back to what you paid with');
  await press(widget, 'Ask for NOK 119 back');
  await until(widget, () => textIn(widget).includes('Your reference'));
  return placed;
};

const month = (options: Asking = {}): Promise<Asked> => asked(purchases.renewal(), { subscriptions: [subscriptions.active()], ...options });

/** What the back end says of the next request, in place of what it would say. */
const answers = (backend: MemoryBackend, request: object): void =>
  backend.failNext({ operation: 'createRefundRequest', malformed: JSON.stringify(request) });

describe('the receipt', () => {
  it('says at once that a rule has approved it, and when the money comes', async () => {
    const { widget, backend } = await asked();
    await untilFocused(widget, 'Approved: you get NOK 119 back');
    const { reference } = backend.refundRequests[0]!;
    const text = textIn(widget);
    expect(text).to.include(`Your reference ${reference}`);
    expect(text).to.match(/Received 24 November 2026 at \d\d:\d\d Amount NOK 119 For Turkart Norge Order number NL-/);
    expect(text).to.match(/The money is sent by 25 November\. NOK 119 to Visa •••• 4242\. There within 30 days after it has been sent\./);
    expect(text).to.include('You find the request on this page');
    await until(widget, () => allByRole(widget, 'article').length === 1);
  });

  it('tells the page of the request', async () => {
    const placed = await asking({ purchases: [purchases.paid()], purchase: 'pur_paid' });
    const { widget, backend } = placed;
    const told: string[] = [];
    widget.addEventListener('billing-refund-requested', ({ detail }) => told.push(detail.request.id));
    await goWay(widget, 'I did not mean to buy it');
    await choose(widget, 'To your store balance');
    await press(widget, 'Ask for NOK 119 back');
    await untilStep(widget, 'Approved: you get NOK 119 back');
    expect(told).to.eql([backend.refundRequests[0]!.id]);
  });

  for (const [what, request, words] of [
    ['declined', refundRequests.declined(), ['Your request was declined', 'You can appeal until']],
    ['approved in part', refundRequests.partlyApproved(), ['Approved in part: you get']],
  ] as const) {
    it(`says at once that a rule has ${what} it`, async () => {
      const { widget, backend } = await asking({ purchases: [purchases.paid()], purchase: 'pur_paid' });
      await goWay(widget, 'I did not mean to buy it');
      await choose(widget, 'Back to what you paid with');
      await until(widget, () => allByRole(widget, 'button', /^Ask for/).length === 1);
      answers(backend, request);
      await press(widget, 'Ask for NOK 119 back');
      for (const text of words) await untilText(widget, text);
    });
  }

  it('lets its reference be copied, and says so', async () => {
    const { widget, backend } = await asked();
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text: string) => void copied.push(text) }, configurable: true });
    byRole(widget, 'button', 'Copy the reference').click();
    await eventually(() => announced(widget) === 'Copied.');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(copied).to.eql([backend.refundRequests[0]!.reference]);
  });

  for (const [name, format] of [['Download PDF', 'pdf'], ['Download as a web page', 'html']] as const) {
    it(`lets its acknowledgement be kept: ${name}`, async () => {
      const { widget, backend } = await asked();
      const told: BillingNavigateEvent['detail'][] = [];
      widget.addEventListener('billing-navigate', (event: BillingNavigateEvent) => {
        event.preventDefault();
        told.push(event.detail);
      });
      await press(widget, name);
      await eventually(() => told.length === 1);
      expect(told[0]!.purpose).to.equal('download');
      expect(sent(backend, 'createDocumentLink')).to.eql([{ kind: 'acknowledgement', of: backend.refundRequests[0]!.id, format }]);
    });
  }

  it('says why it could not be downloaded', async () => {
    const { widget, backend } = await asked();
    backend.failNext({ operation: 'createDocumentLink', network: true, times: 3 });
    await press(widget, 'Download PDF');
    await untilText(widget, 'There is no connection.');
    expect(byRole(widget, 'button', 'Download PDF').ariaDisabled).to.equal('false');
  });

  it('prints as a page of its own', async () => {
    const { widget, backend } = await asked();
    const printed = new Promise<HTMLIFrameElement>((done) => {
      // Before the widget hears that its frame is there: no test may open the browser's own dialog.
      widget.shadowRoot!.addEventListener(
        'load',
        ({ target }) => {
          if (!(target instanceof HTMLIFrameElement)) return;
          target.contentWindow!.print = () => done(target);
        },
        { capture: true },
      );
    });
    byRole(widget, 'button', 'Print').click();
    const frame = await printed;
    const { reference } = backend.refundRequests[0]!;
    expect(frame.contentDocument!.body.textContent).to.include(reference);
    expect(frame.contentDocument!.body.textContent).to.include('What happens next');
    expect(frame.contentDocument!.title).to.equal(reference);
    frame.remove();
  });

  it('leads back to the beginning', async () => {
    const { widget } = await asked();
    await press(widget, 'Ask about something else');
    await untilFocused(widget, 'What is it about?');
    await untilText(widget, 'You have asked for it already.');
  });
});

describe('cancelling the subscription too', () => {
  it('is offered by a button alone, and not at all for what does not renew', async () => {
    const { widget } = await month();
    await untilText(widget, 'A refund does not cancel the subscription: it goes on and renews as before.');
    byRole(widget, 'button', 'Cancel the subscription too');
    const { widget: other } = await asked();
    expect(allByRole(other, 'button', 'Cancel the subscription too')).to.have.length(0);
  });

  it('shows what it leads to before it is confirmed, and is done once the server has agreed', async () => {
    const { widget, backend } = await month();
    const told: string[] = [];
    widget.addEventListener('billing-subscription-cancelled', ({ detail }) => told.push(detail.subscription.id));
    await press(widget, 'Cancel the subscription too');
    await untilText(widget, 'You have access until 3 December.');
    await press(widget, 'Cancel subscription');
    await untilText(widget, 'Choose one of these first.');
    await choose(widget, 'On 3 December');
    await press(widget, 'Cancel subscription');
    await untilText(widget, 'Your subscription is cancelled');
    await eventually(() => textIn(focused(widget)!).startsWith('Your subscription is cancelled'));
    expect(sent(backend, 'changeSubscription')).to.have.length(1);
    expect(told).to.eql(['sub_active']);
    expect(backend.subscriptions[0]!.renewal).to.equal('off');
  });

  it('is left without a trace, with the focus back at its button', async () => {
    const { widget, backend } = await month();
    await press(widget, 'Cancel the subscription too');
    await press(widget, 'Keep subscription');
    await eventually(() => focused(widget) === allByRole(widget, 'button', 'Cancel the subscription too')[0]);
    expect(sent(backend, 'changeSubscription')).to.have.length(0);
    await press(widget, 'Cancel the subscription too');
    await untilText(widget, 'You have access until 3 December.');
  });

  it('can be taken over by the page', async () => {
    const { widget, backend } = await month();
    widget.addEventListener('billing-before-subscription-change', (event) => event.preventDefault());
    await press(widget, 'Cancel the subscription too');
    await choose(widget, 'On 3 December');
    await press(widget, 'Cancel subscription');
    await until(widget, () => allByRole(widget, 'button', 'Cancel the subscription too').length === 1);
    expect(sent(backend, 'changeSubscription')).to.have.length(0);
  });

  it('shows anew what it leads to where the subscription has changed, and says what failed', async () => {
    const { widget, backend } = await month();
    await press(widget, 'Cancel the subscription too');
    await choose(widget, 'On 3 December');
    backend.change('sub_active', { accessUntil: '2026-12-24' });
    await press(widget, 'Cancel subscription');
    await untilText(widget, 'Your subscription has changed since you opened this.');
    await choose(widget, /^On /);
    backend.failNext({ operation: 'changeSubscription', network: true, times: 3 });
    await press(widget, 'Cancel subscription');
    await untilText(widget, 'We do not know whether it was done. Trying again is safe: it is never done twice.');
    await press(widget, 'Cancel subscription');
    await untilText(widget, 'Your subscription is cancelled');
  });
});
