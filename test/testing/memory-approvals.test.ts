import { expect } from '@open-wc/testing';
import type { Approval } from '../../src/api/index.ts';
import { approvals, declineOf, outstandingOrders, paymentMethods, subscriptions } from '../../src/testing/index.ts';
import { setUp } from './backend-set-up.ts';

const { required, challengedInFrame, notExtendable, subscriptionChange, renewal, addMethod } = approvals;
const { waitingForApproval, plainOrder } = outstandingOrders;

const actionsOf = ({ actions }: Approval) => actions.filter(({ allowed }) => allowed).map(({ name }) => name);

const waiting = () =>
  setUp({ approvals: [required()], outstanding: [waitingForApproval()], paymentMethods: [paymentMethods.primaryVisa(), paymentMethods.backup()] });

/** Everything that can be done about one approval. */
const about = ({ client }: ReturnType<typeof setUp>, id = 'apr_required') => ({
  start: (version: number, kind: 'start' | 'retry' = 'start', display: 'frame' | 'redirect' = 'frame') =>
    client.changeApproval({ params: { id }, body: { change: { kind, display }, version } }),
  extend: (version: number) => client.changeApproval({ params: { id }, body: { change: { kind: 'extend' }, version } }),
  cancel: (version: number) => client.changeApproval({ params: { id }, body: { change: { kind: 'cancel' }, version } }),
  confirm: () => client.confirmApproval({ params: { id } }),
});

