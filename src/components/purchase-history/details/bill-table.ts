import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, hasDecimals } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import type { BillRow } from './bill-row.ts';

/** Whether any amount of a bill has decimals: then all of them show theirs. */
export const isExact = (rows: readonly BillRow[]): boolean => rows.some(({ amount }) => amount && hasDecimals(amount));

/** A bill with its amounts below each other, named by a heading of this id. */
export const billTable = (rows: readonly BillRow[], heading: string, exact = isExact(rows)): TemplateResult => {
  return html`<table class="bill" part="bill" aria-labelledby=${heading}>
    <tbody>
      ${rows.map(
        ({ kind = '', label, amount, note }) => html`<tr class=${kind}>
          <th scope="row" colspan=${amount ? nothing : 2}>
            ${label}${note ? html`<span class="note">${note}</span>` : nothing}
          </th>
          ${amount ? html`<td><bdi class="amount">${formatMoney(amount, formatLocale(), exact)}</bdi></td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
};
