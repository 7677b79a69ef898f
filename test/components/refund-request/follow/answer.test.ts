import { expect } from '@open-wc/testing';
import type { BillingRefundChangedEvent } from '../../../../src/components/refund-request/events.ts';
import { refundRequests as samples } from '../../../../src/testing/index.ts';
import { textIn } from '../../../support/screen.ts';
import { eventually } from '../../../support/until.ts';
import { type FollowScreen, pdf, showAlone } from './following.ts';

const words = 'På begge telefonene mine, og hver gang.';

const changed = ({ events }: FollowScreen) =>
  events.filter((event): event is BillingRefundChangedEvent => event.type === 'billing-refund-changed').map(({ detail }) => `${detail.change} ${detail.request.id} ${detail.request.state}`);

const value = async (screen: FollowScreen, label = 'Your answer') => ((await screen.finds('textbox', label)) as HTMLTextAreaElement).value;

describe('a question of the store’s', () => {
  it('stands above everything else, with the answer in its place', async () => {
    const { text } = await showAlone(samples.question());
    expect(text.indexOf('Hvilken telefon bruker du')).to.be.lessThan(text.indexOf('How far it is'));
  });

  it('is answered: the page is told, it is said what comes next, and the focus is there', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', `  ${words}  `);
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent. We have your answer and are looking at it. You hear from us by 29 November.');
    expect(screen.calls('changeRefundRequest').map(({ body }) => body)).to.deep.equal([{ change: { kind: 'answer', statement: words }, version: 3 }]);
    expect(changed(screen)).to.deep.equal(['answer req_question under-review']);
    expect(screen.said).to.match(/^Your answer has been sent\./);
    await eventually(() => screen.focused?.classList.contains('done'), 'what was done has the focus');
    expect(screen.steps.at(-4)).to.match(/^→ Under review/);
    expect(screen.steps.at(-5)).to.include(`You answered`).and.to.include(words);
  });

  it('is answered with files, which are sent as soon as they are chosen', async () => {
    const screen = await showAlone(samples.question());
    await screen.choose(pdf('a.pdf'), pdf('b.pdf'));
    await screen.sees('b.pdf');
    await eventually(() => screen.calls('addEvidence').length === 2 && !screen.text.includes('Being sent'), 'both are sent');
    await screen.type('Your answer', words);
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent.');
    const { change } = screen.calls('changeRefundRequest')[0]!.body as { change: { evidence: string[] } };
    expect(change.evidence).to.have.length(2);
    expect(screen.text).to.match(/Files you sent a\.pdf .*b\.pdf/);
  });

  it('needs words: the field says so and has the focus', async () => {
    const screen = await showAlone(samples.question());
    await screen.press('Send the answer');
    await screen.sees('Write something first.');
    const field = await screen.finds('textbox', 'Your answer');
    await eventually(() => screen.focused === field, 'the field has the focus');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(screen.calls('changeRefundRequest')).to.deep.equal([]);
  });

  it('shows no card number to anybody', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', 'Kortet er 4242 4242 4242 4242.');
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent.');
    expect(JSON.stringify(screen.calls('changeRefundRequest')[0]!.body)).not.to.match(/4242 4242 4242/);
  });

  for (const [what, fail, says] of [
    ['the server is down', { status: 503, times: 3 }, 'The service is not available just now.'],
    ['too much was sent', { problem: 'rate-limited', retryAfter: 600 }, 'That was many attempts in a short time.'],
    ['the session is over', { problem: 'session-expired', times: 2 }, 'You are signed out. Sign in again to continue.'],
  ] as const) {
    it(`keeps what was written when ${what}`, async () => {
      const screen = await showAlone(samples.question());
      await screen.type('Your answer', words);
      screen.backend.failNext({ operation: 'changeRefundRequest', ...fail });
      await screen.press('Send the answer');
      await screen.sees(says);
      expect(await value(screen)).to.equal(words);
      expect(changed(screen)).to.deep.equal([]);
      await screen.press('Send the answer');
      await screen.sees('Your answer has been sent.');
    });
  }

  it('is sent once however often the button is pressed', async () => {
    const screen = await showAlone(samples.question());
    const hold = screen.backend.hold('changeRefundRequest');
    await screen.type('Your answer', words);
    await screen.press('Send the answer');
    await hold.arrived;
    const button = await screen.finds('button', 'Send the answer');
    expect(button.ariaBusy).to.equal('true');
    button.click();
    hold.release();
    await screen.sees('Your answer has been sent.');
    expect(screen.calls('changeRefundRequest').length).to.equal(1);
  });
});

