import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth } from '../../../format/date.ts';
import { formatMoney, formatNumber, hasDecimals } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { chevronIcon, icon } from '../../internal/icon.ts';
import type { CurrencyYear } from './months.ts';

/** The chart in numbers, for everybody: the newest month first. */
export const spendingTable = ({ months, spent, refunded }: CurrencyYear, caption: string): TemplateResult => {
  const locale = formatLocale();
  const exact = months.some(({ spending }) => spending && (hasDecimals(spending.spent) || hasDecimals(spending.refunded)));
  const rows = [...months].reverse();
  const hasRefunds = refunded.amount !== 0;
  const none = { ...spent, amount: 0 };
  return html`<details class="numbers">
    <summary>${msg('Show as a table', { desc: 'Opens the numbers of a chart.' })} ${icon(chevronIcon)}</summary>
    <table part="table">
      <caption class="visually-hidden">${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${msg('Month', { desc: 'Heading of a column.' })}</th>
          <th scope="col">${msg('Spent', { desc: 'Heading of a column of amounts.' })}</th>
          ${hasRefunds ? html`<th scope="col">${msg('Refunds', { desc: 'Heading of a column of amounts.' })}</th>` : nothing}
          <th scope="col">${msg('Purchases', { desc: 'Heading of a column of numbers.' })}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ month, spending }) => html`<tr>
            <th scope="row">${formatMonth(month, locale)}</th>
            <td><bdi class="amount">${formatMoney(spending?.spent ?? none, locale, exact)}</bdi></td>
            ${hasRefunds ? html`<td><bdi class="amount">${formatMoney(spending?.refunded ?? none, locale, exact)}</bdi></td>` : nothing}
            <td>${formatNumber(spending?.count ?? 0, locale)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
};
