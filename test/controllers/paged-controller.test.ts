import { expect } from '@open-wc/testing';
import { listSubscriptions } from '../../src/api/contract/index.ts';
import { PagedController } from '../../src/controllers/paged-controller.ts';
import { subscriptions } from '../../src/testing/index.ts';
import { createHost, type TestHostElement, until } from './test-host.ts';

const page = (ids: string[], nextCursor?: string) => ({
  asOf: '2026-11-24T10:00:00.000Z',
  today: '2026-11-24',
  items: ids.map((id) => subscriptions.active({ id })),
  nextCursor,
});

describe('a paged list', () => {
  let host: TestHostElement;
  let list: PagedController<typeof listSubscriptions>;
  const ids = () => list.items.map((item) => item.id);

  beforeEach(async () => {
    ({ host, controller: list } = createHost(
      (host) => new PagedController(host, listSubscriptions, () => ({ query: { state: 'current' as const } })),
    ));
    (await host.network.next()).answer(page(['a', 'b'], 'after-b'));
    await until(host, () => list.status === 'ready');
  });

  afterEach(() => host.remove());

  it('begins with the first page', () => {
    expect(ids()).to.deep.equal(['a', 'b']);
    expect(list.hasMore).to.equal(true);
    expect(list.today).to.equal('2026-11-24');
  });

  it('adds a page, asked for with the cursor and the same filter', async () => {
    const loading = list.loadMore();
    expect(list.loadingMore).to.equal(true);
    const request = await host.network.next();
    expect(Object.fromEntries(request.url.searchParams)).to.deep.equal({ state: 'current', cursor: 'after-b' });
    request.answer(page(['c']));
    await loading;
    expect(ids()).to.deep.equal(['a', 'b', 'c']);
    expect(list.hasMore).to.equal(false);
  });

  it('asks once, however often one presses', async () => {
    const loading = list.loadMore();
    await list.loadMore();
    (await host.network.next()).answer(page(['c']));
    await loading;
    await list.loadMore();
    expect(host.network.arrived).to.have.length(0);
  });

  it('keeps what it has when a page fails, and can try again', async () => {
    const failing = list.loadMore();
    (await host.network.next()).problem(404, 'not-found');
    await failing;
    expect(list.loadMoreError?.code).to.equal('not-found');
    expect(ids()).to.deep.equal(['a', 'b']);
    const loading = list.loadMore();
    (await host.network.next()).answer(page(['c']));
    await loading;
    expect(list.loadMoreError).to.equal(undefined);
    expect(ids()).to.deep.equal(['a', 'b', 'c']);
  });

  it('reads as many pages again as are shown', async () => {
    const loading = list.loadMore();
    (await host.network.next()).answer(page(['c', 'd'], 'after-d'));
    await loading;
    list.reload();
    (await host.network.next()).answer(page(['a', 'x'], 'after-x'));
    const second = await host.network.next();
    expect(ids()).to.deep.equal(['a', 'b', 'c', 'd']);
    second.answer(page(['c', 'd'], 'after-d'));
    await until(host, () => !list.refreshing);
    expect(ids()).to.deep.equal(['a', 'x', 'c', 'd']);
  });

  it('drops a page that belongs to a list read again meanwhile', async () => {
    const loading = list.loadMore();
    const late = await host.network.next();
    list.reload();
    (await host.network.next()).answer(page(['z']));
    await until(host, () => ids().includes('z'));
    late.answer(page(['c']));
    await loading;
    expect(ids()).to.deep.equal(['z']);
  });
});
