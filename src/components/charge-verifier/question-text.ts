import { msg, str } from '@lit/localize';
import type { Merchant } from '../../api/contract/merchant.ts';
import { formatList } from '../../format/list.ts';
import { formatLocale } from '../../localization/locale.ts';
import { sayName } from '../internal/say.ts';

/** How the shop's charges are named on statements, or nothing where it does not say. */
export const descriptorSentence = (merchant: Merchant | undefined): string | undefined => {
  if (!merchant?.statementDescriptors?.length) return undefined;
  const shop = sayName(merchant.name);
  const names = formatList(merchant.statementDescriptors.map(sayName), formatLocale());
  return msg(str`Charges from ${shop} appear on statements as ${names}.`, {
    desc: '0 is the name of a shop, 1 a list of texts such as NORDLIA.NO.',
  });
};

/** That no card's number is wanted, nor kept. */
export const cardSentence = (): string =>
  msg('We never need your card number. If it is in the line, we hide it before anything is sent.', {
    desc: 'Hint below the field for a line of a bank statement.',
  });

/** What the fields say when they cannot be sent as they are. */
export const wrong = {
  line: (): string =>
    msg('Paste the line as your bank shows it.', { desc: 'Said when the field for a line of a statement is empty.' }),
  longLine: (): string =>
    msg('That is more than one line. Paste only the line of this charge.', { desc: 'Said of a text that is too long.' }),
  amount: (): string =>
    msg('Enter the amount as your bank shows it.', { desc: 'Said when the field for an amount holds no number.' }),
  day: (): string =>
    msg('Choose the day that the statement shows.', { desc: 'Said when the field for a day is empty or half filled in.' }),
  lastFour: (): string => msg('Enter the last four digits.', { desc: 'Said of the last four digits of a card.' }),
  other: (): string =>
    msg('We could not read this. Please check it.', { desc: 'Said of a field whose content the server did not accept.' }),
};
