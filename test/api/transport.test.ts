import { expect } from '@open-wc/testing';
import {
  addEvidence,
  changeSubscription,
  createCustomerSession,
  getMerchant,
  getSubscription,
  listSubscriptions,
  previewSubscriptionChange,
} from '../../src/api/contract/index.ts';
import { createTransport } from '../../src/api/index.ts';
import { merchant, subscriptions } from '../../src/testing/index.ts';
import { broken, failureOf, json, network, problem, silence, testTime, turns } from './network.ts';

const getToken = async () => ({ token: 'token', expiresAt: '2026-11-24T10:00:00.000Z' });
const change = { params: { id: 'sub_1' }, body: { change: { kind: 'keep' as const }, version: 4 } };

const setUp = (...script: Parameters<typeof network>) => {
  const { fetch, sent } = network(...script);
  const time = testTime();
  const transport = createTransport({ api: 'https://billing.example', fetch, getToken, random: () => 0.5, ...time });
  return { transport, sent, time };
};

describe('a request', () => {
  it('of a public operation carries nothing about anybody', async () => {
    const { transport, sent } = setUp(json(merchant()));
    expect(await transport.request(getMerchant, {})).to.deep.equal(merchant());
    expect(Object.fromEntries(sent[0]!.headers)).to.deep.equal({ accept: 'application/json' });
    expect(sent[0]!.init).to.include({ method: 'GET', credentials: 'omit', cache: 'no-store', redirect: 'error' });
    expect(sent[0]!.init.body).to.equal(undefined);
  });

  it("of a customer's operation carries the token, and no cookie", async () => {
    const { transport, sent } = setUp(json(subscriptions.active()));
    await transport.request(getSubscription, { params: { id: 'sub_1' } });
    expect(sent[0]!.headers.get('Authorization')).to.equal('Bearer token');
    expect(sent[0]!.init.credentials).to.equal('omit');
  });

  it('of a write carries lists as they are, whatever the page has taught its arrays to say', async () => {
    const { transport, sent } = setUp(json({}), json({}));
    const body = { items: ['a', 'b'] };
    Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => '["a", "b"]' });
    try {
      await failureOf(transport.request(changeSubscription, { ...change, body: body as never }));
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    expect(sent[0]!.body).to.deep.equal(body);
  });

  it('of a write carries JSON and a key of its own', async () => {
    const { transport, sent } = setUp(json(subscriptions.active()), json(subscriptions.active()));
    await transport.request(changeSubscription, change);
    await transport.request(changeSubscription, change);
    const [first, second] = sent.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(sent[0]!.body).to.deep.equal(change.body);
    expect(sent[0]!.headers.get('Content-Type')).to.equal('application/json');
    expect(first).to.match(/^[0-9a-f]{32}$/);
    expect(second).not.to.equal(first);
  });

  it("of a write carries the caller's key where there is one", async () => {
    const { transport, sent } = setUp(json(subscriptions.active()));
    await transport.request(changeSubscription, change, { idempotencyKey: 'mine' });
    expect(sent[0]!.headers.get('Idempotency-Key')).to.equal('mine');
  });

  it('that changes nothing needs no key', async () => {
    const { transport, sent } = setUp(json({}), json({}));
    await failureOf(transport.request(previewSubscriptionChange, { params: { id: 'x' }, body: { change: { kind: 'keep' } } }));
    await failureOf(transport.request(listSubscriptions, {}));
    for (const { headers } of sent) expect(headers.has('Idempotency-Key')).to.equal(false);
  });

  it('that needs a token is not made without one', async () => {
    const { fetch, sent } = network();
    const transport = createTransport({ api: 'https://billing.example', fetch });
    const body = { customer: 'c', origin: 'https://shop.example' };
    expect(await failureOf(transport.request(createCustomerSession, { body }))).to.include({ kind: 'session' });
    expect(await failureOf(transport.request(listSubscriptions, {}))).to.include({ kind: 'session', code: 'session-expired' });
    expect(sent).to.have.length(0);
  });

  it('that has no address is a mistake of the program, and not made', async () => {
    const { transport, sent } = setUp();
    expect(await failureOf(transport.request(getSubscription, { params: { id: '..' } }))).to.be.instanceOf(TypeError);
    expect(sent).to.have.length(0);
  });
});

