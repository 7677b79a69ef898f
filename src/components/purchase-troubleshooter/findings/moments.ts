import { together } from '../../../format/date.ts';
import { dateFormat } from '../../../format/intl-cache.ts';
import { formatLocale } from '../../../localization/locale.ts';

/** The day of a moment, where the reader is, without its year: it is never far away. */
export const untilDay = (instant: string): string =>
  together(dateFormat(formatLocale(), { day: 'numeric', month: 'long' }).format(Date.parse(instant)));

/** A moment of these days with its time, where the reader is. */
export const untilTime = (instant: string): string =>
  together(dateFormat(formatLocale(), { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(Date.parse(instant)));
