import { expect } from '@open-wc/testing';
import { nok, refundRequestFromNewerServer, refundRequests as samples, today } from '../../../../src/testing/index.ts';
import { textIn } from '../../../support/screen.ts';
import { place, show, showAlone } from './following.ts';

/** How a request stands, in the words of its card. */
const standing = async (request: ReturnType<typeof samples.received>): Promise<string> => {
  const { cards } = await show({ refundRequests: [request] });
  return textIn(cards[0]!.querySelector('.standing')!);
};

describe('how a request stands', () => {
  const cases: [what: string, request: ReturnType<typeof samples.received>, words: string][] = [
    ['received', samples.received(), 'Request received We have your request. You hear from us by 29 November.'],
    ['under review', samples.underReview(), 'Under review We are looking at it. You hear from us by 25 November.'],
    ['under review after an appeal', samples.appealed(), 'Under review We are looking at it once more. You hear from us by 28 November.'],
    [
      'a question',
      samples.question(),
      'Your answer is needed We need an answer from you before we can decide. Please answer by 7 December. After that we decide with what we know.',
    ],
    ['approved', samples.approved(), 'Approved Approved: you get NOK 119 back. The money is sent by 25 November.'],
    ['sent', samples.sent(), 'On its way NOK 119 is on its way to Visa •••• 4242. It is there by 23 December at the latest.'],
    ['sent to two places', samples.splitOverTwo(), 'On its way NOK 119 is on its way to Visa •••• 4242. It is there by 23 December at the latest.'],
    ['arrived', samples.arrived(), 'Arrived NOK 119 reached Visa •••• 4242 on 18 November.'],
    ['declined', samples.declined(), 'Request declined We have declined your request. You can appeal until 6 December.'],
    ['declined for good', samples.declinedFinal(), 'Request declined We have declined your request.'],
    [
      'come back',
      samples.returnFailed(),
      'Came back to us NOK 119 could not be paid out to Mastercard •••• 0004 and came back to us. Choose where it is to go instead.',
    ],
    ['reversed', samples.reversed(), 'Taken back by us We have taken our approval back, so this money does not come.'],
    ['taken back', samples.takenBack(), 'Taken back by you You have taken your request back. Nothing more happens.'],
    ['something of a newer server', refundRequestFromNewerServer(), 'With us Your request is with us. You hear from us by 24 December.'],
  ];
  for (const [what, request, words] of cases) {
    it(`is said in a word and a sentence: ${what}`, async () => expect(await standing(request)).to.equal(words));
  }

  it('says how much of how much where only a part was granted', async () => {
    const part = { ...samples.partlyApproved(), state: 'approved' as const, next: { code: 'sending' as const, by: '2026-11-25' } };
    const { cards } = await show({ refundRequests: [part] });
    expect(textIn(cards[0]!)).to.include('Partly approved Partly approved: you get NOK 59.50 of NOK 119 back.');
    expect(textIn(cards[0]!)).to.include('NOK 59.50 of NOK 119');
  });

  it('says so where something is late, and what today is the last day of', async () => {
    const overdue = '2026-11-20';
    const late = (request: ReturnType<typeof samples.received>, by: string) => standing({ ...request, next: { ...request.next!, by } });
    expect(await late(samples.underReview(), overdue)).to.include('You should have heard from us by 20 November. We are sorry that it takes longer.');
    expect(await late(samples.approved(), overdue)).to.include('The money should have been sent by 20 November. We are sorry');
    expect(await late(samples.sent(), overdue)).to.include('It should have been there by 20 November. If your account does not show it, ask your bank');
    expect(await late(samples.question(), overdue)).to.include('Please answer as soon as you can.');
    expect(await late(samples.underReview(), today)).to.include('You hear from us today.');
    expect(await late(samples.approved(), today)).to.include('The money is sent today.');
    expect(await late(samples.sent(), today)).to.include('It is there today at the latest.');
    expect(await late(samples.question(), today)).to.include('Please answer today.');
  });

  it('promises no day that nobody has named', async () => {
    const without = (request: ReturnType<typeof samples.received>) => standing({ ...request, next: { code: request.next!.code } });
    expect(await without(samples.received())).to.include('You hear from us as soon as it is decided.');
    expect(await without(samples.approved())).to.include('The money is sent soon.');
    expect(await without(samples.sent())).to.include('You see here when it is there.');
  });
});

