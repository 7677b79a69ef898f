import { expect } from '@open-wc/testing';
import { unlockText } from '../../../../src/components/internal/payment/unlock-text.ts';
import { registerPaymentFields } from '../../../../src/payment-fields/registry.ts';
import { approvals as samples, approvalFromNewerServer } from '../../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../../support/screen.ts';
import { plainSpaces } from '../../../support/text.ts';
import { eventually, until, untilText } from '../../../support/until.ts';
import { ask, bankFrame, changes, place } from './challenge.ts';

describe('what became of an approval', () => {
  const ends = [
    ['paid', samples.succeeded, ['NOK 149 is paid', 'Film: Nordlys over Senja was paid with Visa •••• 4242.']],
    ['saved', samples.methodAdded, ['The payment method is saved', 'Visa •••• 1881 can be used from now on.']],
    ['approved, with the money on its way', samples.processing, ['Your bank has approved it', 'The money is on its way. There is nothing left for you to do.']],
    ['approved and declined', samples.approvedButDeclined, ['Your bank approved it, but the payment was declined', 'There was not enough money on the account.', 'Use another payment method.']],
    ['failed', samples.failed, ['Your bank did not approve it', 'Nothing has been charged.']],
    ['out of time', samples.timedOut, ['The time to approve ran out', 'Nothing has been charged.']],
    ['left', samples.abandoned, ['You left before it was approved', 'Nothing has been charged.']],
    ['cancelled', samples.cancelled, ['You have cancelled it', 'The order stays unpaid, and you can pay it later.']],
    ['tried too often', samples.tooManyTries, ['Your bank did not approve it', 'It has been tried too many times.']],
    ['refused by the bank', samples.bankRefuses, ['Your bank did not approve it', 'Your bank allows no further try.']],
    ['without an order', samples.orderCancelled, ['The time to approve ran out', 'The order has been cancelled, so there is nothing left to approve.']],
  ] as const;
  for (const [name, sample, sentences] of ends) {
    it(`is said: ${name}`, async () => {
      const { widget, challenge, clock } = await place({ approvals: [sample()] });
      await untilText(challenge, sentences[0]);
      for (const sentence of sentences) expect(textIn(challenge)).to.include(sentence);
      for (const unlock of sample().outcome?.unlocks ?? []) expect(textIn(challenge)).to.include(plainSpaces(unlockText(unlock, 'en-GB')));
      expect(allByRole(challenge, 'heading').map(textIn)).to.deep.equal([sentences[0]]);
      expect(widget.settled.map(({ id }) => id)).to.deep.equal([sample().id]);
      const mayRetry = sample().actions.some(({ name, allowed }) => name === 'retry' && allowed);
      expect(allByRole(challenge, 'button', 'Start again').length).to.equal(mayRetry ? 1 : 0);
      // Nothing is asked or counted any more, unless money is still on its way.
      expect(clock.due.length > 0).to.equal(sample().outcome?.state === 'processing');
    });
  }

  it('is neutral where a newer server says what this version does not know', async () => {
    const { widget, challenge } = await place({ approvals: [approvalFromNewerServer()] });
    await untilText(challenge, 'It waits for your bank');
    expect(widget.settled).to.have.length(0);
    expect(textIn(challenge)).not.to.match(/undefined|unknown|failed/);
  });

  it('tells a screen reader once, and puts the focus on the heading when the bank’s page had it', async () => {
    const { widget, challenge, backend } = await place({ approvals: [samples.required()], autoStart: true });
    await until(challenge, () => bankFrame(challenge) !== null);
    bankFrame(challenge)!.focus();
    backend.challengeResult = 'failed';
    await ask(challenge);
    await untilText(challenge, 'Your bank did not approve it');
    await eventually(() => challenge.shadowRoot!.activeElement?.id === 'title');
    expect(widget.said).to.deep.equal(['Your bank did not approve it. Nothing has been charged.']);
  });
});

