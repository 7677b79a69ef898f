import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { purchaseKinds, purchaseStatuses } from '../../../api/contract/purchase-summary.ts';
import { plainName } from '../../internal/say.ts';
import type { HistoryHost } from '../history-host.ts';
import type { HistoryQuery } from '../history-query.ts';
import type { QueryController } from '../query-controller.ts';
import type { FilterContext } from './filter-context.ts';
import { kindLabel, statusLabel } from './filter-labels.ts';
import { nameOfPeriod, periodLabel, periodNames, periodOf, type PeriodName } from './periods.ts';

/** Widgets in which dates of one's own are being chosen, before the first of them is. */
const ownDates = new WeakSet<HistoryHost>();

/** Period, kind, status and person. What is chosen counts at once; nothing has to be sent. */
export const filterPanel = (host: HistoryHost, query: QueryController, { today, members }: FilterContext): TemplateResult => {
  const { from, to, kind, status, member } = query.query;
  const name = today ? nameOfPeriod(from, to, today) : undefined;
  const isOwn = !name && (ownDates.has(host) || Boolean(from ?? to));
  const choosePeriod = (value: string): void => {
    if (value === 'own') ownDates.add(host);
    else ownDates.delete(host);
    if (value === 'own') host.requestUpdate();
    else query.change(value && today ? periodOf(value as PeriodName, today) : { from: undefined, to: undefined });
  };
  return html`<div class="filters">
    ${choice(
      'period',
      msg('Period', { desc: 'Label of a filter.' }),
      name ?? (isOwn ? 'own' : ''),
      [
        ...(today ? periodNames.map((period) => [period, periodLabel(period)] as const) : []),
        ['own', msg('Own dates', { desc: 'Period, as a filter: first and last day are chosen next.' })],
      ],
      msg('Any time', { desc: 'Period, as a filter: no limit.' }),
      choosePeriod,
    )}
    ${choice(
      'kind',
      msg('Kind', { desc: 'Label of a filter: what kind of purchase.' }),
      kind,
      purchaseKinds.map((one) => [one, kindLabel(one)] as const),
      msg('All kinds', { desc: 'Filter: any kind of purchase.' }),
      (value) => query.change({ kind: value as HistoryQuery['kind'] }),
    )}
    ${choice(
      'status',
      msg('Status', { desc: 'Label of a filter: how a purchase stands.' }),
      status,
      purchaseStatuses.map((one) => [one, statusLabel(one)] as const),
      msg('Any status', { desc: 'Filter: purchases however they stand.' }),
      (value) => query.change({ status: value as HistoryQuery['status'] }),
    )}
    ${members.length || member
      ? choice(
          'member',
          msg('Bought by', { desc: 'Label of a family member.' }),
          member,
          [
            ['self', msg('My own', { desc: 'Whose purchases, as a filter: those of the customer.' })],
            ...members.map(({ id, name }) => [id, plainName(name)] as const),
          ],
          msg('The whole family', { desc: 'Filter: purchases of everybody.' }),
          (value) => query.change({ member: value }),
        )
      : nothing}
    ${isOwn ? dates(query, today) : nothing}
  </div>`;
};

const choice = (
  id: string,
  label: string,
  chosen: string | undefined,
  options: readonly (readonly [value: string, label: string])[],
  any: string,
  choose: (value: string) => void,
): TemplateResult => html`<div class="field">
  <label for="filter-${id}">${label}</label>
  <select
    class="control"
    part="field"
    id="filter-${id}"
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${live(!chosen)}>${any}</option>
    ${options.map(([value, name]) => html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`)}
  </select>
</div>`;

const dates = (query: QueryController, today: string | undefined): TemplateResult => {
  const { from, to } = query.query;
  const isBackwards = Boolean(from && to && from > to);
  const field = (name: 'from' | 'to', label: string): TemplateResult => html`<div class="field">
    <label for="filter-${name}">${label}</label>
    <input
      type="date"
      class="control"
      part="field"
      id="filter-${name}"
      min="1990-01-01"
      max=${today ?? '2100-12-31'}
      aria-invalid=${isBackwards ? 'true' : 'false'}
      aria-describedby=${isBackwards ? 'filter-dates-error' : nothing}
      .value=${live(query.query[name] ?? '')}
      @change=${(event: Event) => query.change({ [name]: (event.target as HTMLInputElement).value || undefined })}
    />
  </div>`;
  return html`
    ${field('from', msg('First day', { desc: 'Label of a date field.' }))}
    ${field('to', msg('Last day', { desc: 'Label of a date field.' }))}
    ${isBackwards
      ? html`<p class="field-error" id="filter-dates-error">
          <span>${msg('The first day is after the last one.', { desc: 'Below two date fields.' })}</span>
        </p>`
      : nothing}
  `;
};