describe('a request that has moved on meanwhile', () => {
  it('is shown as it stands now, and what was written stays in its form', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', words);
    screen.backend.changeRefund('req_question', { question: { ...samples.question().question!, text: 'Og hvilken utgave av kartet?' } });
    await screen.press('Send the answer');
    await screen.sees('Your request has moved on since you opened it. Here is how it stands now.');
    expect(screen.text).to.include('Og hvilken utgave av kartet?');
    expect(await value(screen)).to.equal(words);
    await eventually(() => screen.focused?.classList.contains('outdated'), 'the word of it has the focus');
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent.');
    expect((screen.calls('changeRefundRequest')[1]!.body as { version: number }).version).to.equal(4);
  });

  it('keeps the words that are not needed any more within reach, until they are discarded', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', words);
    screen.backend.moveRefund('req_question', 'approved');
    await screen.press('Send the answer');
    await screen.sees('Your request has moved on since you opened it.');
    expect(screen.text).to.include('Approved: you get NOK 119 back.');
    expect(screen.text).to.include(`What you wrote has not been sent, as it is not needed any more: ${words}`);
    expect(screen.has('textbox')).to.equal(false);
    await screen.press('Discard it');
    await screen.seesNo(words);
  });

  it('says what is not possible any more', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', words);
    screen.backend.failNext({ operation: 'changeRefundRequest', problem: 'action-not-allowed', reason: 'being-decided' });
    await screen.press('Send the answer');
    await screen.sees('This is not possible any more. Here is how your request stands now.');
    expect(await value(screen)).to.equal(words);
  });

  it('says why it could not be looked at anew', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', words);
    screen.backend.moveRefund('req_question', 'under-review');
    screen.backend.failNext({ operation: 'getRefundRequest', status: 500, times: 6 });
    await screen.press('Send the answer');
    await screen.sees('The service is not available just now.');
    expect(await value(screen)).to.equal(words);
  });
});

describe('a lost answer', () => {
  it('is asked for again with the same key, and done once', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', words);
    screen.backend.loseNextAnswer('changeRefundRequest');
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent.');
    const keys = screen.calls('changeRefundRequest').map(({ key }) => key);
    expect(new Set(keys).size).to.equal(1);
    expect(screen.backend.refundRequests[0]!.events.filter(({ code }) => code === 'answered').length).to.equal(1);
    expect(changed(screen).length).to.equal(1);
  });

  it('is found in the request itself when it is read again', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', words);
    for (let time = 0; time < 3; time++) screen.backend.loseNextAnswer('changeRefundRequest');
    await screen.press('Send the answer');
    await screen.sees('We do not know whether it was done. Trying again is safe: it is never done twice.');
    screen.clock.pass(30);
    await screen.sees('Your answer has been sent.');
    expect(screen.text).not.to.include('has not been sent');
    expect(changed(screen)).to.deep.equal(['answer req_question under-review']);
  });

  it('keeps the words and the key while nobody knows', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', words);
    screen.backend.failNext({ operation: 'changeRefundRequest', network: true, times: 3 });
    await screen.press('Send the answer');
    await screen.sees('We do not know whether it was done.');
    expect(await value(screen)).to.equal(words);
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent.');
    expect(new Set(screen.calls('changeRefundRequest').map(({ key }) => key)).size).to.equal(1);
  });
});

describe('the word that something was done', () => {
  it('can be closed, and the keyboard goes on at the steps', async () => {
    const screen = await showAlone(samples.question());
    await screen.type('Your answer', words);
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent.');
    await screen.press('Close this message');
    await eventually(() => !screen.has('button', 'Close this message'), 'it is gone');
    await eventually(() => textIn(screen.focused!) === 'How far it is', 'the steps have the focus');
  });
});
