import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { manyRefundRequests, refundRequests as samples } from '../../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../../support/screen.ts';
import { eventually } from '../../../support/until.ts';
import { place, show, showAlone } from './following.ts';

const old = (id: string) =>
  samples.arrived({ id, title: `Kart ${id}`, events: [{ code: 'received', at: '2026-09-01T08:00:00.000Z', by: 'customer' }, { code: 'arrived', at: '2026-09-09T08:00:00.000Z', by: 'time' }] });

describe('the list of requests', () => {
  it('shows what each is about: title, amount, order number and reference', async () => {
    const { cards } = await show({ refundRequests: [samples.received()] });
    const request = samples.received();
    const card = textIn(cards[0]!);
    for (const part of ['Turkart Norge', 'NOK 119', `Order ${request.orderNumber}`, `Reference ${request.reference}`]) expect(card).to.include(part);
  });

  it('has those that are under way and those that ended of late; earlier ones are shown when they are asked for', async () => {
    const screen = await show({ refundRequests: [samples.received({ title: 'Ny' }), old('req_a'), samples.arrived({ title: 'Nettopp' })] });
    expect(screen.titles).to.deep.equal(['Ny', 'Nettopp']);
    await screen.press('Earlier requests');
    await eventually(() => screen.titles.length === 3, 'the earlier one is shown');
    expect(screen.titles).to.deep.equal(['Ny', 'Nettopp', 'Kart req_a']);
    expect(screen.get('button', 'Earlier requests').ariaExpanded).to.equal('true');
    await screen.press('Earlier requests');
    await eventually(() => screen.titles.length === 2, 'it is shown no more');
  });

  it('has all of them where a page leaves the attribute for a purchase empty', async () => {
    const { titles } = await show({ refundRequests: [samples.received({ title: 'Ny' })], purchase: '' });
    expect(titles).to.deep.equal(['Ny']);
  });

  it('keeps what can be appealed in sight, however old it is', async () => {
    const declined = samples.declined({ title: 'Avslått', events: [{ code: 'declined', at: '2026-10-01T08:00:00.000Z', by: 'store' }] });
    const { titles } = await show({ refundRequests: [declined] });
    expect(titles).to.deep.equal(['Avslått']);
  });

  it('shows the newest five and what waits for the customer; the others at the press of a button, where one goes on', async () => {
    const many = Array.from({ length: 8 }, (_, index) => samples.received({ id: `req_${index}`, title: `Kart ${index}` }));
    const screen = await show({ refundRequests: [...many, samples.question({ title: 'Spørsmål' })] });
    expect(screen.titles).to.deep.equal(['Kart 0', 'Kart 1', 'Kart 2', 'Kart 3', 'Kart 4', 'Spørsmål']);
    await screen.press('Show 3 more requests');
    await eventually(() => screen.titles.length === 9, 'all are shown');
    await eventually(() => textIn(screen.focused!) === 'Kart 5', 'the first new one has the focus');
    expect(screen.has('button', /Show .* more/)).to.equal(false);
  });

  it('says that nothing is under way where all is long past', async () => {
    const screen = await place({ refundRequests: [old('req_a')] });
    await screen.sees('Nothing is under way.');
    expect(screen.has('button', 'Earlier requests')).to.equal(true);
  });

  it('loads older ones page by page, goes on at the first of them and says how many', async () => {
    const screen = await show({ refundRequests: [samples.received({ title: 'Ny' }), ...manyRefundRequests(45).map(({ id }) => old(id))] });
    await screen.press('Earlier requests');
    await eventually(() => screen.cards.length === 20, 'the first page is shown');
    await screen.press('Show older requests');
    await eventually(() => screen.cards.length === 40, 'the second page is shown');
    expect(screen.said).to.equal('20 more requests are shown.');
    await eventually(() => screen.focused === byRole(screen.cards[20]!, 'heading'), 'the first new one has the focus');
    await screen.press('Show older requests');
    await eventually(() => screen.cards.length === 46, 'all are shown');
    expect(screen.has('button', 'Show older requests')).to.equal(false);
  });

  it('keeps what is there when older ones cannot be had, and tries again', async () => {
    const screen = await show({ refundRequests: [samples.received(), ...manyRefundRequests(30).map(({ id }) => old(id))] });
    await screen.press('Earlier requests');
    screen.backend.failNext({ operation: 'listRefundRequests', problem: 'scope-missing' });
    await screen.press('Show older requests');
    await screen.sees('This cannot be done from this page. Please contact support.');
    expect(screen.cards.length).to.equal(20);
    await screen.press('Show older requests');
    await eventually(() => screen.cards.length === 31, 'all are shown');
  });

  it('reads all that is shown in one go when it asks how things stand', async () => {
    const screen = await show({ refundRequests: [samples.received(), ...manyRefundRequests(45).map(({ id }) => old(id))] });
    await screen.press('Earlier requests');
    await screen.press('Show older requests');
    await eventually(() => screen.cards.length === 40, 'two pages are shown');
    const before = screen.asked;
    await screen.pass(5);
    expect(screen.asked).to.equal(before + 1);
    expect(screen.calls('listRefundRequests').at(-1)!.query.limit).to.equal('40');
    expect(screen.cards.length).to.equal(40);
  });

  it('is that of one purchase where the page names one', async () => {
    const screen = await show({ purchase: 'pur_renewal', refundRequests: [samples.received(), samples.subscriptionContinues()] });
    expect(screen.titles).to.deep.equal(['Nordlia Musikk, Individuell']);
    expect(screen.calls('listRefundRequests')[0]!.query.purchase).to.equal('pur_renewal');
  });

  it('says so when it could not be read, and tries again', async () => {
    const screen = await place({
      refundRequests: [samples.received()],
      prepare: (backend) => backend.failNext({ operation: 'listRefundRequests', problem: 'scope-missing' }),
    });
    await screen.sees('We could not look up whether you have asked for money back before.');
    await screen.press('Try again');
    await eventually(() => screen.cards.length === 1, 'it is shown');
  });

  it('forgets everything with the customer', async () => {
    const screen = await show({ refundRequests: [samples.question()] });
    await screen.open();
    await screen.type('Your answer', 'Bare mitt');
    screen.backend.signedOut = true;
    screen.widget.session!.logout();
    await eventually(() => screen.cards.length === 0, 'nothing is shown');
    expect(screen.text).not.to.include('Turkart');
    screen.backend.signedOut = false;
    await screen.press('Try again', screen.widget.shadowRoot!.querySelector('[role=status]')!);
    await screen.press('Details');
    expect(((await screen.finds('textbox', 'Your answer')) as HTMLTextAreaElement).value).to.equal('');
  });
});

