import { expect } from '@open-wc/testing';
import { getSubscription } from '../../src/api/contract/index.ts';
import { BillingError, createTransport, type SessionToken } from '../../src/api/index.ts';
import { subscriptions } from '../../src/testing/index.ts';
import { failureOf, json, network, problem, silence, testTime, turns } from './network.ts';

const input = { params: { id: 'sub_active' } };
const lastingFor = (ms: number) => new Date(Date.parse('2026-11-24T09:00:00.000Z') + ms).toISOString();
const good = () => json(subscriptions.active());
const expired = () => problem(401, 'session-expired');

/** A host that hands tokens out by hand: each request for one waits until its test answers it. */
const handToken = () => {
  const asked: { give: (token: string, expiresAt?: string) => void; refuse: (error: unknown) => void; signal: AbortSignal }[] = [];
  const getToken = (signal: AbortSignal) =>
    new Promise<SessionToken>((resolve, reject) => {
      const give = (token: string, expiresAt = lastingFor(600_000)) => resolve({ token, expiresAt });
      asked.push({ give, refuse: reject as (error: unknown) => void, signal });
    });
  return { asked, getToken };
};

/** A host that hands out `token_1`, `token_2`, … at once, each for so many milliseconds. */
const quickToken = (ms: number) => {
  const tokens: string[] = [];
  const getToken = async () => ({ token: `token_${tokens.push('')}`, expiresAt: lastingFor(ms) });
  return { tokens, getToken };
};

const setUp = (getToken: (signal: AbortSignal) => Promise<SessionToken>, ...script: Parameters<typeof network>) => {
  const { fetch, sent } = network(...script);
  const time = testTime();
  const transport = createTransport({ api: 'https://billing.example', fetch, getToken, random: () => 0, ...time });
  const bearers = () => sent.map(({ headers }) => headers.get('Authorization'));
  return { transport, time, sent, bearers, ask: (signal?: AbortSignal) => transport.request(getSubscription, input, { signal }) };
};

describe('the token', () => {
  it('is asked for once, by however many calls', async () => {
    const { asked, getToken } = handToken();
    const { ask, bearers } = setUp(getToken, good(), good(), good());
    const calls = [ask(), ask(), ask()];
    await turns();
    expect(asked).to.have.length(1);
    asked[0]!.give('one');
    await Promise.all(calls);
    expect(bearers()).to.deep.equal(['Bearer one', 'Bearer one', 'Bearer one']);
  });

  it('can be asked for ahead of the first call, which meets the failure if there is one', async () => {
    const { asked, getToken } = handToken();
    const { transport, ask, bearers } = setUp(getToken, good());
    transport.prepare();
    await turns();
    asked[0]!.refuse(new Error('not yet'));
    await turns();
    transport.prepare();
    const call = ask();
    await turns();
    expect(asked).to.have.length(2);
    asked[1]!.give('two');
    await call;
    expect(bearers()).to.deep.equal(['Bearer two']);
  });

  it('is used again until half a minute before its end', async () => {
    const { tokens, getToken } = quickToken(300_000);
    const { ask, time, bearers } = setUp(getToken, good(), good(), good());
    await ask();
    time.current += 269_000;
    await ask();
    expect(tokens).to.have.length(1);
    time.current += 2_000;
    await ask();
    expect(bearers()[2]).to.equal('Bearer token_2');
  });

  it('outlives a caller that gives up', async () => {
    const { asked, getToken } = handToken();
    const { ask, bearers } = setUp(getToken, good());
    const caller = new AbortController();
    const first = failureOf(ask(caller.signal));
    const second = ask();
    await turns();
    caller.abort();
    expect(await first).to.have.property('name', 'AbortError');
    expect(asked[0]!.signal.aborted).to.equal(false);
    asked[0]!.give('one');
    await second;
    expect(bearers()).to.deep.equal(['Bearer one']);
    expect(asked).to.have.length(1);
  });

  it('is replaced once when the server refuses it, and the call goes on', async () => {
    const { getToken } = quickToken(600_000);
    const { ask, bearers, time } = setUp(getToken, expired(), good());
    expect(await ask()).to.have.property('id');
    expect(bearers()).to.deep.equal(['Bearer token_1', 'Bearer token_2']);
    expect(time.delays).to.deep.equal([]);
  });

  it('is replaced once for all calls that were refused with it', async () => {
    const { tokens, getToken } = quickToken(600_000);
    const { ask, bearers } = setUp(getToken, expired(), expired(), good(), good());
    await Promise.all([ask(), ask()]);
    expect(tokens).to.have.length(2);
    expect(bearers().slice(2)).to.deep.equal(['Bearer token_2', 'Bearer token_2']);
  });

  it('that is refused a second time ends the session', async () => {
    const { getToken } = quickToken(600_000);
    const { ask, sent } = setUp(getToken, expired(), expired());
    expect(await failureOf(ask())).to.include({ kind: 'session', code: 'session-expired', status: 401 });
    expect(sent).to.have.length(2);
  });

  it('may come from a clock that runs elsewhere: ahead of ours by an hour, or behind', async () => {
    const behind = quickToken(-3_600_000 + 300_000);
    const fast = setUp(behind.getToken, good(), good(), good());
    await fast.ask();
    fast.time.current += 59_000;
    await fast.ask();
    expect(behind.tokens).to.have.length(1);
    fast.time.current += 2_000;
    await fast.ask();
    expect(behind.tokens).to.have.length(2);
    const ahead = quickToken(3_600_000 + 300_000);
    const slow = setUp(ahead.getToken, good(), expired(), good());
    await slow.ask();
    slow.time.current += 600_000;
    expect(await slow.ask()).to.have.property('id');
    expect(ahead.tokens).to.have.length(2);
  });
});

