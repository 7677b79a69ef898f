import { msg, str } from '@lit/localize';
import { formatMonth } from '../../../format/date.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { isFiltered, type HistoryQuery } from '../history-query.ts';

interface Found {
  items: readonly unknown[];
  matches?: { count: number; more: boolean };
}

/** What is shown, in a sentence: how many were found, or with which month the list begins. */
export const resultText = (query: HistoryQuery, { items, matches }: Found): string =>
  isFiltered(query)
    ? matches
      ? matchesText(matches)
      : items.length
        ? msg('These purchases were found.', { desc: 'Result of a search whose number is not known.' })
        : msg('No purchases were found.', { desc: 'Result of a search.' })
    : query.startOn
      ? beginningText(query.startOn)
      : msg('All purchases are shown, the newest first.', { desc: 'For screen readers, after a search was cleared.' });

export const beginningText = (day: string): string => {
  const month = formatMonth(day, formatLocale());
  return msg(str`The list begins with ${month}.`, { desc: '0 is a month with its year. Newer purchases are not shown.' });
};

export const matchesText = ({ count, more }: { count: number; more: boolean }): string => {
  const number = formatNumber(count, formatLocale());
  if (more) {
    return plural(count, {
      other: () =>
        msg(str`More than ${number} purchases were found.`, {
          id: 'purchases-more-than.other',
          desc: 'Result of a search. 0 is a large number.',
        }),
    });
  }
  return count === 0
    ? msg('No purchases were found.', { desc: 'Result of a search.' })
    : plural(count, {
        one: () => msg('1 purchase was found.', { id: 'purchases-found.one', desc: 'Result of a search.' }),
        other: () => msg(str`${number} purchases were found.`, { id: 'purchases-found.other', desc: 'Result of a search.' }),
      });
};
