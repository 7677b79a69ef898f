import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../internal/icon.ts';
import { closeIcon } from '../../internal/icons.ts';
import { plainName, sayDay } from '../../internal/say.ts';
import type { HistoryQuery } from '../history-query.ts';
import type { QueryController } from '../query-controller.ts';
import type { FilterContext } from './filter-context.ts';
import { kindLabel, statusLabel } from './filter-labels.ts';
import { nameOfPeriod, periodLabel } from './periods.ts';

interface Chip {
  name: string;
  label: string;
  /** What takes the filter off. */
  without: HistoryQuery;
}

/** The filters that are set, each as a button that takes it off. */
export const filterChips = (query: QueryController, context: FilterContext, clear: () => void): TemplateResult => {
  const chips = chipsOf(query.query, context);
  return html`<ul class="list chips" aria-label=${msg('Filters that are set', { desc: 'Name of a list, for screen readers.' })}>
    ${repeat(
      chips,
      ({ name }) => name,
      ({ label, without }) => html`<li>
        <button
          type="button"
          class="chip"
          part="chip"
          aria-label=${msg(str`Remove the filter ${label}`, { desc: 'Name of a button. 0 is the name of a filter.' })}
          @click=${(event: Event) => {
            focusBeside(event.currentTarget as HTMLElement);
            query.change(without);
          }}
        >
          <bdi>${label}</bdi>${icon(closeIcon)}
        </button>
      </li>`,
    )}
    ${chips.length > 1 || query.query.text
      ? html`<li>
          <button type="button" class="link" @click=${clear}>
            ${msg('Clear all', { desc: 'Button that takes off all filters and the search.' })}
          </button>
        </li>`
      : nothing}
  </ul>`;
};

/** The button pressed goes with its filter: its place is taken by the next one, or by the search. */
const focusBeside = (pressed: HTMLElement): void => {
  const root = pressed.getRootNode() as ShadowRoot;
  const chips = [...root.querySelectorAll<HTMLElement>('.chip')];
  const index = chips.indexOf(pressed);
  (chips[index + 1] ?? chips[index - 1] ?? root.querySelector<HTMLElement>('#search'))?.focus();
};

const chipsOf = ({ from, to, kind, status, member }: HistoryQuery, { today, members }: FilterContext): Chip[] => {
  const chips: Chip[] = [];
  if (from ?? to) chips.push({ name: 'period', label: periodText(from, to, today), without: { from: undefined, to: undefined } });
  if (kind) chips.push({ name: 'kind', label: kindLabel(kind), without: { kind: undefined } });
  if (status) chips.push({ name: 'status', label: statusLabel(status), without: { status: undefined } });
  if (member) chips.push({ name: 'member', label: memberText(member, members), without: { member: undefined } });
  return chips;
};

const memberText = (member: string, members: FilterContext['members']): string =>
  member === 'self'
    ? msg('My own', { desc: 'Whose purchases, as a filter: those of the customer.' })
    : plainName(members.find(({ id }) => id === member)?.name ?? msg('A family member', { desc: 'Whose purchases, as a filter.' }));

const periodText = (from: string | undefined, to: string | undefined, today: string | undefined): string => {
  const name = today && nameOfPeriod(from, to, today);
  if (name) return periodLabel(name);
  // The same words stand elsewhere: the names, and what is said to translators, must be the same too.
  const day = sayDay(from ?? to!);
  if (!to) return msg(str`From ${day}`, { desc: 'Label of the new price. 0 is a date.' });
  if (!from) return msg(str`Until ${day}`, { desc: 'Label of the old price. 0 is a date.' });
  const [first, last] = [day, sayDay(to)];
  return msg(str`${first} to ${last}`, { desc: 'A period. 0 and 1 are its first and last day, or month.' });
};
