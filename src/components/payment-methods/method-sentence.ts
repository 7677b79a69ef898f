import { msg, str } from '@lit/localize';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import { formatMonth } from '../../format/date.ts';
import { formatLocale } from '../../localization/locale.ts';
import { declineText, remedyText, retryText } from '../internal/payment/decline-text.ts';
import { sayDay, sayMoney } from '../internal/say.ts';

/** How a method stands, in whole sentences, the most important first. */
export const methodSentences = (method: PaymentMethod, today: string): string[] => {
  const { backup } = method;
  return [...stateSentences(method, today), backup ? usedWhen() : ''].filter(Boolean);
};

const usedWhen = (): string => msg('Used when the first one fails.', { desc: 'About the backup payment method.' });

const stateSentences = (method: PaymentMethod, today: string): string[] => {
  const { status, decline, since, expires, updatedOn } = method;
  switch (status) {
    case 'failing':
      return [since ? declinedOn(sayDay(since, today)) : declinedLastTime(), ...(decline ? [declineText(decline), remedyText(decline, today), retryText(decline, today)] : [])];
    case 'expired':
      return [
        expires
          ? msg(str`Expired at the end of ${formatMonth(expires, formatLocale())}.`, { desc: 'About a card. 0 is a month with its year.' })
          : msg('Expired.', { desc: 'About a card.' }),
      ];
    case 'updated':
      return [
        updatedOn
          ? msg(str`Your bank sent the details of your new card on ${sayDay(updatedOn, today)}. You need do nothing.`, {
              desc: 'The issuer renewed a card by itself. 0 is a date.',
            })
          : msg('Your bank has sent the details of your new card. You need do nothing.', {
              desc: 'The issuer renewed a card by itself.',
            }),
        expirySentence(method, today),
      ];
    default:
      return [expires ? expirySentence(method, today) : kindText(method)];
  }
};

const declinedOn = (day: string): string => msg(str`Declined on ${day}.`, { desc: 'About a payment method; the cause follows. 0 is a date.' });

const declinedLastTime = (): string =>
  msg('Declined the last time.', { desc: 'About a payment method; the cause follows.' });

/** Until when a card works, as it stands on the card; the digits stay left to right. */
const expirySentence = ({ expires }: PaymentMethod, today: string): string => {
  if (!expires) return '';
  if (expires === today.slice(0, 7)) return msg('Expires this month.', { desc: 'About a card.' });
  const [year, month] = expires.split('-');
  const printed = `\u2066${month}/${year}\u2069`;
  return msg(str`Expires ${printed}.`, { desc: 'About a card. 0 is month and year as on the card, like 12/2027.' });
};

/** What kind of method it is, for those that have no date; the most that a wallet's agreement allows. */
const kindText = ({ kind, maximum }: PaymentMethod): string => {
  switch (kind) {
    case 'wallet':
      return maximum
        ? msg(str`At most ${sayMoney(maximum)} in one charge.`, { desc: 'About a wallet such as Vipps. 0 is an amount.' })
        : msg('Approved in the app.', { desc: 'About a wallet such as Vipps.' });
    case 'bank-account':
      return msg('Taken from the bank account.', { desc: 'About a way to pay: direct debit.' });
    case 'carrier':
      return msg('Put on the phone bill.', { desc: 'About a way to pay.' });
    case 'invoice':
      return msg('Sent as an invoice.', { desc: 'About a way to pay.' });
    default:
      return '';
  }
};
