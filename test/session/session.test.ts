import { expect } from '@open-wc/testing';
import { changeSubscription, getMerchant } from '../../src/api/contract/index.ts';
import { BillingError } from '../../src/api/errors.ts';
import { BillingSession } from '../../src/session/session.ts';
import { subscriptions } from '../../src/testing/index.ts';
import { createHandFetch, lastingToken } from '../support/hand-fetch.ts';

const merchant = { name: 'Fjordlys', country: 'NO' };
const change = { params: { id: 'sub_1' }, body: { change: { kind: 'keep' as const }, version: 1 } };

describe('a session', () => {
  const setUp = () => {
    const network = createHandFetch();
    const session = new BillingSession({ api: 'https://api.example', fetchSession: lastingToken, fetch: network.fetch });
    const heard: string[] = [];
    const stop = session.revisions.subscribe(['subscriptions'], (revision) => heard.push(revision));
    return { network, session, heard, stop };
  };

  it('makes what a write has changed be read again', async () => {
    const { network, session, heard, stop } = setUp();
    const writing = session.request(changeSubscription, change);
    expect(heard).to.deep.equal([]);
    (await network.next()).answer(subscriptions.active());
    await writing;
    expect(heard).to.deep.equal(['stale']);
    stop();
  });

  it('leaves everything as it is after a write that failed', async () => {
    const { network, session, heard, stop } = setUp();
    const writing = session.request(changeSubscription, change).catch((error: unknown) => error);
    (await network.next()).problem(409, 'subscription-changed');
    expect(await writing).to.be.instanceOf(BillingError);
    expect(heard).to.deep.equal([]);
    stop();
  });

  it('asks for a token ahead of the first request, once, and lets that request meet a failure', async () => {
    const { network } = setUp();
    let asked = 0;
    const session = new BillingSession({
      api: 'https://api.example',
      fetch: network.fetch,
      fetchSession: async () => {
        if (++asked === 1) throw new Error('not yet');
        return lastingToken();
      },
    });
    session.prepare();
    session.prepare();
    await Promise.resolve();
    expect(asked).to.equal(1);
    const failed = await session.request(changeSubscription, change).catch((error: unknown) => error);
    expect(failed).to.include({ kind: 'session' });
    const writing = session.request(changeSubscription, change);
    (await network.next()).answer(subscriptions.active());
    await writing;
    expect(asked).to.equal(2);
  });

  it('answers nothing after the customer has signed out, not even what was under way', async () => {
    const { network, session, heard, stop } = setUp();
    const reading = session.request(getMerchant, {}).catch((error: unknown) => error);
    const request = await network.next();
    session.logout();
    request.answer(merchant);
    expect(await reading).to.include({ kind: 'session', code: 'signed-out' });
    expect(await session.request(getMerchant, {}).catch((error: unknown) => error)).to.include({ code: 'signed-out' });
    expect(network.arrived).to.have.length(0);
    expect(heard).to.deep.equal(['signed-out']);
    stop();
  });
});