describe('cancelling an approval', () => {
  const consequences = [
    [samples.required, 'Cancel the payment', 'Nothing is charged. The order stays unpaid, and you can pay it later.'],
    [samples.renewal, 'Cancel the payment', 'Nothing is charged. The payment is still owed, and the subscription may stop until it is made.'],
    [samples.firstPayment, 'Cancel the payment', 'Nothing is charged, and the subscription does not begin.'],
    [samples.addMethod, 'Do not save the payment method', 'Nothing is charged, and the payment method is not saved.'],
    [samples.subscriptionChange, 'Cancel the change', 'Nothing is charged, and the subscription goes on as it is.'],
  ] as const;
  for (const [sample, label, consequence] of consequences) {
    it(`names what it leads to: ${sample().purpose}`, async () => {
      const { widget, challenge, backend } = await place({ approvals: [sample()] });
      await untilText(challenge, label);
      byRole(challenge, 'button', label).click();
      await untilText(challenge, consequence);
      expect(changes(backend)).to.have.length(0);
      byRole(challenge, 'button', label).click();
      await untilText(challenge, 'You have cancelled it');
      expect(changes(backend)).to.deep.equal([{ kind: 'cancel' }]);
      expect(widget.settled.map(({ state }) => state)).to.deep.equal(['cancelled']);
    });
  }

  it('can be thought better of, and both answers have one size', async () => {
    const { challenge, backend } = await place({ approvals: [samples.challengedInFrame()] });
    await until(challenge, () => bankFrame(challenge) !== null);
    const frame = bankFrame(challenge);
    byRole(challenge, 'button', 'Cancel the payment').click();
    await untilText(challenge, 'Nothing is charged.');
    await eventually(() => challenge.shadowRoot!.activeElement?.id === 'cancel-question');
    const [yes, no] = ['Cancel the payment', 'Go on approving'].map((name) => byRole(challenge, 'button', name).getBoundingClientRect());
    expect([yes!.width, yes!.height]).to.deep.equal([no!.width, no!.height]);
    byRole(challenge, 'button', 'Go on approving').click();
    await untilText(challenge, 'I have approved');
    expect(bankFrame(challenge) === frame).to.equal(true);
    expect(changes(backend)).to.have.length(0);
    await eventually(() => challenge.shadowRoot!.activeElement?.textContent.includes('Cancel the payment'));
  });

  it('is what it begins with, where the customer has asked for that', async () => {
    const { challenge, backend } = await place({ approvals: [samples.required()], cancels: true });
    await untilText(challenge, 'The order stays unpaid');
    expect(changes(backend)).to.have.length(0);
  });
});

describe('a bank that asks through the provider’s own script', () => {
  it('is opened by the adapter, and the back end is asked when the customer is back', async () => {
    const opened: unknown[] = [];
    let back = (): void => undefined;
    registerPaymentFields('memory', async () => ({
      mount: () => Promise.reject(new Error('not here')),
      approve: ({ settings }) => {
        opened.push(settings);
        return new Promise<void>((done) => (back = done));
      },
    }));
    const { challenge, backend, widget } = await place({ approvals: [samples.challengedByProvider()] });
    await untilText(challenge, 'Your bank asks in a window of its own above this page.');
    expect(opened).to.deep.equal([]);
    byRole(challenge, 'button', 'Open your bank’s question').click();
    await eventually(() => opened.length === 1);
    expect(opened).to.deep.equal([{ challenge: 'chl_1' }]);
    backend.challengeResult = 'succeeded';
    back();
    await untilText(challenge, 'NOK 149 is paid');
    expect(widget.settled).to.have.length(1);
  });

  it('can be opened again where that fails, and nothing is lost', async () => {
    registerPaymentFields('memory', () => Promise.reject(new Error('no script')));
    const { challenge, widget } = await place({ approvals: [samples.challengedByProvider()] });
    await untilText(challenge, 'Open your bank’s question');
    byRole(challenge, 'button', 'Open your bank’s question').click();
    await untilText(challenge, 'Your bank’s question could not be opened. Nothing is lost: try again.');
    expect(widget.settled).to.have.length(0);
  });

  it('is given up when the element leaves', async () => {
    let signal: AbortSignal | undefined;
    registerPaymentFields('memory', async () => ({
      mount: () => Promise.reject(new Error('not here')),
      approve: (options) => {
        signal = options.signal;
        return new Promise<void>(() => undefined);
      },
    }));
    const { challenge, widget } = await place({ approvals: [samples.challengedByProvider()] });
    await untilText(challenge, 'Open your bank’s question');
    byRole(challenge, 'button', 'Open your bank’s question').click();
    await eventually(() => signal);
    widget.shown = { isGone: true };
    await eventually(() => signal!.aborted);
  });
});
