import { expect } from '@open-wc/testing';
import { html } from 'lit';
import fc from '../../support/fast-check.ts';
import { addMonths, byCurrency, roundUp, yearUntil } from '../../../src/components/purchase-history/spending/months.ts';
import '../../../src/components/purchase-history/spending/index.ts';
import { inCurrency, nok, purchases } from '../../../src/testing/index.ts';
import { allByRole, byRole, elementsIn, textIn } from '../../support/screen.ts';
import { showLanguage } from '../../support/locale.ts';
import { plainSpaces } from '../../support/text.ts';
import { placePart, until, untilText } from './details-support.ts';

const bought = (id: string, on: string, kroner: number, facts = {}) => purchases.paid({ id, on, amount: nok(kroner), taxes: [], ...facts });

const sample = [
  bought('pur_1', '2026-11-03', 300),
  bought('pur_2', '2026-09-12', 700),
  purchases.refunded({ id: 'pur_3', on: '2026-10-20' }),
  bought('pur_4', '2025-05-01', 1200),
  purchases.paid({ id: 'pur_5', on: '2026-08-02', amount: inCurrency('EUR', 24), taxes: [] }),
];

const show = async (all = sample, facts: { earliest?: string } = {}) => {
  const shown: string[] = [];
  const placed = await placePart(
    (host) => html`<billing-purchase-spending
      .host=${host}
      .earliest=${facts.earliest}
      .showMonth=${(month: string) => shown.push(month)}
    ></billing-purchase-spending>`,
    { purchases: all },
  );
  await untilText(placed.host, 'You spent');
  return { ...placed, shown };
};

const months = (root: Node): HTMLElement[] => allByRole(root, 'button', /\d{4}: /);

/** What a screen reader says of a bar: the short word below it is for the eyes alone. */
const spoken = (bar: HTMLElement): string =>
  plainSpaces([...bar.children].filter((part) => part.ariaHidden !== 'true').map((part) => part.textContent).join(' '));

describe('what was spent', () => {
  before(() => showLanguage('en'));

  it('is said in one sentence for each currency', async () => {
    const { host } = await show();
    expect(textIn(host)).to.contain('You spent NOK 1,179 in the last 12 months, NOK 98 a month on average. NOK 179 of it was refunded.');
    expect(textIn(host)).to.contain('You spent €24 in the last 12 months, €2 a month on average.');
  });

  it('stands in a table that everybody can open', async () => {
    const { host } = await show();
    allByRole(host, 'button', 'Show as a table')[0]!.click();
    await until(host.shadowRoot!, () => textIn(host).includes('October 2026 NOK 179 NOK 179 1'));
    const rows = [...elementsIn(host)].filter((element) => element.matches('tr'));
    expect(rows).to.have.length(13);
    expect(textIn(rows[0]!)).to.equal('Month Spent Refunds Purchases');
    expect(textIn(rows[1]!)).to.equal('November 2026 NOK 300 NOK 0 1');
  });

  it('has a bar for each month, of which the arrows choose one', async () => {
    const { host, shown } = await show([sample[0]!, sample[1]!, sample[2]!]);
    const bars = months(host);
    expect(bars.map((bar) => spoken(bar)).slice(-3)).to.deep.equal([
      'September 2026: NOK 700',
      'October 2026: NOK 179, of which NOK 179 was refunded',
      'November 2026: NOK 300',
    ]);
    expect(bars.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([bars[11]]);
    bars[11]!.focus();
    bars[11]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await untilText(host, 'October 2026 NOK 179, of which NOK 179 was refunded 1 purchase');
    expect((host.shadowRoot!.querySelector('billing-purchase-spending')!.shadowRoot!).activeElement).to.equal(bars[10]);
    byRole(host, 'button', 'Show these purchases').click();
    expect(shown).to.deep.equal(['2026-10']);
  });

  it('leads back in time with the right arrow where the page reads from right to left', async () => {
    const { host } = await show([sample[0]!, sample[1]!, sample[2]!]);
    host.dir = 'rtl';
    host.requestUpdate();
    await host.updateComplete;
    months(host)[11]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await untilText(host, 'October 2026 NOK 179');
    expect(months(host)[10]!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('goes back a year at a time, and says what it finds', async () => {
    const { host } = await show(sample, { earliest: '2025-05' });
    byRole(host, 'button', 'Older').click();
    await untilText(host, 'You spent NOK 1,200 from December 2024 to November 2025, NOK 100 a month on average.');
    expect(byRole(host, 'button', 'Older').getAttribute('aria-disabled')).to.equal('true');
    byRole(host, 'button', 'Newer').click();
    await untilText(host, 'in the last 12 months');
  });

  it('is nothing where nothing was bought', async () => {
    const { host } = await show([]);
    expect(textIn(host)).to.contain('You spent nothing in the last 12 months.');
  });

  it('draws no bar beyond its scale, and none by a style', async () => {
    const { host } = await show();
    const root = host.shadowRoot!.querySelector('billing-purchase-spending')!.shadowRoot!;
    for (const bar of root.querySelectorAll('.bars rect')) {
      const [y, height] = ['y', 'height'].map((name) => Number(bar.getAttribute(name))) as [number, number];
      expect(y).to.be.at.least(0);
      expect(y + height).to.be.at.most(100.000001);
    }
    expect(root.querySelector('[style]')).to.equal(null);
  });
});

describe('months and scales', () => {
  it('counts months over the ends of years, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -600, max: 600 }), (year, month, count) => {
        const from = `${year}-${String(month).padStart(2, '0')}`;
        expect(addMonths(addMonths(from, count), -count)).to.equal(from);
      }),
    );
    expect(yearUntil('2026-02')[0]).to.equal('2025-03');
  });

  it('has a top that holds every bar, and is at most twice too high', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (value) => {
        expect(roundUp(value)).to.be.within(value, value * 2);
      }),
    );
  });

  it('never adds two currencies', () => {
    const money = fc.record({ amount: fc.integer({ min: 0, max: 10 ** 7 }), currency: fc.constantFrom('NOK', 'EUR', 'USD'), scale: fc.constant(2) });
    const spending = fc.record({ month: fc.constantFrom(...yearUntil('2026-11')), spent: money, count: fc.integer({ min: 1, max: 9 }) });
    const all = fc.uniqueArray(spending, { selector: ({ month, spent }) => month + spent.currency });
    fc.assert(
      fc.property(all, (found) => {
        const years = byCurrency(found.map((one) => ({ ...one, refunded: { ...one.spent, amount: 0 } })), yearUntil('2026-11'));
        for (const { spent } of years) {
          const own = found.filter((one) => one.spent.currency === spent.currency);
          expect(spent.amount).to.equal(own.reduce((sum, one) => sum + one.spent.amount, 0));
        }
        expect(years).to.have.length(new Set(found.map(({ spent }) => spent.currency)).size);
      }),
    );
  });
});
