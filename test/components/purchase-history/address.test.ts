import { expect } from '@open-wc/testing';
import { addressOf, queryFrom } from '../../../src/components/purchase-history/address.ts';
import { manyPurchases } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { choose, lists, openFilters, rows, rowTexts, searchFor, show, until, untilText } from './history.ts';

describe('the address of the history', () => {
  it('leaves other parameters as they are, to the letter', () => {
    const address = 'https://shop.example/account?tab=a%20b&flag&x=1+2#part';
    const filtered = addressOf({ text: 'kr 119 & more', kind: 'gift' }, address);
    expect(filtered).to.equal(
      'https://shop.example/account?tab=a%20b&flag&x=1+2&purchases-search=kr%20119%20%26%20more&purchases-kind=gift#part',
    );
    expect(addressOf({}, filtered)).to.equal(address);
  });

  it('is read as it was written', () => {
    const query = { text: 'ø & å', from: '2026-01-01', to: '2026-02-01', kind: 'gift', status: 'paid', member: 'self' } as const;
    expect(queryFrom(new URL(addressOf(query, 'https://shop.example/')).searchParams)).to.eql(query);
  });

  it('is not trusted', () => {
    const written = new URLSearchParams({
      'purchases-kind': 'barter',
      'purchases-from': 'yesterday',
      'purchases-member': '../../etc',
      'purchases-search': 'x'.repeat(101),
      'purchases-start': '2026-13-40',
      'purchases-status': 'paid',
    });
    expect(queryFrom(written)).to.eql({ status: 'paid' });
  });
});

describe('a history that is mirrored to the address', () => {
  const before = location.href;
  beforeEach(() => history.replaceState(null, '', '?foreign=1'));
  afterEach(() => history.replaceState(null, '', before));

  it('replaces while one types, and adds a step for what is chosen', async () => {
    const { widget } = await show(manyPurchases(40), { mirrorUrl: true });
    // The length of the history says nothing in a page that has reached its limit.
    const steps: string[] = [];
    const { pushState } = history;
    history.pushState = (...step) => {
      steps.push(String(step[2]));
      pushState.apply(history, step);
    };
    searchFor(widget, 'fil');
    searchFor(widget, 'film');
    expect(location.search).to.equal('?foreign=1&purchases-search=film');
    expect(steps).to.eql([]);
    await openFilters(widget);
    choose(widget, 'Period', 'This year');
    expect(location.search).to.equal('?foreign=1&purchases-search=film&purchases-from=2026-01-01&purchases-to=2026-12-31');
    expect(steps).to.have.length(1);
    history.pushState = pushState;
    await until(widget, () => allByRole(widget, 'button', /^Remove the filter/).length === 1);
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    await until(widget, () => allByRole(widget, 'button', /^Remove the filter/).length === 0);
    expect((byRole(widget, 'searchbox') as HTMLInputElement).value).to.equal('film');
  });

  it('begins as the address says, without asking for anything else first', async () => {
    history.replaceState(null, '', '?foreign=1&purchases-search=film&purchases-kind=one-time');
    const { widget, backend } = await show(manyPurchases(40), { mirrorUrl: true });
    expect(lists(backend)[0]).to.include({ text: 'film', kind: 'one-time' });
    expect(rowTexts(widget).every((text) => text.includes('Film'))).to.equal(true);
    await untilText(widget, 'Single purchases');
    byRole(widget, 'button', 'Clear all').click();
    await until(widget, () => rows(widget).length > 20);
    expect(location.search).to.equal('?foreign=1');
  });

  it('is left alone where nobody asked for it', async () => {
    history.replaceState(null, '', '?purchases-search=film');
    const { widget, backend } = await show(manyPurchases(20));
    expect(lists(backend)[0]).to.not.have.property('text');
    searchFor(widget, 'turkart');
    await until(widget, () => textIn(widget).includes('were found'));
    expect(location.search).to.equal('?purchases-search=film');
  });
});
