import { expect } from '@open-wc/testing';
import { manyPurchases, purchases as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { choose, lists, openFilters, rows, rowTexts, searchFor, show, until, untilText } from './history.ts';

const chips = (widget: Element) => allByRole(widget, 'button', /^Remove the filter/).map(textIn);

describe('the filters of the history', () => {
  it('open and close by their button', async () => {
    const { widget } = await show(manyPurchases(5));
    const button = byRole(widget, 'button', 'Filters');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await openFilters(widget);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(widget.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)).to.not.equal(null);
    button.click();
    await until(widget, () => allByRole(widget, 'combobox').length === 0);
  });

  it('count at once, and stand as chips that take them off again', async () => {
    const { widget, backend } = await show([samples.refunded(), ...manyPurchases(60)]);
    await openFilters(widget);
    choose(widget, 'Kind', 'Subscriptions');
    await until(widget, () => lists(backend).at(-1)!['kind'] === 'subscription');
    choose(widget, 'Status', 'Refunded');
    await until(widget, () => chips(widget).length === 2);
    byRole(widget, 'button', 'Filters (2)');
    await until(widget, () => rowTexts(widget).every((text) => text.includes('Refunded')));
    byRole(widget, 'button', 'Remove the filter Subscriptions').click();
    await until(widget, () => chips(widget).length === 1);
    expect(nameOf(widget.shadowRoot!.activeElement!)).to.equal('Remove the filter Refunded');
    byRole(widget, 'button', 'Remove the filter Refunded').click();
    await until(widget, () => chips(widget).length === 0);
    expect(widget.shadowRoot!.activeElement!.id).to.equal('search');
    expect((byRole(widget, 'combobox', 'Kind') as HTMLSelectElement).value).to.equal('');
  });

  it('offer periods seen from the customer’s day', async () => {
    const { widget, backend } = await show(manyPurchases(30));
    await openFilters(widget);
    const periods = [
      ['This month', '2026-11-01', '2026-11-30'],
      ['Last month', '2026-10-01', '2026-10-31'],
      ['This year', '2026-01-01', '2026-12-31'],
      ['Last year', '2025-01-01', '2025-12-31'],
      ['The last 12 months', '2025-11-25', '2026-11-24'],
    ] as const;
    for (const [name, from, to] of periods) {
      choose(widget, 'Period', name);
      await until(widget, () => chips(widget)[0] === name);
      await until(widget, () => lists(backend).at(-1)!['from'] === from);
      expect(lists(backend).at(-1)!['to'], name).to.equal(to);
    }
    choose(widget, 'Period', 'Any time');
    await until(widget, () => chips(widget).length === 0);
  });

  it('take dates of one’s own, and say when they are the wrong way round', async () => {
    const { widget, backend } = await show(manyPurchases(30));
    await openFilters(widget);
    choose(widget, 'Period', 'Own dates');
    const setDay = (id: string, value: string) => {
      const field = widget.shadowRoot!.querySelector<HTMLInputElement>(id)!;
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    await until(widget, () => widget.shadowRoot!.querySelector('#filter-from') !== null);
    setDay('#filter-from', '2026-09-10');
    await until(widget, () => chips(widget)[0] === 'From 10 September 2026');
    setDay('#filter-to', '2026-09-20');
    await until(widget, () => chips(widget)[0] === '10 September 2026 to 20 September 2026');
    await untilText(widget, 'were found.');
    await until(widget, () => lists(backend).at(-1)!['to'] === '2026-09-20');
    setDay('#filter-to', '2026-09-01');
    await untilText(widget, 'The first day is after the last one.');
    const field = widget.shadowRoot!.querySelector('#filter-to')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(widget.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)).to.not.equal(null);
    await untilText(widget, 'No purchase fits what was chosen.');
  });

  it('offer the family where there is one', async () => {
    const { widget } = await show([samples.paid()]);
    await openFilters(widget);
    expect(allByRole(widget, 'combobox', 'Bought by')).to.have.length(0);
    const { widget: family } = await show([samples.familyMember(), samples.paid()]);
    await openFilters(family);
    choose(family, 'Bought by', 'Jonas');
    await until(family, () => rows(family).length === 1);
    expect(rowTexts(family)[0]).to.include('Bought by Jonas');
    choose(family, 'Bought by', 'My own');
    await until(family, () => rows(family).length === 1 && !rowTexts(family)[0]!.includes('Jonas'));
  });

  it('are all taken off together with the search', async () => {
    const { widget } = await show(manyPurchases(30));
    await openFilters(widget);
    searchFor(widget, 'film');
    choose(widget, 'Period', 'This year');
    await until(widget, () => allByRole(widget, 'button', 'Clear all').length === 1);
    byRole(widget, 'button', 'Clear all').click();
    await until(widget, () => rows(widget).length === 30);
    expect((byRole(widget, 'searchbox') as HTMLInputElement).value).to.equal('');
    expect(chips(widget)).to.eql([]);
  });
});

describe('the download of the history', () => {
  it('asks for what is filtered, in the language of the page', async () => {
    const { widget, backend } = await show(manyPurchases(20));
    const urls: string[] = [];
    widget.addEventListener('billing-navigate', (event) => {
      event.preventDefault();
      urls.push(event.detail.url!);
    });
    searchFor(widget, 'film');
    await untilText(widget, 'were found.');
    byRole(widget, 'button', 'Download (CSV)').click();
    await until(widget, () => byRole(widget, 'button', 'Download (CSV)').getAttribute('aria-disabled') === 'true');
    await until(widget, () => byRole(widget, 'button', 'Download (CSV)').getAttribute('aria-disabled') === 'false');
    const { body } = backend.requests.find(({ name }) => name === 'createDocumentLink')!;
    expect(body).to.eql({ kind: 'purchases', filter: { text: 'film' }, locale: 'en-GB' });
    expect(urls[0]).to.match(/^https:\/\/billing\.test\/documents\//);
  });

  it('says why it failed', async () => {
    const { widget, backend } = await show(manyPurchases(20));
    backend.failNext({ operation: 'createDocumentLink', problem: 'rate-limited', times: 9 });
    byRole(widget, 'button', 'Download (CSV)').click();
    await untilText(widget, 'That was many attempts in a short time.');
    expect(rows(widget)).to.have.length(20);
  });
});
