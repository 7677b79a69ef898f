import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { declineCodes } from '../../src/domain/payment/decline-codes.ts';
import { createTestSandbox, openChallenge, payment, sandboxOrigin, type TestSandbox } from './support/sandbox.ts';

const card = (behaviour: string, more = '.visa.4242.2030-12.NO.abc') => `sandbox-card.${behaviour}${more}`;

describe('the sandbox, asked by the back end', () => {
  let sandbox: TestSandbox;
  before(async () => void (sandbox = await createTestSandbox()));
  after(() => sandbox.close());

  const pay = async (token: string, changes = {}) => sandbox.provider.pay(payment(token, changes));
  const succeed = async (reference: string) => {
    await sandbox.database.query(`UPDATE sandbox_challenge SET state = 'succeeded' WHERE reference = $1`, [reference]);
  };

  it('approves, declines by every code, and holds', async () => {
    assert.equal((await pay('sandbox:approves')).state, 'approved');
    for (const code of Object.keys(declineCodes)) {
      const answer = await pay(`sandbox:declines-code:${code}`);
      if (code === 'authentication-required') assert.equal(answer.state, 'challenge');
      else if (code === 'processing') assert.equal(answer.state, 'processing');
      else assert.deepEqual(answer, { state: 'declined', code });
    }
    const held = await pay('sandbox:holds');
    assert.deepEqual(held.state === 'approved' && held.hold, { amount: { amount: 11900, currency: 'NOK', scale: 2 }, days: 7 });
    assert.deepEqual(await pay('a token of somebody else'), { state: 'declined', code: 'method-missing' });
  });

  it('keeps what it said of a token before', async () => {
    assert.deepEqual(await pay('sandbox:declines:insufficient-funds'), { state: 'declined', code: 'insufficient-funds' });
    assert.deepEqual(await pay('sandbox:expires:2026-11-23'), { state: 'declined', code: 'expired-card' });
    assert.deepEqual(await pay('sandbox:maximum:11899'), { state: 'declined', code: 'maximum-too-low' });
    assert.equal((await pay('sandbox:fails:1:insufficient-funds', { attempt: 2 })).state, 'approved');
    assert.deepEqual(await pay('sandbox:approves+until:2026-10'), { state: 'declined', code: 'expired-card' });
    assert.equal((await pay('sandbox:approves+until:2026-11')).state, 'approved');
  });

  it('asks the bank, and takes its word from the bank alone', async () => {
    const request = payment('sandbox:challenges:frame');
    const asked = await sandbox.provider.pay(request);
    assert.ok(asked.state === 'challenge' && asked.reason === 'bank-asks');
    // The same key, the same challenge.
    assert.deepEqual(await sandbox.provider.pay(request), asked);
    const again = { ...request, key: `${request.key}.authenticated`, authenticated: asked.reference };
    assert.deepEqual(await sandbox.provider.pay(again), { state: 'declined', code: 'authentication-failed' });
    await succeed(asked.reference);
    assert.equal((await sandbox.provider.pay(again)).state, 'approved');
    const invented = { ...again, authenticated: 'sandbox_ch_invented' };
    assert.deepEqual(await sandbox.provider.pay(invented), { state: 'declined', code: 'authentication-failed' });
  });

  it('sends money back once for each key, and takes it back while it is on its way', async () => {
    const { database, provider } = sandbox;
    const back = { key: 'rfr_1.1', token: 'sandbox:declines:card-expired', amount: { amount: 11900, currency: 'NOK', scale: 2 }, on: '2026-11-24' };
    const sent = await provider.refund(back);
    assert.ok(sent.state === 'sent' && sent.returnsOn === undefined);
    assert.equal(sent.expectedOn, '2026-11-29');
    assert.deepEqual(await provider.refund({ ...back, on: '2026-11-26' }), sent, 'A day later it is the same refund still.');
    await assert.rejects(provider.refund({ ...back, amount: { ...back.amount, amount: 1 } }), /another refund with the same key/);
    assert.equal((await database.query('SELECT key FROM sandbox_refund')).length, 1);

    assert.equal(await provider.reverseRefund({ key: 'rfr_unknown', on: '2026-11-24' }), 'too-late');
    assert.equal(await provider.reverseRefund({ key: back.key, on: '2026-11-29' }), 'too-late');
    assert.equal(await provider.reverseRefund({ key: back.key, on: '2026-11-28' }), 'reversed');
    assert.equal(await provider.reverseRefund({ key: back.key, on: '2026-11-30' }), 'reversed', 'Asked again, it answers alike.');
  });

  it('has money come back from an account that is closed, and takes none for a method that it does not know', async () => {
    const { provider } = sandbox;
    const back = { amount: { amount: 100, currency: 'NOK', scale: 2 }, on: '2026-11-24' };
    const closed = await provider.refund({ ...back, key: 'rfr_2.1', token: 'sandbox:returns-refunds+until:2030-12' });
    assert.equal(closed.state === 'sent' && closed.returnsOn, '2026-11-26');
    assert.equal(await provider.reverseRefund({ key: 'rfr_2.1', on: '2026-11-26' }), 'too-late');
    assert.equal((await pay('sandbox:returns-refunds')).state, 'approved');
    assert.equal((await provider.refund({ ...back, key: 'rfr_3.1' })).state, 'sent', 'Of an invoice, to whoever paid it.');
    for (const token of ['sandbox:refuses-refunds', 'a token of somebody else']) {
      assert.deepEqual(await provider.refund({ ...back, key: 'rfr_4.1', token }), { state: 'declined' });
    }
  });

  it('declines softly while the customer is away, and asks once they are there', async () => {
    const request = payment('sandbox:soft-declines');
    assert.deepEqual(await sandbox.provider.charge(request), {
      approved: false,
      reason: 'authentication-required',
      code: 'authentication-required',
    });
    const asked = await sandbox.provider.pay(request);
    assert.ok(asked.state === 'challenge' && asked.reason === 'exemption-refused');
    await succeed(asked.reference);
    assert.equal((await sandbox.provider.pay({ ...request, authenticated: asked.reference })).state, 'approved');
  });

  it('declines though the bank has approved', async () => {
    const request = payment('sandbox:challenge-then-declines:limit-exceeded');
    const asked = await sandbox.provider.pay(request);
    assert.ok(asked.state === 'challenge');
    await succeed(asked.reference);
    assert.deepEqual(await sandbox.provider.pay({ ...request, authenticated: asked.reference }), {
      state: 'declined',
      code: 'limit-exceeded',
    });
  });

  it('takes five seconds where it says so', async () => {
    for (const [token, ends] of [['sandbox:processing', 'approved'], ['sandbox:processing:do-not-honor', 'declined']] as const) {
      const answer = await pay(token);
      assert.ok(answer.state === 'processing');
      assert.equal((await sandbox.provider.paymentState(answer.reference)).state, 'processing');
      sandbox.pass(5);
      assert.equal((await sandbox.provider.paymentState(answer.reference)).state, ends);
    }
    const never = await pay('sandbox:declines:payment-pending');
    assert.ok(never.state === 'processing');
    sandbox.pass(86_400);
    assert.equal((await sandbox.provider.paymentState(never.reference)).state, 'processing');
  });

  it('opens a challenge where the page wants it, unless the bank insists', async () => {
    const { opened, reference } = await openChallenge(sandbox);
    assert.deepEqual(
      { ...opened, expiresAt: opened.expiresAt.getTime() - sandbox.now.getTime() },
      { kind: 'frame', url: `${sandboxOrigin}/bank/${reference}`, expiresAt: 600_000, extendable: true },
    );
    // Opened once more it is the same.
    assert.deepEqual(await sandbox.provider.openChallenge(reference, { display: 'frame' }), opened);
    const insisting = await openChallenge(sandbox, { display: 'frame' }, 'sandbox:challenges:redirect');
    assert.equal(insisting.opened.kind, 'redirect');
    await assert.rejects(sandbox.provider.openChallenge('sandbox_ch_unknown', { display: 'frame' }));
  });

  it('gives more time twice, and none where a minute is all', async () => {
    const { reference } = await openChallenge(sandbox);
    const times = [];
    for (let asked = 0; asked < 3; asked += 1) times.push(await sandbox.provider.extendChallenge(reference));
    assert.deepEqual(times.map((each) => each?.extendable), [true, false, undefined]);
    const short = await openChallenge(sandbox, { display: 'frame' }, 'sandbox:times-out');
    assert.equal(short.opened.extendable, false);
    assert.equal(await sandbox.provider.extendChallenge(short.reference), undefined);
    sandbox.pass(59);
    assert.equal(await sandbox.provider.challengeState(short.reference), 'waiting');
    sandbox.pass(1);
    assert.equal(await sandbox.provider.challengeState(short.reference), 'timed-out');
    // It can be begun anew.
    await sandbox.provider.openChallenge(short.reference, { display: 'frame' });
    assert.equal(await sandbox.provider.challengeState(short.reference), 'waiting');
    await sandbox.provider.cancelChallenge(short.reference);
    assert.equal(await sandbox.provider.challengeState(short.reference), 'abandoned');
  });

  it('saves what the hosted fields gave, and nothing else', async () => {
    const saved = await sandbox.provider.save({ key: 's1', token: card('approves') });
    assert.ok(saved.state === 'saved');
    const { fingerprint, ...method } = saved.method;
    assert.deepEqual(method, {
      token: 'sandbox:approves+until:2030-12',
      kind: 'card',
      label: 'Visa •••• 4242',
      brand: 'Visa',
      lastFour: '4242',
      expires: '2030-12',
      country: 'NO',
    });
    const renewed = await sandbox.provider.save({ key: 's2', token: card('approves', '.visa.4242.2031-01') });
    assert.equal(renewed.state === 'saved' && renewed.method.fingerprint, fingerprint);
    for (const token of ['sandbox:approves', 'sandbox-card.approves.visa', card('approves', '.visa.42424242.2030-12'), 'tok_1']) {
      assert.deepEqual(await sandbox.provider.save({ key: 's3', token }), { state: 'declined', code: 'incorrect-details' });
    }
    assert.deepEqual(await sandbox.provider.save({ key: 's4', token: card('approves', '.visa.4242.2026-10') }), {
      state: 'declined',
      code: 'expired-card',
    });
  });

  it('declines a card, shows its hold, or saves it to decline later', async () => {
    assert.deepEqual(await sandbox.provider.save({ key: 't1', token: card('declines-code:limit-exceeded') }), {
      state: 'declined',
      code: 'limit-exceeded',
    });
    const held = await sandbox.provider.save({ key: 't2', token: card('holds') });
    assert.ok(held.state === 'saved' && held.hold);
    const later = await sandbox.provider.save({ key: 't3', token: card('saves-then:declines-code:insufficient-funds') });
    assert.ok(later.state === 'saved');
    assert.deepEqual(await pay(later.method.token), { state: 'declined', code: 'insufficient-funds' });
  });

  it('saves a card that its bank asks about only after that', async () => {
    const request = { key: 'u1', token: card('challenges:frame') };
    const asked = await sandbox.provider.save(request);
    assert.ok(asked.state === 'challenge');
    const back = { ...request, authenticated: asked.reference };
    assert.deepEqual(await sandbox.provider.save(back), { state: 'declined', code: 'authentication-failed' });
    await succeed(asked.reference);
    assert.equal((await sandbox.provider.save(back)).state, 'saved');
  });

  it('takes part in the transaction that it is asked in', async () => {
    const request = payment('sandbox:challenges');
    const count = async () => (await sandbox.database.query('SELECT 1 FROM sandbox_challenge')).length;
    const before = await count();
    const undone = sandbox.database.transaction(async () => {
      await sandbox.provider.pay(request);
      throw new Error('undone');
    });
    await assert.rejects(undone, { message: 'undone' });
    assert.equal(await count(), before);
    await sandbox.database.transaction(() => sandbox.provider.pay(request));
    assert.equal(await count(), before + 1);
  });
});