describe('the steps', () => {
  it('are told by words with the time of each, and the one that it is at', async () => {
    const { steps } = await showAlone(samples.underReview());
    expect(steps).to.deep.equal([
      'Request received Completed 20 November 2026 at 06:42',
      '→ Under review Now Since 20 November 2026 at 10:10',
      'Decision To come By 25 November at the latest',
      'Money sent, if we approve To come',
      'Money there, if we approve To come',
    ]);
  });

  it('begin with what waits for somebody to look at it', async () => {
    const { steps } = await showAlone(samples.received());
    expect(steps.slice(0, 2)).to.deep.equal(['Request received Completed 24 November 2026 at 04:30', '→ Waits for somebody to look at it Now']);
  });

  it('end with the money there', async () => {
    const { steps } = await showAlone(samples.arrived());
    expect(steps.map((step) => step.replace(/ Completed.*/, ''))).to.deep.equal([
      'Request received',
      'Under review',
      'Approved',
      'Money sent',
      'Money there',
    ]);
  });

  it('show no review where a rule has decided at once', async () => {
    const { steps } = await showAlone(samples.automatic());
    expect(steps).to.deep.equal([
      'Request received Completed 24 November 2026 at 04:30',
      'Approved Completed 24 November 2026 at 04:30',
      '→ The money is being sent Now By 25 November at the latest',
      'Money there To come',
    ]);
  });

  it('wait for the customer where something is asked, or money came back', async () => {
    expect((await showAlone(samples.question())).steps[2]).to.equal('→ Your answer is needed Your turn By 7 December at the latest');
    expect((await showAlone(samples.returnFailed())).steps.slice(4)).to.deep.equal([
      'The money came back to us Stopped 24 November 2026 at 01:40',
      '→ You choose where it goes Your turn',
      'Money sent To come',
      'Money there To come',
    ]);
  });

  it('stop where it was declined, taken back or reversed, with nothing to come', async () => {
    expect((await showAlone(samples.declined())).steps.at(-1)).to.equal('Request declined Stopped 22 November 2026 at 08:00');
    expect((await showAlone(samples.takenBack())).steps.at(-1)).to.equal('You took the request back Stopped 21 November 2026 at 15:30');
    expect((await showAlone(samples.reversed())).steps.at(-1)).to.equal('We took the approval back Stopped 24 November 2026 at 04:45');
  });

  it('keep what was said on the way', async () => {
    const { steps } = await showAlone(samples.appealed());
    expect(steps[3]).to.equal('You appealed Completed 23 November 2026 at 13:50 Feilen er der også etter at jeg installerte på nytt.');
    expect(steps[4]).to.match(/^→ Under review Now/);
  });

  it('of a newer server are neutral', async () => {
    const { steps } = await showAlone(refundRequestFromNewerServer());
    expect(steps.slice(-2)).to.deep.equal([
      'Something was noted Completed 24 November 2026 at 05:30',
      '→ With us Now By 24 December at the latest',
    ]);
  });

  it('differ in shape, and not in colour alone', async () => {
    const { widget } = await showAlone(samples.returnFailed());
    const root = widget.shadowRoot!.querySelector('billing-refund-details')!.shadowRoot!;
    const shape = (selector: string) => {
      const mark = root.querySelector(`${selector} > .step-mark`)!;
      const { borderRadius, borderStyle } = getComputedStyle(mark);
      return [borderRadius, borderStyle, mark.querySelector('path')?.getAttribute('d') ?? '', getComputedStyle(mark, '::before').content].join();
    };
    const shapes = ['.done', '.stopped', '.asked', '.to-come'].map(shape);
    expect(new Set(shapes).size).to.equal(4);
  });
});

describe('what stands in a request', () => {
  it('is shown as text, whatever it is', async () => {
    const { text, widget } = await showAlone(samples.hostileTexts());
    expect(text).to.include('<img src=x onerror="alert(1)">');
    expect(widget.shadowRoot!.querySelector('billing-refund-details')!.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('keeps an amount as it is where the currency has no minor units', async () => {
    const { text } = await showAlone(samples.otherScript({ amount: { amount: 980, currency: 'JPY', scale: 0 } }));
    expect(text).to.include('¥980');
  });

  it('is nothing where there are no requests', async () => {
    const screen = await place({});
    await screen.sees('Which purchase is it about?');
    expect(screen.cards).to.deep.equal([]);
    expect(screen.text).not.to.include('Your requests');
  });

  it('shows what was asked for, with a smaller amount that was granted', async () => {
    const { text } = await showAlone(samples.partlyApproved({ amount: nok(119) }));
    expect(text).to.include('We give NOK 59.50 of the NOK 119 back that you asked for.');
    expect(text).to.include('Du har brukt kartet i halve perioden.');
  });
});
