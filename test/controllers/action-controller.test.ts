import { expect } from '@open-wc/testing';
import { changeSubscription } from '../../src/api/contract/index.ts';
import { ActionController } from '../../src/controllers/action-controller.ts';
import { subscriptions } from '../../src/testing/index.ts';
import { createHost, type TestHostElement } from './test-host.ts';

const input = (version = 1) => ({ params: { id: 'sub_1' }, body: { change: { kind: 'keep' as const }, version } });
const KEY = 'Idempotency-Key';

describe('a write', () => {
  let host: TestHostElement;
  let action: ActionController<typeof changeSubscription>;

  beforeEach(() => {
    ({ host, controller: action } = createHost((host) => new ActionController(host, changeSubscription)));
  });

  afterEach(() => host.remove());

  it('answers what the server has made of it', async () => {
    const done = action.run(input());
    expect(action.pending).to.equal(true);
    const request = await host.network.next();
    expect(request.headers.get(KEY)).to.match(/^[\w-]{16,}$/);
    request.answer(subscriptions.active({ id: 'sub_1', version: 2 }));
    expect((await done)?.version).to.equal(2);
    expect(action.pending).to.equal(false);
  });

  it('runs once, however often one confirms', async () => {
    const done = action.run(input());
    expect(await action.run(input())).to.equal(undefined);
    (await host.network.next()).answer(subscriptions.active());
    await done;
    expect(host.network.arrived).to.have.length(0);
  });

  it('keeps its key while nobody knows whether it was done', async () => {
    const first = action.run(input());
    const sent = await host.network.next();
    sent.answer({ half: 'an answer' });
    await first;
    expect(action.error?.kind).to.equal('contract');
    const second = action.run(input());
    const again = await host.network.next();
    expect(again.headers.get(KEY)).to.equal(sent.headers.get(KEY));
    again.answer(subscriptions.active());
    expect(await second).not.to.equal(undefined);
    expect(action.error).to.equal(undefined);
  });

  it('takes a new key once the server has refused', async () => {
    const first = action.run(input());
    const sent = await host.network.next();
    sent.problem(409, 'subscription-changed');
    expect(await first).to.equal(undefined);
    expect(action.error?.code).to.equal('subscription-changed');
    expect(host.reported.map((error) => error.code)).to.deep.equal(['subscription-changed']);
    const second = action.run(input(2));
    const again = await host.network.next();
    expect(again.headers.get(KEY)).not.to.equal(sent.headers.get(KEY));
    again.answer(subscriptions.active());
    await second;
  });

  it('takes a new key for another wish', async () => {
    const first = action.run(input());
    const sent = await host.network.next();
    sent.answer({});
    await first;
    const second = action.run(input(9));
    const other = await host.network.next();
    expect(other.headers.get(KEY)).not.to.equal(sent.headers.get(KEY));
    other.answer(subscriptions.active());
    await second;
  });

  it('goes on when its element leaves the page', async () => {
    const done = action.run(input());
    const request = await host.network.next();
    host.remove();
    await Promise.resolve();
    expect(request.signal?.aborted ?? false).to.equal(false);
    request.answer(subscriptions.active());
    expect(await done).not.to.equal(undefined);
  });

  it('forgets a failure when it is reset', async () => {
    const first = action.run(input());
    (await host.network.next()).problem(409, 'subscription-changed');
    await first;
    action.reset();
    expect(action.error).to.equal(undefined);
  });
});
