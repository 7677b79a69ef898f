import { expect } from '@open-wc/testing';
import { sessionFromUrl } from '../../src/session/session-url.ts';
import { createHandFetch } from '../support/hand-fetch.ts';

const token = { token: 'abc', expiresAt: '2026-12-03T09:10:00.000Z' };

describe("asking the host's own address for a token", () => {
  const ask = async (answer: (network: ReturnType<typeof createHandFetch>) => Promise<void>) => {
    const network = createHandFetch();
    const asked = sessionFromUrl('/billing-session', network.fetch)().catch((error: unknown) => error);
    await answer(network);
    return asked;
  };

  it('posts to it and hands on the answer', async () => {
    const got = await ask(async (network) => {
      const request = await network.next();
      expect(request.method).to.equal('POST');
      expect(request.url.pathname).to.equal('/billing-session');
      request.answer(token);
    });
    expect(got).to.deep.equal(token);
  });

  it('knows that nobody is signed in', async () => {
    const got = await ask(async (network) => (await network.next()).answer({}, 401));
    expect(got).to.include({ kind: 'session', code: 'session-expired' });
  });

  it('tells a broken server, a lost network and a wrong answer apart', async () => {
    expect(await ask(async (network) => (await network.next()).answer({}, 500))).to.include({ kind: 'problem' });
    expect(await ask(async (network) => (await network.next()).fail())).to.include({ kind: 'network' });
    expect(await ask(async (network) => (await network.next()).answer({ token: 1 }))).to.include({ kind: 'contract' });
    expect(await ask(async (network) => (await network.next()).answer('soon'))).to.include({ kind: 'contract' });
    expect(await ask(async (network) => (await network.next()).answer({ ...token, expiresAt: 'soon' }))).to.include({
      kind: 'contract',
    });
  });
});
