import { expect } from '@open-wc/testing';
import { approvals as samples } from '../../../../src/testing/index.ts';
import { byRole, textIn } from '../../../support/screen.ts';
import { eventually, until, untilText } from '../../../support/until.ts';
import { ask, bankFrame, changes, confirmations, place, type Placed } from './challenge.ts';

const codesOf = ({ widget }: Placed): string[] => {
  const codes: string[] = [];
  widget.addEventListener('billing-error', ({ detail }) => codes.push(detail.code));
  return codes;
};

describe('what goes wrong on the way to an approval', () => {
  it('is said when it cannot be read, and it is read again', async () => {
    const { challenge } = await place({
      approvals: [samples.required()],
      prepare: (backend) => backend.failNext({ operation: 'getApproval', problem: 'internal-error' }),
    });
    await untilText(challenge, 'The service is not available just now.');
    byRole(challenge, 'button', 'Try again').click();
    await untilText(challenge, 'NOK 149 for Film');
  });

  it('is said when it cannot be begun, and nothing has been decided', async () => {
    const placed = await place({
      approvals: [samples.required()],
      prepare: (backend) => backend.failNext({ operation: 'changeApproval', problem: 'unavailable', times: 3 }),
    });
    const { challenge, widget, backend } = placed;
    const codes = codesOf(placed);
    await untilText(challenge, 'Approve with your bank');
    byRole(challenge, 'button', 'Approve with your bank').click();
    await untilText(challenge, 'Nothing has been decided meanwhile: it still waits for your bank.');
    expect(codes).to.deep.equal(['unavailable']);
    expect(widget.settled).to.have.length(0);
    byRole(challenge, 'button', 'Approve with your bank').click();
    await until(challenge, () => bankFrame(challenge) !== null);
    expect(textIn(challenge)).not.to.include('Nothing has been decided');
    expect(backend.approvals[0]!.tries).to.equal(1);
  });

  it('does not begin twice when the answer is lost', async () => {
    const { challenge, backend } = await place({
      approvals: [samples.required()],
      prepare: (backend) => backend.loseNextAnswer('changeApproval'),
    });
    await untilText(challenge, 'Approve with your bank');
    byRole(challenge, 'button', 'Approve with your bank').click();
    await until(challenge, () => bankFrame(challenge) !== null);
    await eventually(() => changes(backend).length > 1);
    expect(backend.approvals[0]!.tries).to.equal(1);
  });

  it('does not begin twice when it is pressed twice', async () => {
    const { challenge, backend } = await place({ approvals: [samples.required()] });
    await untilText(challenge, 'Approve with your bank');
    const button = byRole(challenge, 'button', 'Approve with your bank');
    button.click();
    button.click();
    await until(challenge, () => bankFrame(challenge) !== null);
    expect(changes(backend)).to.have.length(1);
  });

  it('reads again and goes on when it has moved on meanwhile', async () => {
    const placed = await place({ approvals: [samples.required()] });
    const { challenge, backend } = placed;
    const codes = codesOf(placed);
    await untilText(challenge, 'Approve with your bank');
    backend.changeApproval('apr_required', { approveBy: '2026-11-24T22:59:59.000Z' });
    byRole(challenge, 'button', 'Approve with your bank').click();
    await until(challenge, () => bankFrame(challenge) !== null);
    expect(changes(backend)).to.have.length(2);
    expect(codes).to.deep.equal([]);
  });

  it('shows how it stands when it was decided meanwhile, and does not begin again', async () => {
    const { challenge, backend, widget } = await place({ approvals: [samples.required()] });
    await untilText(challenge, 'Approve with your bank');
    backend.changeApproval('apr_required', { state: 'cancelled' });
    byRole(challenge, 'button', 'Approve with your bank').click();
    await untilText(challenge, 'You have cancelled it');
    expect(changes(backend)).to.have.length(1);
    expect(widget.settled).to.have.length(1);
  });

  it('waits on while there is no connection, tells of it once, and asks at once when it is back', async () => {
    const placed = await place({ approvals: [samples.challengedInFrame()] });
    const { challenge, backend, clock, widget } = placed;
    const codes = codesOf(placed);
    await eventually(() => confirmations(backend) === 1);
    await untilText(challenge, '4 minutes left');
    await until(challenge, () => bankFrame(challenge) !== null);
    const frame = bankFrame(challenge);
    backend.offline = true;
    await ask(challenge);
    await untilText(challenge, 'There is no connection.');
    expect(textIn(challenge)).to.include('it still waits for your bank');
    // What is said stays while it is asked again.
    const said = () => textIn(challenge).includes('There is no connection.');
    const asked = backend.hold('confirmApproval');
    await eventually(() => clock.due.some((seconds) => seconds <= 3));
    clock.pass(3);
    await asked.arrived;
    await challenge.updateComplete;
    expect(said()).to.equal(true);
    asked.release();
    await eventually(() => confirmations(backend) >= 7);
    expect(said()).to.equal(true);
    expect(codes).to.deep.equal(['network']);
    expect(widget.settled).to.have.length(0);
    expect(bankFrame(challenge) === frame).to.equal(true);
    backend.offline = false;
    backend.challengeResult = 'succeeded';
    dispatchEvent(new Event('online'));
    await untilText(challenge, 'NOK 149 is paid');
  });

  it('says when the session is over in the middle, and goes on when it is back', async () => {
    const { challenge, backend, widget } = await place({ approvals: [samples.challengedInFrame()] });
    await eventually(() => confirmations(backend) === 1);
    await untilText(challenge, '4 minutes left');
    backend.signedOut = true;
    await ask(challenge);
    await untilText(challenge, 'You are signed out. Sign in again to continue.');
    expect(widget.settled).to.have.length(0);
    backend.signedOut = false;
    backend.challengeResult = 'succeeded';
    await ask(challenge);
    await untilText(challenge, 'NOK 149 is paid');
  });

  it('renews a token that has lapsed in the middle without a word', async () => {
    const placed = await place({ approvals: [samples.challengedInFrame()], challengeResult: 'waiting' });
    const { challenge, backend } = placed;
    const codes = codesOf(placed);
    await eventually(() => confirmations(backend) === 1);
    await untilText(challenge, '4 minutes left');
    backend.expireTokens();
    backend.challengeResult = 'succeeded';
    await ask(challenge);
    await untilText(challenge, 'NOK 149 is paid');
    expect(codes).to.deep.equal([]);
  });

  it('keeps waiting when an answer cannot be read', async () => {
    const { challenge, backend, widget } = await place({ approvals: [samples.challengedInFrame()] });
    await eventually(() => confirmations(backend) === 1);
    await untilText(challenge, '4 minutes left');
    backend.failNext({ operation: 'confirmApproval', malformed: true, times: 3 });
    await ask(challenge);
    await untilText(challenge, 'Something in the answer could not be read.');
    expect(widget.settled).to.have.length(0);
    byRole(challenge, 'button', 'Cancel the payment');
  });

  it('shows nothing of one approval when another is asked for', async () => {
    const { challenge, backend, widget } = await place({ approvals: [samples.challengedInFrame(), samples.renewal()] });
    await until(challenge, () => bankFrame(challenge) !== null);
    const { clock } = challenge;
    const answer = backend.hold('confirmApproval');
    await ask(challenge);
    await answer.arrived;
    widget.shown = { approval: 'apr_renewal', clock };
    backend.challengeResult = 'succeeded';
    answer.release();
    await untilText(challenge, 'NOK 119 for Nordlia Musikk, Individuell');
    expect(bankFrame(challenge)).to.equal(null);
    expect(textIn(challenge)).not.to.include('149');
    expect(widget.settled).to.have.length(0);
  });
});
