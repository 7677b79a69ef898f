import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pageOrigin } from '../support/samples.ts';
import { createTestSandbox, openChallenge, sandboxOrigin, type TestSandbox } from './support/sandbox.ts';

describe("the invented bank's pages", () => {
  let sandbox: TestSandbox;
  before(async () => void (sandbox = await createTestSandbox()));
  after(() => sandbox.close());

  const get = async (path: string, headers = {}) => sandbox.app.request(sandboxOrigin + path, { headers });
  const textOf = async (path: string, headers = {}) => (await get(path, headers)).text();
  const nonceOf = async (reference: string) => /name="nonce" value="([^"]+)"/.exec(await textOf(`/bank/${reference}`))?.[1] ?? '';
  const post = async (reference: string, fields: Record<string, string>, origin: string | undefined = sandboxOrigin) =>
    sandbox.app.request(`${sandboxOrigin}/bank/${reference}?lang=en`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...(origin !== undefined && { Origin: origin }) },
      body: new URLSearchParams(fields).toString(),
    });
  const stateOf = (reference: string) => sandbox.provider.challengeState(reference);

  it('says who is to be paid, what for, how much, and until when, in both languages', async () => {
    const { reference } = await openChallenge(sandbox);
    const english = await textOf(`/bank/${reference}`);
    for (const part of ['Approve this payment', 'Nordlia &lt;b&gt;', 'Nordlia Film', '119', '10:10', 'Approve in the app in 5 seconds']) {
      assert.ok(english.includes(part), `${part} in ${english}`);
    }
    const norwegian = await textOf(`/bank/${reference}`, { 'Accept-Language': 'nb-NO,nb;q=0.9,en;q=0.5' });
    assert.match(norwegian, /<html lang="nb" dir="ltr">/);
    assert.match(norwegian, /Godkjenn betalingen/);
    assert.match(await textOf(`/bank/${reference}?lang=nb`, { 'Accept-Language': 'en' }), /Svar innen/);
  });

  for (const [answer, state] of [['approve', 'succeeded'], ['decline', 'failed'], ['cancel', 'abandoned']] as const) {
    it(`takes "${answer}" from its own page`, async () => {
      const { reference } = await openChallenge(sandbox);
      const response = await post(reference, { nonce: await nonceOf(reference), answer });
      assert.equal(response.status, 303);
      assert.equal(response.headers.get('Location'), `/bank/${reference}?lang=en`);
      assert.equal(await stateOf(reference), state);
      assert.match(await textOf(`/bank/${reference}`), /data-ended/);
      // What was answered stands.
      await post(reference, { nonce: 'x', answer: 'approve' });
      assert.equal(await stateOf(reference), state);
    });
  }

  it('lets the app on the phone approve five seconds later', async () => {
    const { reference } = await openChallenge(sandbox);
    await post(reference, { nonce: await nonceOf(reference), answer: 'app' });
    assert.equal(await stateOf(reference), 'waiting');
    assert.match(await textOf(`/bank/${reference}`), /Waiting for the app on your phone/);
    sandbox.pass(4);
    assert.deepEqual(await (await get(`/bank/${reference}/state`)).json(), { state: 'waiting' });
    sandbox.pass(1);
    assert.deepEqual(await (await get(`/bank/${reference}/state`)).json(), { state: 'succeeded' });
    assert.equal(await stateOf(reference), 'succeeded');
  });

  it('does not approve by the app after the time has run out', async () => {
    const { reference } = await openChallenge(sandbox, { display: 'frame' }, 'sandbox:times-out');
    sandbox.pass(57);
    await post(reference, { nonce: await nonceOf(reference), answer: 'app' });
    sandbox.pass(10);
    assert.equal(await stateOf(reference), 'timed-out');
    assert.match(await textOf(`/bank/${reference}`), /The time has run out/);
  });

  it('takes nothing after the time has run out', async () => {
    const { reference } = await openChallenge(sandbox);
    const nonce = await nonceOf(reference);
    sandbox.pass(600);
    await post(reference, { nonce, answer: 'approve' });
    assert.equal(await stateOf(reference), 'timed-out');
  });

  it('refuses what did not come from its own page', async () => {
    const { reference } = await openChallenge(sandbox);
    const other = await openChallenge(sandbox);
    const nonce = await nonceOf(reference);
    const forged: [Record<string, string>, string | undefined][] = [
      [{ nonce, answer: 'approve' }, pageOrigin],
      [{ nonce, answer: 'approve' }, 'null'],
      [{ nonce, answer: 'approve' }, `${sandboxOrigin}.evil.example`],
      [{ answer: 'approve' }, sandboxOrigin],
      [{ nonce: '', answer: 'approve' }, sandboxOrigin],
      [{ nonce: `${nonce}x`, answer: 'approve' }, sandboxOrigin],
      [{ nonce: await nonceOf(other.reference), answer: 'approve' }, sandboxOrigin],
    ];
    for (const [fields, origin] of forged) {
      const response = await post(reference, fields, origin);
      assert.equal(response.status, 403, JSON.stringify([fields, origin]));
      assert.equal(await stateOf(reference), 'waiting');
    }
    const unsaid = await sandbox.app.request(`${sandboxOrigin}/bank/${reference}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ nonce, answer: 'approve' }).toString(),
    });
    assert.equal(unsaid.status, 403);
    assert.equal((await post('sandbox_ch_unknown', { nonce, answer: 'approve' })).status, 404);
    assert.equal((await post(reference, { nonce, answer: 'approve', more: 'x'.repeat(2000) })).status, 413);
    // One that nobody has opened cannot be answered either.
    await sandbox.database.query(`INSERT INTO sandbox_challenge VALUES ('closed', '{"style":"any"}', 'waiting')`);
    assert.equal((await get('/bank/closed')).status, 404);
  });

  it('sends the customer back to a configured page, and nowhere else', async () => {
    const returnUrl = `${pageOrigin}/account?billing_approval=apr_1#methods`;
    const { reference } = await openChallenge(sandbox, { display: 'redirect', returnUrl });
    const response = await post(reference, { nonce: await nonceOf(reference), answer: 'approve' });
    assert.equal(response.headers.get('Location'), returnUrl);
    assert.match(await textOf(`/bank/${reference}`), /href="https:\/\/shop\.example\/account\?billing_approval=apr_1#methods"/);
    assert.equal((await get(`/bank/${reference}/back`)).headers.get('Location'), returnUrl);

    for (const elsewhere of ['https://evil.example/', `${pageOrigin}.evil.example/`, 'javascript:alert(1)', '//evil.example', 'no address']) {
      const led = await openChallenge(sandbox, { display: 'redirect', returnUrl: elsewhere });
      const answered = await post(led.reference, { nonce: await nonceOf(led.reference), answer: 'approve' });
      assert.equal(answered.headers.get('Location'), `/bank/${led.reference}?lang=en`);
      assert.doesNotMatch(await textOf(`/bank/${led.reference}`), /evil|javascript/);
    }
  });

  it('leads back once the app has approved, and not before', async () => {
    const { reference } = await openChallenge(sandbox, { display: 'redirect', returnUrl: `${pageOrigin}/back` });
    await post(reference, { nonce: await nonceOf(reference), answer: 'app' });
    assert.equal((await get(`/bank/${reference}/back?lang=nb`)).headers.get('Location'), `/bank/${reference}?lang=nb`);
    sandbox.pass(5);
    assert.equal((await get(`/bank/${reference}/back`)).headers.get('Location'), `${pageOrigin}/back`);
  });
});
