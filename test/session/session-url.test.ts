import { expect } from '@open-wc/testing';
import { sessionFromUrl } from '../../src/session/session-url.ts';
import { createHandFetch } from '../support/hand-fetch.ts';

const token = { token: 'abc', expiresAt: '2026-12-03T09:10:00.000Z' };

describe("asking the host's own address for a token", () => {
  const ask = async (answer: (network: ReturnType<typeof createHandFetch>) => Promise<void>) => {
    const network = createHandFetch();
    const asked = sessionFromUrl('/billing-session', network.fetch)(new AbortController().signal).catch((error: unknown) => error);
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

  it('tells a broken server and a lost network apart', async () => {
    expect(await ask(async (network) => (await network.next()).answer({}, 500))).to.include({ kind: 'problem' });
    expect(await ask(async (network) => (await network.next()).fail())).to.include({ kind: 'network' });
  });
});
