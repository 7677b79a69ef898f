import { msg, str } from '@lit/localize';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';

const HOUR = 3_600_000;

/** How long there is between two moments of the server's clock; nothing once time has run out. */
export const timeLeft = (asOf: string, until: string): string | undefined => {
  const hours = (Date.parse(until) - Date.parse(asOf)) / HOUR;
  if (!(hours > 0)) return undefined;
  if (hours < 24) return msg('Less than a day left', { desc: 'Countdown to the end of access.' });
  const days = Math.floor(hours / 24);
  const count = formatNumber(days, formatLocale());
  return plural(days, {
    one: () => msg(str`${count} day left`, { id: 'days-left.one', desc: 'Countdown to the end of access.' }),
    other: () => msg(str`${count} days left`, { id: 'days-left.other', desc: 'Countdown to the end of access.' }),
  });
};