describe('a token that cannot be had', () => {
  const given = async (answer: () => Promise<SessionToken>, ...more: Parameters<typeof network>) => {
    const { ask, sent, time } = setUp(answer, ...more);
    return { error: await failureOf(ask()), sent, time };
  };

  it('means that nobody is signed in', async () => {
    const cause = new Error('please sign in');
    const { error, sent } = await given(() => Promise.reject(cause));
    expect(error).to.include({ kind: 'session', code: 'session-expired', cause });
    expect(sent).to.have.length(0);
  });

  it('is no abort, whatever the host says', async () => {
    const { error } = await given(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(error).to.include({ kind: 'session', code: 'session-expired' });
  });

  it('is a failed network when a fetch has failed, and is tried again', async () => {
    const { error, time } = await given(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(error).to.include({ kind: 'network', code: 'network' });
    expect(time.delays).to.have.length(2);
  });

  it('is what the host says it is', async () => {
    const said = new BillingError({ kind: 'session', code: 'signed-out' });
    const { error } = await given(() => Promise.reject(said));
    expect(error).to.equal(said);
  });

  it('is a mistake of the host when its answer is of another shape', async () => {
    for (const answer of [undefined, {}, { token: 'x' }, { token: '', expiresAt: lastingFor(1) }, { token: 'x', expiresAt: 'soon' }]) {
      const { error } = await given(async () => answer as SessionToken);
      expect(error, JSON.stringify(answer)).to.include({ kind: 'contract', code: 'contract-mismatch' });
    }
  });

  it('is a mistake even when the host throws before it promises anything', async () => {
    const { error } = await given(() => {
      throw new RangeError('not configured');
    });
    expect(error).to.include({ kind: 'session' });
  });

  it('is waited for no longer than an answer is', async () => {
    const { asked, getToken } = handToken();
    const { ask, time } = setUp(getToken);
    const failed = failureOf(ask());
    for (let tried = 0; tried < 3; tried += 1) {
      await turns();
      time.expire();
    }
    expect(await failed).to.include({ kind: 'timeout' });
    expect(asked).to.have.length(3);
    expect(asked[0]!.signal.aborted).to.equal(true);
  });
});

describe('forgetting the customer', () => {
  it('makes the next call ask for a new token', async () => {
    const { tokens, getToken } = quickToken(600_000);
    const { transport, ask } = setUp(getToken, good(), good());
    await ask();
    transport.forgetToken();
    await ask();
    expect(tokens).to.have.length(2);
  });

  it('ends the calls that wait for a token, and gives them no other', async () => {
    const { asked, getToken } = handToken();
    const { transport, ask, sent } = setUp(getToken, good());
    const before = failureOf(ask());
    await turns();
    transport.forgetToken();
    expect(asked[0]!.signal.aborted).to.equal(true);
    expect(await before).to.include({ kind: 'session', code: 'session-expired' });
    asked[0]!.give('of the one who left');
    const after = ask();
    await turns();
    asked[1]!.give('of the one who came');
    await after;
    expect(sent.map(({ headers }) => headers.get('Authorization'))).to.deep.equal(['Bearer of the one who came']);
  });

  it("never repeats a call of the one who left with the other's token", async () => {
    const { getToken } = quickToken(600_000);
    let refuse!: () => void;
    const refused = new Promise<Response>((resolve) => (refuse = () => resolve(expired())));
    const { transport, ask, sent } = setUp(getToken, () => refused);
    const before = failureOf(ask());
    await turns();
    transport.forgetToken();
    refuse();
    expect(await before).to.include({ kind: 'session' });
    expect(sent).to.have.length(1);
  });

  it('leaves calls alone that need no token any more', async () => {
    const { getToken } = quickToken(600_000);
    const { transport, ask, time, sent } = setUp(getToken, silence, good());
    const asked = failureOf(ask());
    await turns();
    transport.forgetToken();
    expect(sent[0]!.init.signal!.aborted).to.equal(false);
    time.expire();
    expect(await asked).to.include({ kind: 'session' });
  });
});
