import { expect, fixtureCleanup } from '@open-wc/testing';
import { nok, refundRequests as samples } from '../../../../src/testing/index.ts';
import { setHidden } from '../../../support/hidden.ts';
import { textIn } from '../../../support/screen.ts';
import { eventually } from '../../../support/until.ts';
import { type FollowScreen, show, showAlone } from './following.ts';

const reviewed = () => [samples.underReview(), samples.declinedFinal()];

/** At which seconds from now on it was asked how the requests stand. */
const askedAt = async (screen: FollowScreen, seconds: number): Promise<number[]> => {
  const moments: number[] = [];
  for (let second = 1; second <= seconds; second++) {
    const before = screen.asked;
    await screen.pass(1);
    if (screen.asked > before) moments.push(second);
  }
  return moments;
};

describe('what is under way', () => {
  afterEach(() => setHidden(false));

  it('is asked after ever more slowly: after five seconds at first, at most every minute', async () => {
    const screen = await show({ refundRequests: reviewed() });
    const moments = await askedAt(screen, 400);
    expect(moments.slice(0, 3)).to.deep.equal([5, 13, 25]);
    const pauses = moments.slice(1).map((at, index) => at - moments[index]!);
    expect(Math.max(...pauses)).to.be.within(60, 61);
    expect(moments.length).to.be.lessThan(13);
  });

  it('is asked after as at first once something has changed', async () => {
    const screen = await show({ refundRequests: reviewed() });
    await screen.pass(100);
    screen.backend.moveRefund('req_under_review', 'approved');
    await eventually(async () => {
      await screen.pass(1);
      return screen.text.includes('you get NOK 119 back');
    });
    expect((await askedAt(screen, 14)).slice(0, 2)).to.deep.equal([5, 13]);
  });

  it('is asked after as at first once the customer has done something', async () => {
    const screen = await showAlone(samples.question());
    await screen.pass(100);
    await screen.type('Your answer', 'På begge telefonene.');
    await screen.press('Send the answer');
    await screen.sees('Your answer has been sent.');
    await eventually(() => screen.clock.due[0]! <= 5, 'the next question is near');
  });

  it('is asked after no more while the page is hidden, and at once when it is shown', async () => {
    const screen = await show({ refundRequests: reviewed() });
    const before = screen.asked;
    setHidden(true);
    screen.clock.pass(600);
    expect(screen.clock.due).to.deep.equal([]);
    expect(screen.asked).to.equal(before);
    setHidden(false);
    await eventually(() => screen.asked === before + 1, 'it is asked');
    await eventually(() => screen.clock.due[0] === 5, 'and then as at first');
  });

  it('is asked after no more when it is at its end', async () => {
    const screen = await show({ refundRequests: [samples.sent()] });
    expect(screen.clock.due).to.deep.equal([5]);
    screen.backend.moveRefund('req_sent', 'arrived');
    screen.clock.pass(5);
    await screen.sees('NOK 119 reached Visa •••• 4242 on 24 November.');
    await eventually(() => screen.clock.due.length === 0, 'nothing waits for the clock');
  });

  it('is never asked after where all is at its end', async () => {
    const screen = await show({ refundRequests: [samples.arrived(), samples.declined(), samples.reversed(), samples.takenBack()] });
    expect(screen.clock.due).to.deep.equal([]);
  });

  it('is asked after no more once the element has left the page, and again when it is back', async () => {
    const screen = await show({ refundRequests: reviewed() });
    const parent = screen.widget.parentElement!;
    screen.widget.remove();
    await eventually(() => screen.clock.due.length === 0, 'nothing waits for the clock');
    parent.append(screen.widget);
    await eventually(() => screen.clock.due.length === 1, 'it is asked after again');
    fixtureCleanup();
    await eventually(() => screen.clock.due.length === 0, 'nothing waits for the clock');
  });

  it('is asked after no more where nobody is signed in', async () => {
    const screen = await show({ refundRequests: reviewed() });
    screen.backend.signedOut = true;
    screen.backend.expireTokens();
    screen.clock.pass(5);
    await screen.sees('We could not refresh this just now. You see what we last knew.');
    await eventually(() => screen.clock.due.length === 0, 'nothing waits for the clock');
    expect(screen.text).to.include('We are looking at it.');
    screen.backend.signedOut = false;
    await screen.press('Try again');
    await screen.seesNo('We could not refresh this');
    await eventually(() => screen.clock.due.length === 1, 'it is asked after again');
  });

  it('stays as it was last known while the network is gone', async () => {
    const screen = await showAlone(samples.underReview());
    screen.backend.offline = true;
    screen.clock.pass(5);
    await screen.sees('We could not refresh this just now. You see what we last knew.');
    expect(screen.text).to.include('We are looking at it.');
    screen.backend.offline = false;
    dispatchEvent(new Event('online'));
    await screen.seesNo('We could not refresh this');
  });

  it('is said aloud when it changes, in the one live region', async () => {
    const screen = await show({ refundRequests: reviewed() });
    expect(screen.said).to.equal('');
    screen.backend.moveRefund('req_under_review', 'approved', { decision: { amount: nok(50) } });
    screen.clock.pass(5);
    await eventually(() => screen.said !== '', 'something is said');
    expect(screen.said).to.equal('Turkart Norge: Partly approved: you get NOK 50 of NOK 119 back. The money is sent by 25 November.');
  });

  it('stays in its place when it comes to its end while somebody looks on', async () => {
    const screen = await show({ refundRequests: [samples.sent(), samples.underReview()] });
    screen.backend.moveRefund('req_under_review', 'declined');
    screen.clock.pass(5);
    await screen.sees('We have declined your request.');
    expect(screen.cards.map((card) => textIn(card.querySelector('.badge')!))).to.deep.equal(['On its way', 'Request declined']);
  });

  it('takes neither focus nor what was typed along when it is read again', async () => {
    const screen = await showAlone(samples.question());
    const field = await screen.type('Your answer', 'Jeg er ikke ferdig med å skri');
    screen.backend.changeRefund('req_question', { question: { ...samples.question().question!, text: 'Hvilken telefon er det?' } });
    screen.clock.pass(5);
    await screen.sees('Hvilken telefon er det?');
    expect(field.value).to.equal('Jeg er ikke ferdig med å skri');
    expect(screen.focused).to.equal(field);
    expect(field.isConnected).to.equal(true);
  });

  it('loses no typed text when its card is closed and opened again', async () => {
    const screen = await show({ refundRequests: [samples.question()] });
    await screen.press('Answer');
    await screen.finds('heading', 'Our question to you');
    await eventually(() => textIn(screen.focused!) === 'Our question to you', 'the question has the focus');
    await screen.type('Your answer', 'Halvveis');
    await screen.press('Details');
    expect(screen.has('textbox')).to.equal(false);
    await screen.press('Details');
    expect(((await screen.finds('textbox', 'Your answer')) as HTMLTextAreaElement).value).to.equal('Halvveis');
  });

  it('shows what another tab has done', async () => {
    const screen = await show({ refundRequests: reviewed() });
    screen.backend.moveRefund('req_under_review', 'taken-back');
    const channel = new BroadcastChannel('billing-widgets');
    channel.postMessage(['refunds']);
    await screen.sees('You have taken your request back.');
    channel.close();
  });
});

describe('motion', () => {
  it('leads the eye to what has changed, and rests where less of it is wanted', async () => {
    const { widget } = await showAlone(samples.sent());
    const root = widget.shadowRoot!.querySelector('billing-refund-details')!.shadowRoot!;
    const mark = getComputedStyle(root.querySelector('.step-mark')!);
    expect(mark.transitionProperty).to.include('background-color');
    expect(parseFloat(mark.transitionDuration)).to.be.within(0, 0.2);
    const rules = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    expect(rules.some((rule) => rule.includes('prefers-reduced-motion') && rule.includes('--_duration: 0s'))).to.equal(true);
  });
});