describe('an approval in the memory back end', () => {
  it('waits, is asked, and is carried out once the bank has said yes', async () => {
    const set = waiting();
    const { start, confirm } = about(set);
    const asked = await start(1);
    expect(asked).to.include({ state: 'challenged', tries: 1, version: 2 });
    expect(asked.challenge).to.deep.include({ kind: 'frame', startedAt: asked.asOf, expiresAt: '2026-11-24T09:05:00.000Z', extendable: true });
    expect(await confirm()).to.deep.equal(asked);
    set.backend.challengeResult = 'succeeded';
    const done = await confirm();
    expect(done).to.include({ state: 'succeeded' }).and.not.to.have.property('challenge');
    expect(done.outcome).to.deep.equal({ state: 'done', unlocks: waitingForApproval().unlocks });
    expect(actionsOf(done)).to.deep.equal([]);
    expect(set.backend.outstanding).to.deep.equal([]);
    expect(await confirm()).to.deep.equal(done);
  });

  it('refuses what is not of its version, or not to be done as it stands', async () => {
    const set = waiting();
    const { start, extend, cancel } = about(set);
    expect(await set.failure(start(7))).to.include({ code: 'approval-changed', status: 409 });
    expect(await set.failure(extend(1))).to.include({ code: 'action-not-allowed' });
    await cancel(1);
    expect(await set.failure(start(2))).to.include({ code: 'action-not-allowed' });
    const fixed = setUp({ approvals: [notExtendable()] });
    const refused = await fixed.failure(about(fixed, 'apr_not_extendable').extend(2));
    expect(refused).to.have.nested.property('problem.reason', 'not-extendable');
  });

  it('gives more time when asked, and runs out of it', async () => {
    const set = setUp({ approvals: [challengedInFrame()] });
    const { extend } = about(set, 'apr_frame');
    expect((await extend(2)).challenge!.expiresAt).to.equal('2026-11-24T09:09:00.000Z');
    set.backend.asOf = '2026-11-24T09:09:00.000Z';
    const [late] = (await set.client.listApprovals()).items;
    expect(late).to.include({ state: 'timed-out', asOf: '2026-11-24T09:09:00.000Z' });
    expect(actionsOf(late!)).to.deep.equal(['retry', 'cancel']);
  });

  it('can be tried again, five times', async () => {
    const set = waiting();
    const { start, confirm } = about(set);
    for (const state of ['failed', 'timed-out', 'abandoned', 'failed', 'failed'] as const) {
      const { version, tries } = set.backend.approvals[0]!;
      await start(version, tries === 0 ? 'start' : 'retry');
      set.backend.challengeResult = state;
      const failed = await confirm();
      expect(failed).to.deep.include({ state, decline: declineOf('authentication') });
      expect(set.backend.outstanding[0]!.actions).to.deep.include({ name: 'pay', allowed: true, via: 'api' });
    }
    const last = set.backend.approvals[0]!;
    expect(last.actions[0]).to.deep.equal({ name: 'retry', allowed: false, code: 'too-many-tries' });
    expect(set.backend.outstanding[0]).not.to.have.property('approval');
    expect(set.backend.outstanding[0]!.attempts[0]!.decline).to.deep.equal(declineOf('authentication', { remedy: 'try-again' }));
  });

  it('may end in a decline, or in waiting for the money', async () => {
    const declined = waiting();
    await about(declined).start(1);
    declined.backend.challengeResult = { state: 'declined', decline: declineOf('insufficient-funds') };
    const answer = await about(declined).confirm();
    expect(answer).to.deep.include({ state: 'succeeded', decline: declineOf('insufficient-funds'), outcome: { state: 'declined', unlocks: [] } });
    expect(declined.backend.outstanding[0]!.actions).to.deep.equal([{ name: 'pay', allowed: true, via: 'api' }]);

    const slow = waiting();
    await about(slow).start(1);
    slow.backend.challengeResult = 'processing';
    expect((await about(slow).confirm()).outcome).to.deep.equal({ state: 'processing', unlocks: [] });
    expect(slow.backend.outstanding[0]!.actions).to.deep.equal([{ name: 'pay', allowed: false, code: 'payment-running' }]);
    slow.backend.settlePayments();
    expect(slow.backend.outstanding).to.deep.equal([]);
    expect((await about(slow).confirm()).outcome!.state).to.equal('done');
  });

  it('can be taken back: what is owed stays owed', async () => {
    const set = waiting();
    const cancelled = await about(set).cancel(1);
    expect(cancelled).to.include({ state: 'cancelled' });
    expect(set.backend.outstanding[0]!.actions).to.deep.equal([{ name: 'pay', allowed: true, via: 'api' }]);
  });

  it('comes of a payment, which follows it', async () => {
    for (const [result, state] of [['succeeded', 'succeeded'], ['declined', 'declined'], ['processing', 'processing']] as const) {
      const set = setUp({ outstanding: [plainOrder()], paymentMethods: [paymentMethods.primaryVisa()], paymentResult: 'approval' });
      const payment = await set.client.createPayment({ body: { purchase: 'pur_unpaid', method: 'pm_visa', version: 1 } });
      expect(payment.state).to.equal('approval');
      expect(set.backend.outstanding[0]).to.include({ approval: payment.approval });
      const { start, confirm } = about(set, payment.approval);
      await start(1);
      set.backend.challengeResult = result;
      await confirm();
      expect((await set.client.getPayment({ params: { id: payment.id } })).state).to.equal(state);
    }
  });

  it('is given up when the order is paid otherwise, or taken back with its payment', async () => {
    const set = setUp({ outstanding: [plainOrder()], paymentMethods: [paymentMethods.primaryVisa()], paymentResult: 'approval' });
    const body = { purchase: 'pur_unpaid', method: 'pm_visa' };
    const first = await set.client.createPayment({ body: { ...body, version: 1 } });
    const { version } = set.backend.outstanding[0]!;
    const busy = await set.failure(set.client.createPayment({ body: { ...body, version } }));
    expect(busy).to.have.nested.property('problem.reason', 'approval-waiting');
    await about(set, first.approval).start(1);
    set.backend.challengeResult = 'failed';
    await about(set, first.approval).confirm();
    set.backend.paymentResult = 'succeeded';
    await set.client.createPayment({ body: { ...body, version: set.backend.outstanding[0]!.version } });
    expect((await set.client.getApproval({ params: { id: first.approval! } })).state).to.equal('cancelled');
    expect((await set.client.getPayment({ params: { id: first.id } })).state).to.equal('cancelled');
    expect(set.backend.outstanding).to.deep.equal([]);
  });

  it('lets a renewal and a change go on', async () => {
    const changing = subscriptions.active({ approval: { id: 'apr_change', purpose: 'change', change: 'change-plan' } });
    const set = setUp({
      approvals: [subscriptionChange(), renewal()],
      subscriptions: [changing, subscriptions.authenticationRequired()],
      challengeResult: 'succeeded',
    });
    for (const id of ['apr_change', 'apr_renewal']) {
      await about(set, id).start(1);
      expect((await about(set, id).confirm()).outcome!.state).to.equal('done');
    }
    expect(set.backend.subscriptions[0]).not.to.have.property('approval');
    expect(set.backend.subscriptions[1]).to.include({ health: 'ok' });
  });

  it('lets in a method that was given as waiting', async () => {
    const set = setUp({ approvals: [addMethod()], challengeResult: 'succeeded' });
    await about(set, 'apr_add_method').start(1);
    const { outcome } = await about(set, 'apr_add_method').confirm();
    expect(set.backend.paymentMethods).to.have.length(1);
    expect(set.backend.paymentMethods[0]).to.include({ id: outcome!.method, label: 'Visa •••• 1881' });
  });

  it('is shown as the page can, or as the test says', async () => {
    const set = waiting();
    expect((await about(set).start(1, 'start', 'redirect')).challenge!.kind).to.equal('redirect');
    const fields = { name: 'memory', settings: { challenge: 'chl_1' } };
    const provider = waiting();
    provider.backend.challenge = () => ({ kind: 'provider', fields, extendable: false });
    const { challenge } = await about(provider).start(1);
    expect(challenge).to.deep.include({ kind: 'provider', fields, extendable: false }).and.not.to.have.property('url');
  });

  it('stands before those that are less urgent', async () => {
    const { client } = setUp({ approvals: Object.values(approvals).map((sample) => sample()) });
    const states = (await client.listApprovals()).items.map(({ state }) => state);
    const first = (state: Approval['state']) => states.indexOf(state);
    expect(states.slice(0, states.lastIndexOf('challenged') + 1).every((state) => state === 'challenged')).to.equal(true);
    expect(first('required')).to.be.lessThan(first('failed'));
    expect(first('failed')).to.be.lessThan(first('succeeded'));
    expect(first('abandoned')).to.be.lessThan(first('cancelled'));
  });
});
