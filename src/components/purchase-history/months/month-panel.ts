import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { OperationResult } from '../../../api/contract/operation.ts';
import type { getPurchaseOverview } from '../../../api/contract/purchase-list-operations.ts';
import { formatMonth, formatMonthShort } from '../../../format/date.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { icon } from '../../internal/icon.ts';
import { chevronIcon } from '../../internal/icons.ts';
import { resourceView } from '../../internal/resource-view.ts';
import type { Overview } from '../reads.ts';
import { lastDayOf } from '../last-day-of.ts';

type Month = OperationResult<typeof getPurchaseOverview>['months'][number];

/** The months that have purchases, by year, with how many; each begins the list there. */
export const monthPanel = (overview: Overview, startOn: string | undefined, beginOn: (day: string) => void): TemplateResult =>
  resourceView(overview, {
    skeleton: () => html`<span class="skeleton long">&nbsp;</span>`,
    ready: ({ months }) => html`<div class="years">${byYear(months).map(([year, months], index) =>
      yearGroup(year, months, startOn ? startOn.startsWith(year) : index === 0, beginOn),
    )}</div>`,
  });

const byYear = (months: readonly Month[]): [string, Month[]][] => {
  const years = new Map<string, Month[]>();
  for (const entry of months) {
    const year = entry.month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
};

const yearGroup = (
  year: string,
  months: readonly Month[],
  isOpen: boolean,
  beginOn: (day: string) => unknown,
): TemplateResult => html`<details class="year" ?open=${isOpen}>
  <summary>
    <span class="year-name">${year}</span>
    <span class="muted small">${countText(months.reduce((sum, { count }) => sum + count, 0))}</span>
    ${icon(chevronIcon)}
  </summary>
  <ul class="list months">
    ${months.map(
      ({ month, count }) => html`<li>
        <button type="button" class="month-button" part="button" @click=${() => beginOn(lastDayOf(month))}>
          <span aria-hidden="true">${formatMonthShort(month, formatLocale())}</span>
          <span class="muted small" aria-hidden="true">${formatNumber(count, formatLocale())}</span>
          <span class="visually-hidden">${monthLabel(month, count)}</span>
        </button>
      </li>`,
    )}
  </ul>
</details>`;

const monthLabel = (month: string, count: number): string => {
  const name = formatMonth(month, formatLocale());
  const purchases = countText(count);
  return msg(str`${name}, ${purchases}`, { desc: 'Button that goes to a month. 0 is a month, 1 says how many purchases it has.' });
};

const countText = (count: number): string => {
  const number = formatNumber(count, formatLocale());
  return plural(count, {
    one: () => msg('1 purchase', { id: 'purchases-count.one', desc: 'How many purchases a month or a year has.' }),
    other: () =>
      msg(str`${number} purchases`, { id: 'purchases-count.other', desc: 'How many purchases a month or a year has. 0 is a number.' }),
  });
};
