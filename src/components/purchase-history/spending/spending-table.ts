import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth } from '../../../format/date.ts';
import { formatMoney, formatNumber, hasDecimals } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { icon } from '../../internal/icon.ts';
import { chevronIcon } from '../../internal/icons.ts';
import type { CurrencyYear } from './months.ts';

/**
 * The chart in numbers, for everybody: the newest month first. Narrow, its rows are laid out as blocks, which would take their
 * roles from them: hence the roles are named.
 */
export const spendingTable = ({ months, spent, refunded }: CurrencyYear, caption: string): TemplateResult => {
  const locale = formatLocale();
  const exact = months.some(({ spending }) => spending && (hasDecimals(spending.spent) || hasDecimals(spending.refunded)));
  const rows = [...months].reverse();
  const hasRefunds = refunded.amount !== 0;
  const none = { ...spent, amount: 0 };
  const spentLabel = msg('Spent', { desc: 'Heading of a column of amounts.' });
  const refundsLabel = msg('Refunds', { desc: 'Heading of a column of amounts.' });
  const purchasesLabel = msg('Purchases', { desc: 'Heading of a column of numbers.' });
  return html`<details class="numbers">
    <summary>${msg('Show as a table', { desc: 'Opens the numbers of a chart.' })} ${icon(chevronIcon)}</summary>
    <table part="table" role="table">
      <caption class="visually-hidden">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${msg('Month', { desc: 'Heading of a column.' })}</th>
          <th scope="col" role="columnheader">${spentLabel}</th>
          ${hasRefunds ? html`<th scope="col" role="columnheader">${refundsLabel}</th>` : nothing}
          <th scope="col" role="columnheader">${purchasesLabel}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ month, spending }) => html`<tr role="row">
            <th scope="row" role="rowheader">${formatMonth(month, locale)}</th>
            <td role="cell" data-label=${spentLabel}><bdi class="amount">${formatMoney(spending?.spent ?? none, locale, exact)}</bdi></td>
            ${hasRefunds ? html`<td role="cell" data-label=${refundsLabel}>
                  <bdi class="amount">${formatMoney(spending?.refunded ?? none, locale, exact)}</bdi>
                </td>` : nothing}
            <td role="cell" data-label=${purchasesLabel}>${formatNumber(spending?.count ?? 0, locale)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
};
