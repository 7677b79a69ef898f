import { expect } from '@open-wc/testing';
import { getMerchant, getSubscription, operations } from '../../src/api/contract/index.ts';
import { BillingError, createTransport, type OperationName } from '../../src/api/index.ts';
import { loadRow, operationNames } from '../../src/api/rows.ts';
import { merchant, subscriptions } from '../../src/testing/index.ts';
import { failureOf, json, network, testTime, turns } from './network.ts';

const setUp = (...script: Parameters<typeof network>) => {
  const { fetch, sent } = network(...script);
  const time = testTime();
  let customers = 0;
  const getToken = async () => ({ token: `token_${(customers += 1)}`, expiresAt: '2026-11-24T10:00:00.000Z' });
  const transport = createTransport({ api: 'https://billing.example', fetch, getToken, random: () => 0.5, ...time });
  return { transport, sent, time };
};

const notLoaded = () => new BillingError({ kind: 'network', code: 'network' });
const params = { id: 'sub_active' };

describe('the rows of the contract', () => {
  it('are loaded by name, every one of them and the very same', async () => {
    expect(operationNames).to.have.members(Object.keys(operations));
    for (const name of operationNames) expect(await loadRow(name), name).to.equal(operations[name]);
  });

  it('that cannot be loaded are a failure of the network', async () => {
    expect(await failureOf(loadRow('notThere' as OperationName))).to.include({ kind: 'network', retryable: true });
  });
});

describe('a request whose row is still to be fetched', () => {
  it('is made once the row is there', async () => {
    const { transport, sent } = setUp(json(merchant()));
    expect(await transport.request(async () => getMerchant, {})).to.deep.equal(merchant());
    expect(sent[0]!.url).to.equal('https://billing.example/merchant');
  });

  it('tries again to fetch it', async () => {
    const { transport, time } = setUp(json(merchant()));
    const answers = [Promise.reject(notLoaded()), Promise.resolve(getMerchant)];
    expect(await transport.request(() => answers.shift()!, {})).to.deep.equal(merchant());
    expect(time.delays).to.have.length(1);
  });

  it('fails when it cannot be fetched', async () => {
    const { transport, sent } = setUp();
    let tries = 0;
    const fetchRow = (): Promise<typeof getMerchant> => {
      tries += 1;
      return Promise.reject(notLoaded());
    };
    expect(await failureOf(transport.request(fetchRow, {}))).to.include({ kind: 'network' });
    expect([tries, sent.length]).to.deep.equal([3, 0]);
  });

  it('does not wait longer than its time limit', async () => {
    const { transport, time } = setUp();
    const never = new Promise<typeof getMerchant>(() => undefined);
    const failure = failureOf(transport.request(() => never, {}));
    for (let tries = 0; tries < 3; tries += 1) {
      await turns();
      time.expire();
    }
    expect(await failure).to.include({ kind: 'timeout' });
    expect(time.running).to.equal(0);
  });

  it('can be given up meanwhile', async () => {
    const { transport, sent } = setUp();
    const caller = new AbortController();
    const never = new Promise<typeof getMerchant>(() => undefined);
    const failure = failureOf(transport.request(() => never, {}, { signal: caller.signal }));
    caller.abort();
    expect(await failure).to.have.property('name', 'AbortError');
    expect(sent).to.have.length(0);
  });

  it('is not made for the next customer', async () => {
    const { transport, sent } = setUp(json(subscriptions.active()));
    let arrive!: (row: typeof getSubscription) => void;
    const row = new Promise<typeof getSubscription>((resolve) => (arrive = resolve));
    const failure = failureOf(transport.request(() => row, { params }));
    transport.forgetToken();
    arrive(getSubscription);
    expect(await failure).to.include({ kind: 'session', code: 'session-expired' });
    expect(sent).to.have.length(0);
  });
});
