import { msg, str } from '@lit/localize';
import { formatNumber } from '../../../../format/money.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { plural } from '../../../../localization/plural.ts';
import { MINUTES_ABOVE } from './countdown.ts';

const unitOf = (seconds: number) =>
  seconds > MINUTES_ABOVE
    ? ({ unit: 'minute', count: Math.ceil(seconds / 60) } as const)
    : ({ unit: 'second', count: Math.ceil(seconds / 10) * 10 } as const);

/** How long there is still, for who looks: minutes, in the end tens of seconds. */
export const timeLeftText = (seconds: number): string => {
  if (seconds <= 10) return msg('A few seconds left', { desc: 'How long one can still approve at the bank.' });
  const { unit, count } = unitOf(seconds);
  const number = formatNumber(count, formatLocale());
  return unit === 'minute'
    ? plural(count, {
        one: () => msg(str`${number} minute left`, { id: 'approve-minutes.one', desc: 'How long one can still approve at the bank.' }),
        other: () => msg(str`${number} minutes left`, { id: 'approve-minutes.other', desc: 'How long one can still approve at the bank.' }),
      })
    : plural(count, {
        one: () => msg(str`${number} second left`, { id: 'approve-seconds.one', desc: 'How long one can still approve at the bank.' }),
        other: () => msg(str`${number} seconds left`, { id: 'approve-seconds.other', desc: 'How long one can still approve at the bank.' }),
      });
};

/** Said when the bank has given more time. */
export const moreTimeText = (seconds: number): string =>
  msg(str`You have more time now. ${timeLeftText(seconds)} to approve at your bank.`, {
    desc: 'For screen readers. 0 is like "5 minutes left".',
  });

/** The same, said aloud at a sensible moment. */
export const timeWarning = (seconds: number, extendable: boolean): string => {
  const left = timeLeftText(seconds);
  return extendable
    ? msg(str`${left} to approve at your bank. You can ask for more time.`, { desc: 'For screen readers. 0 is like "2 minutes left".' })
    : msg(str`${left} to approve at your bank.`, { desc: 'For screen readers. 0 is like "2 minutes left".' });
};
