import { expect } from '@open-wc/testing';
import { approvals as samples, asOf } from '../../../../src/testing/index.ts';
import type { HandClock } from '../../../support/hand-clock.ts';
import { setHidden } from '../../../support/hidden.ts';
import { byRole, textIn } from '../../../support/screen.ts';
import { eventually, until, untilText } from '../../../support/until.ts';
import { ask, bankFrame, changes, confirmations, place } from './challenge.ts';

const later = (minutes: number): string => new Date(Date.parse(asOf) + minutes * 60_000).toISOString();

/** Lets time pass, two seconds at a time, until something is so: what is waited for may begin to count a little later. */
const passUntil = (clock: HandClock, check: () => boolean): Promise<void> =>
  eventually(() => {
    if (!check()) clock.pass(2);
    return check();
  });

describe('the time at the bank', () => {
  beforeEach(() => setHidden(false));
  afterEach(() => setHidden(false));

  it('is counted by the server’s clock, whatever the browser’s says', async () => {
    const { challenge } = await place({ approvals: [samples.challengedInFrame({ asOf: '2001-01-01T00:00:00.000Z' })], asOf });
    await untilText(challenge, '4 minutes left');
  });

  it('is said aloud at two minutes, one and a half, with the offer of more, and not each second', async () => {
    const { widget, challenge, clock, backend } = await place({ approvals: [samples.challengedInFrame()] });
    await untilText(challenge, '4 minutes left');
    backend.offline = true;
    clock.pass(238);
    expect(widget.said).to.deep.equal([
      '2 minutes left to approve at your bank. You can ask for more time.',
      '60 seconds left to approve at your bank. You can ask for more time.',
      '30 seconds left to approve at your bank. You can ask for more time.',
    ]);
    await untilText(challenge, 'A few seconds left');
  });

  it('is prolonged before it runs out, where the bank lets one', async () => {
    const { widget, challenge, clock, backend } = await place({ approvals: [samples.nearlyOutOfTime()] });
    await untilText(challenge, '30 seconds left');
    byRole(challenge, 'button', 'Get more time').click();
    await untilText(challenge, '6 minutes left');
    expect(changes(backend)).to.deep.equal([{ kind: 'extend' }]);
    await eventually(() => widget.said.at(-1) === 'You have more time now. 6 minutes left to approve at your bank.', widget.said.at(-1));
    expect(clock.due.some((seconds) => seconds <= 30 && seconds > 20)).to.equal(true);
  });

  it('keeps the bank’s page and the focus where they are when it is prolonged', async () => {
    const { challenge } = await place({ approvals: [samples.nearlyOutOfTime()] });
    await until(challenge, () => bankFrame(challenge) !== null);
    const frame = bankFrame(challenge);
    const button = byRole(challenge, 'button', 'Get more time');
    button.focus();
    button.click();
    await untilText(challenge, '6 minutes left');
    expect(bankFrame(challenge) === frame).to.equal(true);
    expect(challenge.shadowRoot!.activeElement === button).to.equal(true);
  });

  it('is not offered to be prolonged where the bank does not', async () => {
    const { widget, challenge, clock } = await place({ approvals: [samples.notExtendable()] });
    await untilText(challenge, '60 seconds left');
    expect(textIn(challenge)).not.to.include('Get more time');
    clock.pass(31);
    expect(widget.said).to.deep.equal(['30 seconds left to approve at your bank.']);
  });

  it('is over when the server says so: nothing was charged, and one can start again', async () => {
    const { widget, challenge, clock, backend } = await place({ approvals: [samples.nearlyOutOfTime()] });
    await eventually(() => confirmations(backend) === 1);
    await untilText(challenge, '30 seconds left');
    backend.asOf = later(1);
    clock.pass(30);
    await untilText(challenge, 'The time to approve ran out');
    expect(textIn(challenge)).to.include('Nothing has been charged.');
    expect(widget.settled.map(({ state }) => state)).to.deep.equal(['timed-out']);
    expect(clock.due).to.deep.equal([]);
    byRole(challenge, 'button', 'Start again').click();
    await untilText(challenge, '5 minutes left');
    expect(changes(backend).at(-1)).to.include({ kind: 'retry', display: 'frame' });
  });

  it('is not over because the browser thinks so: the bank may still be asked', async () => {
    const { widget, challenge, clock, backend } = await place({ approvals: [samples.nearlyOutOfTime()] });
    await untilText(challenge, '30 seconds left');
    const asked = backend.hold('confirmApproval');
    clock.pass(30);
    await asked.arrived;
    await untilText(challenge, 'Asking your bank…');
    expect(widget.settled).to.have.length(0);
    asked.release();
    await untilText(challenge, '30 seconds left');
  });
});

