import { formatDate } from '../../../../src/format/date.ts';
import { dateFormat } from '../../../../src/format/intl-cache.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { formatLocaleFor, wordsFor } from '../../words/words.ts';

/** `UTC+01:00`: said beside the zone's name, so that nobody has to know its rules to count the hours. */
const distance = (timeZone: string, at: Date): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')!.value;
  return name.replace('GMT', 'UTC').replace('+00:00', '');
};

/** A moment to the second with its zone, as an acknowledgement writes it: `27. november 2026 kl. 06:08:31 (Europe/Oslo, UTC+01:00)`. */
export const writeMoment = (at: string, timeZone: string, locale: string): string => {
  const words = wordsFor(locale).acknowledgement;
  const writing = formatLocaleFor(locale);
  const when = new Date(at);
  const time = dateFormat(writing, { timeStyle: 'medium', timeZone }).format(when);
  const from = distance(timeZone, when);
  return words.moment(formatDate(dayIn(timeZone, when), writing), time, from === timeZone ? from : `${timeZone}, ${from}`);
};
