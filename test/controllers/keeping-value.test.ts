import { expect } from '@open-wc/testing';
import { listPurchases } from '../../src/api/contract/index.ts';
import { PagedController } from '../../src/controllers/paged-controller.ts';
import { purchases, summaryOf } from '../../src/testing/index.ts';
import { createHost, type TestHostElement, until } from './test-host.ts';

const page = (ids: string[], nextCursor?: string) => ({
  asOf: '2026-11-24T10:00:00.000Z',
  today: '2026-11-24',
  items: ids.map((id) => summaryOf(purchases.paid({ id }))),
  matches: { count: 7, more: false },
  nextCursor,
});

describe('a list that keeps its value while another input is asked for', () => {
  let text: string | undefined;
  let host: TestHostElement;
  let list: PagedController<typeof listPurchases>;
  const ids = () => list.items.map(({ id }) => id);

  const search = (words: string) => {
    text = words;
    host.requestUpdate();
    return host.network.next();
  };

  beforeEach(async () => {
    text = undefined;
    ({ host, controller: list } = createHost(
      (host) =>
        new PagedController(host, listPurchases, () => ({ query: { text } }), {
          keepsValue: true,
          pageSize: (loaded) => (loaded ? 5 : 2),
        }),
    ));
    (await host.network.next()).answer(page(['a', 'b'], 'after-b'));
    await until(host, () => list.status === 'ready');
  });

  afterEach(() => host.remove());

  it('shows the value before, as outdated, until the new one is there', async () => {
    const request = await search('film');
    expect(ids()).to.eql(['a', 'b']);
    expect(list.outdated).to.equal(true);
    expect(list.refreshing).to.equal(true);
    request.answer(page(['f']));
    await until(host, () => !list.outdated);
    expect(ids()).to.eql(['f']);
  });

  it('takes the last answer, and aborts what was asked before', async () => {
    const first = await search('fi');
    const second = await search('film');
    expect(first.signal?.aborted).to.equal(true);
    second.answer(page(['film']));
    await until(host, () => !list.outdated);
    expect(ids()).to.eql(['film']);
  });

  it('has failed when the new one fails: what is there answers another question', async () => {
    (await search('film')).problem(404, 'not-found');
    await until(host, () => list.status === 'failed');
    expect(list.value).to.equal(undefined);
  });

  it('adds nothing to a list that is outdated', async () => {
    const request = await search('film');
    await list.loadMore();
    expect(host.network.arrived).to.have.length(0);
    request.answer(page(['f']));
    await until(host, () => !list.outdated);
  });

  it('asks for pages of the wanted size, and reads again in as few as it can', async () => {
    const loading = list.loadMore();
    const more = await host.network.next();
    expect(more.url.searchParams.get('limit')).to.equal('5');
    more.answer({ ...page(['c', 'd', 'e', 'f', 'g']), matches: undefined });
    await loading;
    expect(list.value?.matches).to.eql({ count: 7, more: false });
    list.reload();
    const again = await host.network.next();
    expect(again.url.searchParams.get('limit')).to.equal('7');
    again.answer(page(['a', 'b', 'c', 'd', 'e', 'f', 'g']));
    await until(host, () => !list.refreshing);
  });
});
