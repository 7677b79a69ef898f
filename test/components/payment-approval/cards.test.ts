import { expect } from '@open-wc/testing';
import { createPayment } from '../../../src/api/contract/payment-operations.ts';
import { approvals as samples, approvalFromNewerServer, outstandingOrders, paymentMethods } from '../../../src/testing/index.ts';
import { showLanguage } from '../../support/locale.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { eventually, until, untilText } from '../../support/until.ts';
import { bankPart, cards, place, placeCards } from './approvals.ts';

describe('what waits for the bank', () => {
  it('stands there with amount, method, reason, deadline, and what happens if nothing is done', async () => {
    const { widget } = await placeCards({ approvals: [samples.renewal()] });
    const card = byRole(widget, 'article', 'Nordlia Musikk, Individuell');
    expect(textIn(card)).to.match(
      /^Nordlia Musikk, Individuell NOK 119 The payment of this renewal waits until you approve it with your bank\. With Visa •••• 4242 Why We asked your bank to let this payment pass without asking you, and it would rather ask\. Until 30 November 2026 at \d\d:\d9 If you do nothing Nothing is charged, but the payment stays owed, and the subscription may stop\. Approve with your bank Cancel the payment$/,
    );
  });

  const situations = [
    [samples.firstPayment, 'The subscription begins when you have approved its first payment with your bank.', 'It is the first of several payments.'],
    [samples.addMethod, 'The payment method is saved when you have approved it with your bank.', 'A new payment method is approved once, before it is used.'],
    [samples.subscriptionChange, 'The change is made when you have approved its payment with your bank.', 'The amount is another than the one you approved before.'],
    [samples.required, 'The payment of this order waits until you approve it with your bank.', 'Your bank wants to be sure that it is you.'],
    [samples.challengedInFrame, 'Your bank is asking you. Go on where you left off.', 'At your bank now'],
    [samples.timedOut, 'The time to approve ran out. Nothing was charged, and you can start again.', 'Start again'],
    [samples.abandoned, 'You left before it was approved. Nothing was charged, and you can start again.', 'Start again'],
  ] as const;
  for (const [sample, ...sentences] of situations) {
    it(`is said: ${sentences[0]}`, async () => {
      const { widget } = await placeCards({ approvals: [sample()] });
      for (const sentence of sentences) expect(textIn(cards(widget)[0]!)).to.include(sentence);
    });
  }

  it('stands in the order of the server, with one primary act each', async () => {
    const { widget } = await placeCards({ approvals: [samples.renewal(), samples.requiredUntil(), samples.challengedInFrame()] });
    expect(cards(widget).map((card) => allByRole(card, 'button').map(textIn)[0])).to.deep.equal([
      'Go on approving',
      'Approve with your bank',
      'Approve with your bank',
    ]);
    expect(widget.shadowRoot!.querySelectorAll('.card .primary').length).to.equal(3);
  });

  it('stays neutral where a newer server says what this version does not know', async () => {
    const { widget } = await placeCards({ approvals: [approvalFromNewerServer()] });
    expect(textIn(widget)).to.include('It waits until you approve it with your bank.');
    expect(textIn(widget)).not.to.match(/undefined|unknown/);
  });

  it('is nothing most of the time, which is said reassuringly', async () => {
    const { widget } = await place();
    await untilText(widget, 'Nothing waits for your bank.');
    expect(cards(widget)).to.have.length(0);
  });

  it('is confirmed quietly below once it was decided', async () => {
    const { widget } = await place({
      approvals: [samples.succeeded(), samples.processing(), samples.methodAdded({ amount: undefined }), samples.approvedButDeclined(), samples.cancelled()],
    });
    await untilText(widget, 'Decided in the last day');
    expect(cards(widget)).to.have.length(0);
    const text = textIn(widget);
    for (const sentence of [
      'Film: Nordlys over Senja (NOK 149): approved and paid.',
      'Film: Nordlys over Senja (NOK 149): approved, and on its way.',
      'Visa •••• 1881',
      'Film: Nordlys over Senja (NOK 149): your bank approved, but the payment was declined.',
      'Film: Nordlys over Senja (NOK 149): cancelled. Nothing was charged.',
    ]) {
      expect(text).to.include(sentence);
    }
    expect(allByRole(widget, 'heading').map(textIn)).to.deep.equal(['Approvals', 'Decided in the last day']);
  });

  it('can be one alone', async () => {
    const { widget, backend } = await placeCards({ approvals: [samples.renewal(), samples.required()], approval: 'apr_renewal' });
    expect(cards(widget).map((card) => textIn(card).slice(0, 14))).to.deep.equal(['Nordlia Musikk']);
    expect(backend.requests.some(({ name }) => name === 'listApprovals')).to.equal(false);
    widget.approval = undefined;
    await until(widget, () => cards(widget).length === 2);
  });

  it('says what became of the one that is shown alone, and tells the page nothing that is not new', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push(event.type);
    addEventListener('billing-approval-decided', listen);
    const { widget } = await placeCards({ approvals: [samples.succeeded()], approval: 'apr_succeeded' });
    await eventually(() => bankPart(widget) && textIn(widget).includes('NOK 149 is paid'));
    expect(told).to.deep.equal([]);
    removeEventListener('billing-approval-decided', listen);
  });

  it('appears by itself when something begins to wait elsewhere on the page, and is announced', async () => {
    const { widget, backend } = await place({ approvals: [samples.required()] });
    await until(widget, () => cards(widget).length === 1);
    backend.changeApproval('apr_required', { state: 'cancelled' });
    widget.session!.revisions.markChanged(['payments']);
    await untilText(widget, 'Nothing waits for your bank.');
    backend.changeApproval('apr_required', { state: 'required' });
    widget.session!.revisions.markChanged(['payments']);
    await until(widget, () => cards(widget).length === 1);
  });

  it('is paid on the same page by another widget, which makes a card of it', async () => {
    const order = outstandingOrders.plainOrder();
    const method = paymentMethods.primaryVisa();
    const { widget } = await place({ outstanding: [order], paymentMethods: [method], paymentResult: 'approval' });
    await untilText(widget, 'Nothing waits for your bank.');
    await widget.session!.request(createPayment, { body: { purchase: order.purchase, method: method.id, version: order.version } });
    await until(widget, () => cards(widget).length === 1);
    await untilText(widget, 'New: Film: Under isen waits for your approval.');
  });

  it('says so when it cannot be read, and reads it again', async () => {
    const { widget } = await place({
      approvals: [samples.required()],
      prepare: (backend) => backend.failNext({ operation: 'listApprovals', problem: 'internal-error' }),
    });
    await untilText(widget, 'The service is not available just now.');
    byRole(widget, 'button', 'Try again').click();
    await until(widget, () => cards(widget).length === 1);
  });

  it('is gone when the customer signs out', async () => {
    const { widget } = await placeCards({ approvals: [samples.required()] });
    byRole(widget, 'button', 'Approve with your bank').click();
    await until(widget, () => bankPart(widget) !== null);
    widget.session!.logout();
    await until(widget, () => cards(widget).length === 0);
    expect(textIn(widget)).not.to.include('Nordlys');
  });

  it('is told in Norwegian', async () => {
    await showLanguage('nb');
    const { widget } = await placeCards({ approvals: [samples.required()] });
    expect(textIn(widget)).to.include('Betalingen av denne bestillingen venter til du godkjenner den i banken.');
    await showLanguage('en');
  });
});
