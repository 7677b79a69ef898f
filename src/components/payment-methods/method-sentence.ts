import { msg, str } from '@lit/localize';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import { sayMoney } from '../internal/say.ts';

/** What is said of a method that is not an ordinary one; missing until it has been fetched. */
export type SpecialSentences = (method: PaymentMethod, today: string) => string[];

/** Whether there is more to say of a method than until when it works. */
export const isSpecial = ({ status }: PaymentMethod): boolean => status === 'failing' || status === 'expired' || status === 'updated';

/** How a method stands, in whole sentences, the most important first. */
export const methodSentences = (method: PaymentMethod, today: string, special?: SpecialSentences): string => {
  const { status, expires, backup } = method;
  const isOver = status === 'failing' || status === 'expired';
  const sentences = [
    ...(isSpecial(method) ? (special?.(method, today) ?? []) : []),
    isOver ? '' : expires ? expirySentence(method, today) : kindText(method),
    backup ? msg('Used when the first one fails.', { desc: 'About the backup payment method.' }) : '',
  ];
  return sentences.filter(Boolean).join(' ');
};

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
