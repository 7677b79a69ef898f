import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatMonth } from '../../format/date.ts';
import { formatLocale } from '../../localization/locale.ts';
import { heading } from '../internal/heading.ts';
import type { Chunk } from './chunks.ts';
import { purchaseRow, type RowContext } from './purchase-row.ts';

export interface TableContext extends RowContext {
  readonly level: number;
  readonly busy: boolean;
  /** What the rows depend on beside their purchases: another language, words or details that have come. */
  readonly circumstances: string;
  readonly toggle: (id: string) => void;
}

/**
 * The purchases as a table. Its parts are boxes of their own instead of table boxes, since only those can be left unpainted while
 * out of sight; the roles say what they are, in every engine.
 */
export const purchaseTable = (chunks: readonly Chunk[], context: TableContext): TemplateResult =>
  html`<table
    role="table"
    class="purchases"
    part="table"
    aria-labelledby="heading"
    aria-busy=${context.busy ? 'true' : 'false'}
    @click=${(event: Event) => toggleRow(event, context)}
  >
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${msg('Date', { desc: 'Column of purchases.' })}</th>
        <th role="columnheader" scope="col">${msg('Purchase', { desc: 'Column: what was bought.' })}</th>
        <th role="columnheader" scope="col">${msg('Amount', { desc: 'Column of purchases.' })}</th>
        <th role="columnheader" scope="col">
          <span class="visually-hidden">${msg('Details', { desc: 'Button that opens a purchase, and the column of such buttons.' })}</span>
        </th>
      </tr>
    </thead>
    ${repeat(
      chunks,
      ({ key }) => key,
      (chunk) => guard([chunk, context.level, context.circumstances, openIn(chunk, context)], () => rowGroup(chunk, context)),
    )}
  </table>`;

const openIn = ({ items }: Chunk, { isOpen }: RowContext): string =>
  items.reduce((open, { id }) => (isOpen(id) ? `${open} ${id}` : open), '');

const rowGroup = ({ month, first, items }: Chunk, context: TableContext): TemplateResult =>
  html`<tbody role="rowgroup" class=${first ? 'first' : ''} data-rows=${items.length}>
    ${first
      ? html`<tr role="row" class="month">
          <th role="rowheader" scope="rowgroup" colspan="4" aria-colspan="4">
            ${heading(context.level + 1, `month-${month}`, 'month-title', formatMonth(month, formatLocale()))}
          </th>
        </tr>`
      : nothing}
    ${items.map((item) => purchaseRow(item, context))}
  </tbody>`;

const toggleRow = ({ target }: Event, { toggle }: TableContext): void => {
  const row = (target as Element).closest('.open > button')?.closest('tr');
  if (row) toggle(row.id.slice('row-'.length));
};
