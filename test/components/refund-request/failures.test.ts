import { expect } from '@open-wc/testing';
import type { BillingErrorEvent } from '../../../src/components/internal/events.ts';
import { purchases } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { asking, choose, eventually, goWay, place, press, sent, until, untilFocused, untilStep, untilText, write, type Asked, type Asking } from './asking.ts';

const paid = { purchases: [purchases.paid()], purchase: 'pur_paid' };
const words = 'What is wrong, in your own words';

/** With a fault told, as far as the button that asks. */
const readyToAsk = async (options: Asking = {}): Promise<Asked> => {
  const placed = await asking({ ...paid, ...options });
  await goWay(placed.widget, 'Something is wrong with it');
  await choose(placed.widget, 'It does not work');
  await write(placed.widget, words, 'Nothing but grey.');
  await press(placed.widget, 'Continue');
  await choose(placed.widget, 'Back to what you paid with');
  return placed;
};

const keysOf = ({ backend }: Asked): (string | null)[] =>
  backend.requests.filter(({ name }) => name === 'createRefundRequest').map(({ headers }) => headers.get('Idempotency-Key'));

describe('a request that does not get through', () => {
  it('whose answer is lost, is asked again under the same key and is one request', async () => {
    const placed = await readyToAsk();
    const { widget, backend } = placed;
    for (let times = 0; times < 3; times++) backend.loseNextAnswer('createRefundRequest');
    await press(widget, 'Ask for NOK 119 back');
    await untilText(widget, 'We do not know whether your request has arrived. Ask again: it is never made twice.');
    // The page hears of it in another way meanwhile: what was shown stays until the answer is there.
    widget.session!.revisions.markChanged(['purchases', 'refunds']);
    await until(widget, () => allByRole(widget, 'article').length === 1);
    await press(widget, 'Ask for NOK 119 back');
    await untilStep(widget, 'We have received your request');
    expect(new Set(keysOf(placed)).size).to.equal(1);
    expect(backend.refundRequests).to.have.length(1);
  });

  it('offline, keeps everything, and is sent once the network is back', async () => {
    const { widget, backend } = await readyToAsk();
    backend.offline = true;
    await press(widget, 'Ask for NOK 119 back');
    await untilText(widget, 'There is no connection.');
    await press(widget, 'Back');
    await until(widget, () => allByRole(widget, 'textbox', words).length === 1);
    expect((byRole(widget, 'textbox', words) as HTMLTextAreaElement).value).to.equal('Nothing but grey.');
    backend.offline = false;
    await press(widget, 'Continue');
    await press(widget, 'Ask for NOK 119 back');
    await untilStep(widget, 'We have received your request');
    expect(sent(backend, 'createRefundRequest').at(-1)).to.include({ statement: 'Nothing but grey.' });
  });

  it('with a session that has expired, keeps everything until somebody has signed in again', async () => {
    const { widget, backend } = await readyToAsk();
    const codes: string[] = [];
    widget.addEventListener('billing-error', ({ detail }: BillingErrorEvent) => codes.push(detail.code));
    backend.signedOut = true;
    await press(widget, 'Ask for NOK 119 back');
    await untilText(widget, 'You are signed out. Sign in again to continue.');
    expect(textIn(widget)).to.include('What you entered is still here.');
    backend.signedOut = false;
    await press(widget, 'Ask for NOK 119 back');
    await untilStep(widget, 'We have received your request');
    expect(codes).to.have.length(1);
  });

  it('about a purchase that has changed, shows anew what it comes to, and says so', async () => {
    const { widget, backend } = await readyToAsk();
    backend.changePurchase('pur_paid', { amount: { ...purchases.paid().amount, amount: 9900 } });
    await press(widget, 'Ask for NOK 119 back');
    await untilText(widget, 'This purchase has changed since you opened it. Here is how it looks now.');
    await untilFocused(widget, 'This purchase has changed since you opened it. Here is how it looks now.');
    await until(widget, () => allByRole(widget, 'button', 'Ask for NOK 99 back').length === 1);
    expect((byRole(widget, 'radio', 'Back to what you paid with') as HTMLInputElement).checked).to.equal(true);
    await press(widget, 'Ask for NOK 99 back');
    await untilStep(widget, 'We have received your request');
    expect(sent(backend, 'createRefundRequest').at(-1)).to.include({ statement: 'Nothing but grey.' });
  });

  it('that was made in another tab already, leads to that one', async () => {
    const { widget, backend } = await readyToAsk();
    const fetchOther = (path: string, body: object): Promise<Response> =>
      backend.fetch(`https://billing.test${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'other-tab-0123456789', Authorization: backend.requests.at(-1)!.headers.get('Authorization')! },
        body: JSON.stringify(body),
      });
    const order = { purchase: 'pur_paid', items: ['pur_paid_1'], route: 'other', reason: 'other', version: purchases.paid().version, previewedOn: '2026-11-24', locale: 'en' };
    expect((await fetchOther('/refund-requests', order)).status).to.equal(201);
    await press(widget, 'Ask for NOK 119 back');
    await untilText(widget, 'You have asked for it already.');
    await press(widget, 'Show the request');
    await untilFocused(widget, 'Turkart Norge');
    expect(backend.refundRequests).to.have.length(1);
  });

  it('is not sent twice by a second press', async () => {
    let held: { arrived: Promise<unknown>; release: () => void };
    const { widget, backend } = await readyToAsk({ prepare: (store) => (held = store.hold('createRefundRequest')) });
    await press(widget, 'Ask for NOK 119 back');
    await held!.arrived;
    const button = byRole(widget, 'button', 'Ask for NOK 119 back');
    expect(button.getAttribute('aria-busy')).to.equal('true');
    button.click();
    byRole(widget, 'button', 'Back').click();
    held!.release();
    await untilStep(widget, 'We have received your request');
    expect(sent(backend, 'createRefundRequest')).to.have.length(1);
  });
});

describe('what cannot be read', () => {
  it('says so of the ways, and tries again', async () => {
    let isDown = true;
    const { widget } = await place({
      ...paid,
      latency: ({ name }) => (isDown && name === 'getRefundOptions' ? Promise.reject(new TypeError('Failed to fetch')) : undefined),
    });
    await untilText(widget, 'There is no connection.');
    byRole(widget, 'heading', /What is it about\?$/);
    isDown = false;
    await press(widget, 'Try again');
    await until(widget, () => allByRole(widget, 'radio').length === 6);
  });

  it('says so of the amount, and tries again', async () => {
    const { widget } = await asking({ ...paid, prepare: (backend) => backend.failNext({ operation: 'previewRefund', malformed: true, times: 2 }) });
    await goWay(widget, 'I did not mean to buy it');
    await untilText(widget, 'Something in the answer could not be read.');
    await press(widget, 'Try again');
    await until(widget, () => allByRole(widget, 'button', 'Ask for NOK 119 back').length === 1);
  });

  it('is not the only purchase: another can be chosen', async () => {
    const { widget } = await place({ purchases: [purchases.paid()], prepare: (backend) => backend.failNext({ operation: 'getRefundOptions', problem: 'not-found' }) });
    await press(widget, /Turkart/);
    await untilText(widget, 'We could not find this.');
    await press(widget, 'Choose another purchase');
    await untilFocused(widget, 'Which purchase is it about?');
  });

  it('is the amount of things that are blocked meanwhile: it says why, and leads back', async () => {
    const { widget, backend } = await asking(paid);
    backend.failNext({ operation: 'previewRefund', problem: 'action-not-allowed', reason: 'consumed', times: 2 });
    await goWay(widget, 'I did not mean to buy it');
    await untilText(widget, 'It has been used.');
    await press(widget, 'Back');
    await untilFocused(widget, 'What is it about?');
  });

  it('closes a way under somebody’s hands: they are told, and what they wrote is still there', async () => {
    const { widget, backend } = await asking(paid);
    await goWay(widget, 'Something is wrong with it');
    await write(widget, words, 'Nothing but grey.');
    backend.changePurchase('pur_paid', { status: 'cancelled' });
    widget.session!.revisions.markChanged(['purchases']);
    await untilText(widget, 'This purchase has changed meanwhile, and that way is closed now. What you entered is still here.');
    await untilText(widget, 'The order was cancelled, and nothing was charged.');
    backend.changePurchase('pur_paid', { status: 'paid' });
    widget.session!.revisions.markChanged(['purchases']);
    await goWay(widget, 'Something is wrong with it');
    await until(widget, () => allByRole(widget, 'textbox', words).length === 1);
    expect((byRole(widget, 'textbox', words) as HTMLTextAreaElement).value).to.equal('Nothing but grey.');
  });
});

describe('another customer', () => {
  it('finds nothing of what was begun', async () => {
    const { widget, backend } = await readyToAsk();
    widget.session!.logout();
    await until(widget, () => !textIn(widget).includes('Turkart'));
    widget.fetch = (...call) => backend.fetch(...call);
    await until(widget, () => allByRole(widget, 'radio').length === 6);
    expect(allByRole(widget, 'radio').filter((radio) => (radio as HTMLInputElement).checked)).to.have.length(0);
    await goWay(widget, 'Something is wrong with it');
    await until(widget, () => allByRole(widget, 'textbox', words).length === 1);
    expect((byRole(widget, 'textbox', words) as HTMLTextAreaElement).value).to.equal('');
  });

  it('gets no answer that was meant for the one before', async () => {
    let held: { arrived: Promise<unknown>; release: () => void };
    const { widget } = await readyToAsk({ prepare: (store) => (held = store.hold('createRefundRequest')) });
    await press(widget, 'Ask for NOK 119 back');
    await held!.arrived;
    widget.session!.logout();
    held!.release();
    await until(widget, () => !textIn(widget).includes('Turkart'));
    expect(textIn(widget)).not.to.include('We have received');
  });

  it('of the page: another purchase begins anew', async () => {
    const { widget } = await asking({ purchases: [purchases.paid(), purchases.severalItems()], purchase: 'pur_paid' });
    await choose(widget, 'I did not mean to buy it');
    widget.purchase = purchases.severalItems().id;
    await untilText(widget, 'Film: Nordlys over Senja and 2 more');
    expect(allByRole(widget, 'radio').filter((radio) => (radio as HTMLInputElement).checked)).to.have.length(0);
  });
});

describe('an element that leaves the page', () => {
  it('asks nothing any more, and goes on where it was when it comes back', async () => {
    const { widget, backend } = await asking(paid);
    await choose(widget, 'Something is wrong with it');
    const { session } = widget;
    const parent = widget.parentElement!;
    widget.remove();
    await Promise.resolve();
    const before = backend.requests.length;
    session!.revisions.markChanged(['purchases', 'refunds']);
    await widget.updateComplete;
    expect(backend.requests.length).to.equal(before);
    parent.append(widget);
    await eventually(() => backend.requests.length > before);
    await press(widget, 'Continue');
    await untilStep(widget, 'What is wrong with it?');
  });
});