describe('one request alone', () => {
  it('is open, without a button to close it, and without the way to ask for another', async () => {
    const screen = await showAlone(samples.sent());
    expect(screen.titles).to.deep.equal(['Turkart Norge']);
    expect(screen.has('button', 'Details')).to.equal(false);
    expect(screen.text).not.to.include('Which purchase is it about?');
  });

  it('says so when it is not there', async () => {
    const screen = await place({ request: 'req_of_somebody' });
    await screen.sees('We could not find this. It may have been removed.');
  });

  it('says so when nobody is signed in', async () => {
    const screen = await place({ request: 'req_sent', prepare: (backend) => (backend.signedOut = true) });
    await screen.sees('You are signed out. Sign in again to continue.');
  });

  it('gives way to another with nothing of what was typed', async () => {
    const other = samples.question({ id: 'req_other', title: 'Stjernekart' });
    const screen = await showAlone(samples.question(), { refundRequests: [samples.question(), other] });
    await screen.type('Your answer', 'Om turkartet');
    screen.widget.request = 'req_other';
    await eventually(() => screen.titles[0] === 'Stjernekart', 'the other one is shown');
    expect(((await screen.finds('textbox', 'Your answer')) as HTMLTextAreaElement).value).to.equal('');
  });
});

describe('the keyboard', () => {
  it('opens a request, and Tab leads through what can be done in the order in which it is read', async () => {
    const screen = await show({ refundRequests: [samples.question()] });
    screen.get('button', 'Details').focus();
    await sendKeys({ press: 'Enter' });
    await screen.finds('heading', 'How far it is');
    expect(screen.get('button', 'Details').ariaExpanded).to.equal('true');
    const stops: string[] = [];
    for (let step = 0; step < 7; step++) {
      await sendKeys({ press: 'Tab' });
      stops.push(screen.focused?.matches('input[type=file]') ? 'files' : nameOf(screen.focused!));
    }
    expect(stops).to.deep.equal([
      'Your answer',
      'files',
      'Send the answer',
      'Copy the reference',
      'Acknowledgement (PDF)',
      'Acknowledgement (web page)',
      'Take the request back',
    ]);
  });

  it('takes a request back without a mouse', async () => {
    const screen = await showAlone(samples.received());
    screen.get('button', 'Take the request back').focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => textIn(screen.focused!) === 'Take your request back?', 'the question has the focus');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await screen.sees('You have taken your request back.');
    await eventually(() => screen.focused?.classList.contains('done'), 'what was done has the focus');
  });
});

describe('a screen reader', () => {
  it('finds each heading one level below the last, and one live region', async () => {
    const screen = await show({ refundRequests: [samples.declined()] });
    await screen.open();
    await screen.finds('heading', 'If you do not agree');
    const outline = allByRole(screen.widget, 'heading').map((heading) => `${heading.tagName} ${textIn(heading)}`);
    expect(outline.slice(0, 7)).to.deep.equal([
      'H2 Refunds',
      'H3 Your requests',
      'H4 Turkart Norge',
      'H5 Why we declined it',
      'H5 How far it is',
      'H5 What you asked for',
      'H5 If you do not agree',
    ]);
    const regions = (root: ShadowRoot) => [...root.querySelectorAll('.root > [role=status]')];
    const details = screen.widget.shadowRoot!.querySelector('billing-refund-details')!;
    expect(regions(screen.widget.shadowRoot!).length).to.equal(1);
    expect(regions(details.shadowRoot!).length).to.equal(0);
  });

  it('knows each card by its title, and each button by what it is about', async () => {
    const screen = await show({ refundRequests: [samples.question()] });
    const [card] = screen.cards;
    expect(nameOf(card!)).to.equal('Turkart Norge');
    for (const button of allByRole(card!, 'button')) {
      const id = button.getAttribute('aria-describedby')!;
      expect(textIn(screen.widget.shadowRoot!.getElementById(id)!)).to.equal('Turkart Norge');
    }
  });
});
