import { msg, str } from '@lit/localize';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { formatMonth } from '../../../format/date.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { declineText, remedyText, retryText } from '../../internal/payment/decline-text.ts';
import { sayDay } from '../../internal/say.ts';

/** How a method stands of which there is more to say than until when it works, in whole sentences. */
export const specialSentences = ({ status, decline, since, expires, updatedOn }: PaymentMethod, today: string): string[] => {
  if (status === 'failing') {
    const when = since ? declinedOn(sayDay(since, today)) : declinedLastTime();
    return decline ? [when, declineText(decline), remedyText(decline, today), retryText(decline, today)] : [when];
  }
  if (status === 'expired') return [expires ? expiredIn(formatMonth(expires, formatLocale())) : expired()];
  return [updatedOn ? updatedText(sayDay(updatedOn, today)) : updated()];
};

const declinedOn = (day: string): string =>
  msg(str`Declined on ${day}.`, { desc: 'About a payment method; the cause follows. 0 is a date.' });

const declinedLastTime = (): string => msg('Declined the last time.', { desc: 'About a payment method; the cause follows.' });

const expiredIn = (month: string): string =>
  msg(str`Expired at the end of ${month}.`, { desc: 'About a card. 0 is a month with its year.' });

const expired = (): string => msg('Expired.', { desc: 'About a card.' });

const updatedText = (day: string): string =>
  msg(str`Your bank sent the details of your new card on ${day}. You need do nothing.`, {
    desc: 'The issuer renewed a card by itself. 0 is a date.',
  });

const updated = (): string =>
  msg('Your bank has sent the details of your new card. You need do nothing.', { desc: 'The issuer renewed a card by itself.' });