describe('an approval given elsewhere', () => {
  beforeEach(() => setHidden(false));
  afterEach(() => setHidden(false));

  it('is noticed by itself while the page waits', async () => {
    const { widget, challenge, clock, backend } = await place({ approvals: [samples.challengedInFrame()] });
    await eventually(() => confirmations(backend) === 1);
    await untilText(challenge, '4 minutes left');
    backend.challengeResult = 'succeeded';
    await passUntil(clock, () => textIn(challenge).includes('NOK 149 is paid'));
    expect(widget.settled).to.have.length(1);
  });

  it('is asked about until the money that is on its way has arrived', async () => {
    const { challenge, clock, backend } = await place({ approvals: [samples.processing()] });
    await untilText(challenge, 'The money is on its way');
    backend.changeApproval('apr_processing', { outcome: { state: 'done', unlocks: [] } });
    await passUntil(clock, () => textIn(challenge).includes('NOK 149 is paid'));
    expect(clock.due).to.deep.equal([]);
  });

  it('tells other widgets only when something has come of it', async () => {
    const { widget, clock, challenge, backend } = await place({ approvals: [samples.challengedInFrame()] });
    const heard: string[] = [];
    const stop = widget.session!.revisions.subscribe(['subscriptions'], (revision) => heard.push(revision));
    await eventually(() => confirmations(backend) === 1);
    await passUntil(clock, () => confirmations(backend) === 2);
    await untilText(challenge, '4 minutes left');
    expect(heard).to.deep.equal([]);
    backend.challengeResult = 'succeeded';
    await ask(challenge);
    await untilText(challenge, 'is paid');
    await eventually(() => heard.length > 0);
    expect(heard).to.deep.equal(['stale']);
    stop();
  });

  it('is not asked about while nobody sees the page, and at once when somebody does', async () => {
    const { challenge, clock, backend } = await place({ approvals: [samples.challengedInFrame()] });
    // Answered, and waiting to ask again.
    await eventually(() => confirmations(backend) === 1 && clock.due.length >= 2);
    await untilText(challenge, '4 minutes left');
    setHidden(true);
    clock.pass(100);
    expect(confirmations(backend)).to.equal(1);
    backend.challengeResult = 'succeeded';
    setHidden(false);
    await untilText(challenge, 'NOK 149 is paid');
  });

  it('is not asked about before the bank was', async () => {
    const { challenge, clock, backend } = await place({ approvals: [samples.required()] });
    await untilText(challenge, 'Approve with your bank');
    clock.pass(600);
    expect(confirmations(backend)).to.equal(0);
    expect(clock.due).to.deep.equal([]);
  });

  it('is taken over from another tab', async () => {
    const { widget, challenge, backend } = await place({ approvals: [samples.challengedInFrame()] });
    await until(challenge, () => bankFrame(challenge) !== null);
    backend.changeApproval('apr_frame', { state: 'succeeded', challenge: undefined, outcome: { state: 'done', unlocks: [] } });
    widget.session!.revisions.markChanged(['payments']);
    await untilText(challenge, 'NOK 149 is paid');
    expect(bankFrame(challenge)).to.equal(null);
    expect(widget.settled).to.have.length(1);
  });
});

describe('an approval whose element leaves the page in the middle', () => {
  it('asks and counts no more, and takes its frame along', async () => {
    const { widget, challenge, clock, backend } = await place({ approvals: [samples.challengedInFrame()] });
    await until(challenge, () => bankFrame(challenge) !== null);
    await untilText(challenge, '4 minutes left');
    await eventually(() => confirmations(backend) === 1 && clock.due.length >= 2);
    widget.shown = { isGone: true };
    await eventually(() => clock.due.length === 0);
    const before = backend.requests.length;
    clock.pass(600);
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('pageshow'));
    widget.session!.revisions.markChanged(['payments']);
    expect(backend.requests.length).to.equal(before);
    expect(bankFrame(challenge)).to.equal(null);
  });

  it('goes on where it was when it comes back', async () => {
    const { widget, challenge, clock, backend } = await place({ approvals: [samples.challengedInFrame()] });
    await until(challenge, () => bankFrame(challenge) !== null);
    const parent = challenge.parentNode!;
    challenge.remove();
    await eventually(() => clock.due.length === 0);
    backend.challengeResult = 'succeeded';
    parent.append(challenge);
    await untilText(challenge, 'NOK 149 is paid');
    expect(widget.settled).to.have.length(1);
  });
});
