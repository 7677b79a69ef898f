import { expect } from '@open-wc/testing';
import { approvals as samples } from '../../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../../support/screen.ts';
import { plainSpaces } from '../../../support/text.ts';
import { eventually, until, untilText } from '../../../support/until.ts';
import { bankFrame, changes, confirmations, place, sayFromFrame } from './challenge.ts';

describe('an approval at the bank', () => {
  it('says what waits, and begins when somebody wants to', async () => {
    const { challenge, backend } = await place({ approvals: [samples.required()] });
    await untilText(challenge, 'NOK 149 for Film: Nordlys over Senja, with Visa •••• 4242.');
    expect(bankFrame(challenge)).to.equal(null);
    expect(changes(backend)).to.have.length(0);
    byRole(challenge, 'button', 'Approve with your bank').click();
    await until(challenge, () => bankFrame(challenge) !== null);
    expect(changes(backend)).to.have.length(1);
    expect(changes(backend)[0]).to.include({ kind: 'start', display: 'frame' });
    expect(changes(backend)[0]!.returnUrl).to.match(/^http:\/\/localhost:/);
  });

  it('begins by itself once, where the customer has just asked for it', async () => {
    const { widget, challenge, backend } = await place({ approvals: [samples.required()], autoStart: true });
    await until(challenge, () => bankFrame(challenge) !== null);
    widget.session!.revisions.markChanged(['payments']);
    await eventually(() => backend.requests.filter(({ name }) => name === 'getApproval').length >= 3);
    expect(changes(backend)).to.have.length(1);
  });

  it('takes up a challenge that runs, without beginning another', async () => {
    const { challenge, backend } = await place({ approvals: [samples.challengedInFrame()], autoStart: true });
    await until(challenge, () => bankFrame(challenge) !== null);
    expect(changes(backend)).to.have.length(0);
    await eventually(() => confirmations(backend) === 1);
  });

  it('shows the page of the bank and says whose it is', async () => {
    const { challenge } = await place({ approvals: [samples.challengedInFrame()] });
    await untilText(challenge, 'The box below is a page of your bank, at bank.example.');
    await until(challenge, () => bankFrame(challenge) !== null);
    const frame = bankFrame(challenge)!;
    expect(frame.src.split('#')[0]).to.equal('https://bank.example/godkjenn/apr_sample');
    expect(frame.title).to.equal('Your bank’s page for approving');
    expect(frame.sandbox.value).not.to.match(/top-navigation|modals/);
    expect(frame.referrerPolicy).to.equal('no-referrer');
  });

  it('asks the back end when the bank’s page says that it is done, and believes nothing but its answer', async () => {
    const { challenge, backend, widget } = await place({ approvals: [samples.challengedInFrame()] });
    await eventually(() => confirmations(backend) === 1 && bankFrame(challenge));
    sayFromFrame(bankFrame(challenge)!);
    await eventually(() => confirmations(backend) === 2);
    expect(allByRole(challenge, 'heading')[0]!.textContent).to.include('Approve with your bank');
    backend.challengeResult = 'succeeded';
    sayFromFrame(bankFrame(challenge)!);
    await untilText(challenge, 'NOK 149 is paid');
    expect(widget.settled.map(({ state }) => state)).to.deep.equal(['succeeded']);
  });

  it('asks once more when the bank’s page is done while it is being asked: that answer may be older', async () => {
    const { challenge, backend } = await place({ approvals: [samples.challengedInFrame()] });
    await eventually(() => confirmations(backend) === 1 && bankFrame(challenge));
    const hold = backend.hold('confirmApproval');
    byRole(challenge, 'button', 'I have approved').click();
    await hold.arrived;
    for (let time = 0; time < 3; time++) sayFromFrame(bankFrame(challenge)!);
    expect(confirmations(backend)).to.equal(2);
    hold.release();
    await eventually(() => confirmations(backend) === 3);
    await eventually(() => byRole(challenge, 'button', 'I have approved').ariaBusy === 'false');
    expect(confirmations(backend)).to.equal(3);
  });

  it('hears nothing from anybody else', async () => {
    const { challenge, backend } = await place({ approvals: [samples.challengedInFrame()] });
    await eventually(() => confirmations(backend) === 1 && bankFrame(challenge));
    const frame = bankFrame(challenge)!;
    sayFromFrame(frame, { origin: 'https://bank.example.evil.example' });
    sayFromFrame(frame, { origin: 'http://bank.example' });
    sayFromFrame(frame, { origin: location.origin });
    sayFromFrame(frame, { source: window });
    sayFromFrame(frame, { source: null });
    sayFromFrame(frame, { nonce: 'guessed' });
    sayFromFrame(frame, { type: 'approved' });
    sayFromFrame(frame, { data: 'challenge-ended' });
    // The one that counts, behind all of them.
    sayFromFrame(frame);
    await eventually(() => confirmations(backend) === 2);
    expect(textIn(challenge)).to.include('Approve with your bank');
    expect(confirmations(backend)).to.equal(2);
  });

  it('offers the page by itself where it does not come into the frame', async () => {
    const left: (string | undefined)[] = [];
    const { widget, challenge, clock } = await place({ approvals: [samples.challengedInFrame()] });
    widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      left.push(event.detail.url);
    });
    await until(challenge, () => bankFrame(challenge) !== null);
    if (textIn(challenge).includes('is coming')) {
      clock.pass(15);
      await untilText(challenge, 'could not be shown here');
    }
    byRole(challenge, 'button', 'Open your bank’s page by itself').click();
    await eventually(() => left.length === 1);
    expect(left[0]).to.equal('https://bank.example/godkjenn/apr_sample');
  });

  it('leads to a page of the bank’s own and says that one comes back', async () => {
    const left: unknown[] = [];
    const { widget, challenge, backend } = await place({ approvals: [samples.challengedByRedirect()] });
    widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      left.push(event.detail);
    });
    await untilText(challenge, 'Your bank asks on a page of its own. Afterwards you come back here.');
    const link = byRole(challenge, 'link', 'Continue to your bank');
    expect(link.getAttribute('href')).to.equal('https://bank.example/bankid/apr_redirect');
    link.click();
    expect(left).to.deep.equal([
      { purpose: 'approve-payment', url: 'https://bank.example/bankid/apr_redirect', context: { approval: 'apr_redirect' } },
    ]);
    expect(changes(backend)).to.have.length(0);
  });

  it('leaves a click for a new tab to the browser', async () => {
    let left = 0;
    const { widget, challenge } = await place({ approvals: [samples.challengedByRedirect()] });
    widget.addEventListener('billing-navigate', () => left++);
    await untilText(challenge, 'Continue to your bank');
    const link = byRole(challenge, 'link', 'Continue to your bank');
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true, composed: true }));
    expect(left).to.equal(0);
  });

  it('asks the bank at once when the customer comes back, and what waits stays waiting', async () => {
    let answer = (): void => undefined;
    const { challenge, backend, widget } = await place({
      approvals: [samples.challengedByRedirect()],
      returned: true,
      challengeResult: 'succeeded',
      prepare: (backend) => (answer = backend.hold('confirmApproval').release),
    });
    await untilText(challenge, 'Asking your bank…');
    await eventually(() => confirmations(backend) === 1);
    expect(widget.settled).to.have.length(0);
    expect(textIn(challenge)).not.to.match(/failed|declined|paid/i);
    answer();
    await untilText(challenge, 'NOK 149 is paid');
    expect(widget.said.map(plainSpaces)).to.deep.equal(['NOK 149 is paid. Film: Nordlys over Senja was paid with Visa •••• 4242.']);
  });

  it('tells who came back too early that there is no answer yet, and the way back', async () => {
    const { challenge, widget } = await place({ approvals: [samples.challengedByRedirect()], returned: true });
    await untilText(challenge, 'Your bank has not given an answer yet.');
    byRole(challenge, 'link', 'Continue to your bank');
    expect(widget.settled).to.have.length(0);
  });
});