describe('trying again', () => {
  it('gets through when the network comes back', async () => {
    const { transport, sent, time } = setUp(broken(), broken(), json(merchant()));
    expect(await transport.request(getMerchant, {})).to.have.property('name');
    expect(sent).to.have.length(3);
    expect(time.delays).to.deep.equal([200, 400]);
  });

  it('ends after two more tries, with the last reason', async () => {
    const { transport, sent } = setUp(broken(), problem(503, 'unavailable'), problem(504, 'late'));
    expect(await failureOf(transport.request(getMerchant, {}))).to.include({ kind: 'problem', code: 'late' });
    expect(sent).to.have.length(3);
  });

  it('is left when the first answer is final', async () => {
    const { transport, sent } = setUp(problem(404, 'not-found'));
    expect(await failureOf(transport.request(getMerchant, {}))).to.include({ code: 'not-found' });
    expect(sent).to.have.length(1);
  });

  it('waits as long as the server asks, but not for more than a minute', async () => {
    const patient = setUp(problem(429, 'rate-limited', { 'Retry-After': '3' }), json(merchant()));
    await patient.transport.request(getMerchant, {});
    expect(patient.time.delays).to.deep.equal([3200]);
    const date = setUp(problem(503, 'unavailable', { 'Retry-After': 'Tue, 24 Nov 2026 09:00:10 GMT' }), json(merchant()));
    await date.transport.request(getMerchant, {});
    expect(date.time.delays).to.deep.equal([10_200]);
    const closed = setUp(problem(503, 'unavailable', { 'Retry-After': '3600' }));
    expect(await failureOf(closed.transport.request(getMerchant, {}))).to.include({ retryAfter: 3_600_000 });
    const hasty = setUp(problem(429, 'rate-limited', { 'Retry-After': '3' }));
    expect(await failureOf(hasty.transport.request(getMerchant, {}, { patience: 0 }))).to.include({ retryAfter: 3000 });
    expect(closed.sent).to.have.length(1);
  });

  it('does a write under the same key, so that it is done once', async () => {
    const { transport, sent } = setUp(broken(), problem(409, 'idempotency-in-progress'), json(subscriptions.active()));
    await transport.request(changeSubscription, change);
    const keys = sent.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.have.length(3);
    expect(new Set(keys).size).to.equal(1);
  });

  it('helps when the connection drops in the middle of an answer', async () => {
    const torn = new Response(new ReadableStream({ start: (stream) => stream.error(broken()) }));
    const { transport, sent } = setUp(torn, json(merchant()));
    await transport.request(getMerchant, {});
    expect(sent).to.have.length(2);
  });

  it('can be switched off', async () => {
    const { fetch, sent } = network(broken());
    const transport = createTransport({ api: 'https://billing.example', fetch, retries: 0 });
    expect(await failureOf(transport.request(getMerchant, {}))).to.include({ kind: 'network', code: 'network' });
    expect(sent).to.have.length(1);
  });
});

describe('a time limit', () => {
  it('is set for each try, and ends it', async () => {
    const { transport, sent, time } = setUp(silence, json(merchant()));
    const asked = transport.request(getMerchant, {});
    await turns();
    time.expire();
    expect(await asked).to.have.property('name');
    expect(sent[0]!.init.signal!.aborted).to.equal(true);
    expect(time.running).to.equal(0);
  });

  it('ends the call when no try was answered', async () => {
    const { transport, time } = setUp(silence, silence, silence);
    const asked = failureOf(transport.request(getMerchant, {}));
    for (let tried = 0; tried < 3; tried += 1) {
      await turns();
      time.expire();
    }
    expect(await asked).to.include({ kind: 'timeout', code: 'timeout', retryable: true });
  });

  it('counts the body too', async () => {
    const endless = new Response(new ReadableStream());
    const { transport, time } = setUp(endless, json(merchant()));
    const asked = transport.request(getMerchant, {});
    await turns();
    time.expire();
    expect(await asked).to.have.property('name');
  });

  it('is eight times as long for what may be large', async () => {
    const file = { id: 'evd_1', name: 'screen.png', type: 'image/png', size: 8 };
    const { fetch } = network(json(file, 201), json(merchant()));
    const limits: number[] = [];
    const wait = (ms: number) => {
      limits.push(ms);
      return new Promise<void>(() => undefined);
    };
    const transport = createTransport({ api: 'https://billing.example', fetch, getToken, timeout: 2000, wait });
    expect(await transport.request(addEvidence, { body: { name: 'screen.png', content: 'iVBORw0KGgo=' } })).to.deep.equal(file);
    // The wait for the token is no longer than ever.
    expect(limits.at(-1)).to.equal(16_000);
    expect(limits.slice(0, -1).every((limit) => limit === 2000)).to.equal(true);
    await transport.request(getMerchant, {});
    expect(limits.at(-1)).to.equal(2000);
  });

  it('holds for a fetch that does not listen to its signal', async () => {
    const { transport, time } = setUp(() => new Promise<Response>(() => undefined), json(merchant()));
    const asked = transport.request(getMerchant, {});
    await turns();
    time.expire();
    expect(await asked).to.have.property('name');
  });
});

describe('giving a call up', () => {
  const asked = (...script: Parameters<typeof network>) => {
    const caller = new AbortController();
    const { transport, sent, time } = setUp(...script);
    const result = failureOf(transport.request(getSubscription, { params: { id: 'x' } }, { signal: caller.signal }));
    return { caller, sent, time, result };
  };

  it('before it is made leaves the network alone', async () => {
    const { transport, sent } = setUp();
    const given = failureOf(transport.request(getMerchant, {}, { signal: AbortSignal.abort() }));
    expect(await given).to.have.property('name', 'AbortError');
    expect(sent).to.have.length(0);
  });

  it('ends the request, with an AbortError', async () => {
    const { caller, sent, time, result } = asked(silence);
    await turns();
    caller.abort();
    expect(await result).to.have.property('name', 'AbortError');
    expect(sent[0]!.init.signal!.aborted).to.equal(true);
    expect(time.running).to.equal(0);
  });

  it('is an AbortError whatever reason the caller has', async () => {
    const { caller, result } = asked(silence);
    await turns();
    caller.abort(new RangeError('the page was turned'));
    expect(await result).to.have.property('name', 'AbortError');
  });

  it('ends the waiting between two tries', async () => {
    const caller = new AbortController();
    const { fetch, sent } = network(broken());
    const wait = async (ms: number) => {
      if (ms !== 15_000) caller.abort();
      else await new Promise(() => undefined);
    };
    const transport = createTransport({ api: 'https://billing.example', fetch, wait });
    const given = failureOf(transport.request(getMerchant, {}, { signal: caller.signal }));
    expect(await given).to.have.property('name', 'AbortError');
    expect(sent).to.have.length(1);
  });

  it('is not what a fetch of the host means that throws an AbortError by itself', async () => {
    const { transport } = setUp(new DOMException('', 'AbortError'), json(merchant()));
    expect(await transport.request(getMerchant, {})).to.have.property('name');
  });
});
