import { msg, str } from '@lit/localize';
import type { RefundDestination } from '../../../api/contract/refund-terms.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { cardIcon, documentIcon, phoneIcon, walletIcon } from '../../internal/payment/payment-icons.ts';
import { sayDay } from '../../internal/say.ts';

const icons: Record<RefundDestination['kind'], string> = {
  card: cardIcon,
  wallet: walletIcon,
  balance: walletIcon,
  'gift-card': cardIcon,
  carrier: phoneIcon,
  invoice: documentIcon,
  unknown: walletIcon,
};

/** A plain symbol for where money goes. Its name stands beside it in words. */
export const partIcon = (kind: RefundDestination['kind']): string => icons[kind];

/**
 * How long money takes to get there, once it is sent. With `today`, it is sent today: then the day is known too.
 */
export const arrivalText = ({ hours, days, by }: RefundDestination, today?: string): string => {
  const day = today !== undefined && by ? sayDay(by, today) : undefined;
  if (hours !== undefined) return withinHours(hours, day);
  if (days !== undefined) return withinDays(days, day);
  return day ? msg(str`There by ${day} at the latest.`, { desc: 'When money arrives. 0 is a date.' }) : '';
};

const withinHours = (count: number, day: string | undefined): string => {
  const number = formatNumber(count, formatLocale());
  return day
    ? plural(count, {
        one: () => msg(str`There within 1 hour, by ${day} at the latest.`, { id: 'refund-hours-by.one', desc: 'When money arrives. 0 is a date.' }),
        other: () =>
          msg(str`There within ${number} hours, by ${day} at the latest.`, {
            id: 'refund-hours-by.other',
            desc: 'When money arrives. 0 is a number, 1 a date.',
          }),
      })
    : plural(count, {
        one: () => msg('There within 1 hour after it has been sent.', { id: 'refund-hours.one', desc: 'When money arrives.' }),
        other: () =>
          msg(str`There within ${number} hours after it has been sent.`, { id: 'refund-hours.other', desc: 'When money arrives. 0 is a number.' }),
      });
};

const withinDays = (count: number, day: string | undefined): string => {
  const number = formatNumber(count, formatLocale());
  return day
    ? plural(count, {
        one: () => msg(str`There within 1 day, by ${day} at the latest.`, { id: 'refund-days-by.one', desc: 'When money arrives. 0 is a date.' }),
        other: () =>
          msg(str`There within ${number} days, by ${day} at the latest.`, {
            id: 'refund-days-by.other',
            desc: 'When money arrives. 0 is a number, 1 a date.',
          }),
      })
    : plural(count, {
        one: () => msg('There within 1 day after it has been sent.', { id: 'refund-days.one', desc: 'When money arrives.' }),
        other: () =>
          msg(str`There within ${number} days after it has been sent.`, { id: 'refund-days.other', desc: 'When money arrives. 0 is a number.' }),
      });
};
