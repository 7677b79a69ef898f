import { msg, str } from '@lit/localize';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/money.ts';
import { formatLocale } from '../../localization/locale.ts';
import { plural } from '../../localization/plural.ts';
import { sayDay, sayMoney, sayName } from '../internal/say.ts';

/** So many names fit into a sentence that is still read. */
const NAMED = 3;

/** What a method pays for and when the next charge comes, in whole sentences; empty where it pays for nothing. */
export const paysForText = ({ paysFor, family }: PaymentMethod, today: string): string => {
  const sentences: string[] = [];
  if (paysFor.length) sentences.push(namesSentence(paysFor.map(({ name }) => sayName(name))));
  if (family) sentences.push(msg('Pays for what your family buys.', { desc: 'About a payment method.' }));
  const next = paysFor[0]?.next;
  if (next) {
    sentences.push(
      msg(str`Next charge: ${sayMoney(next.amount)} on ${sayDay(next.on, today)}.`, {
        desc: 'About a payment method. 0 is an amount, 1 a date.',
      }),
    );
  }
  return sentences.join(' ');
};

const namesSentence = (names: readonly string[]): string => {
  const locale = formatLocale();
  const more = names.length - NAMED;
  if (more <= 0) {
    return msg(str`Pays for ${formatList(names, locale)}.`, { desc: 'About a payment method. 0 are names of subscriptions.' });
  }
  const first = names.slice(0, NAMED).join(', ');
  const number = formatNumber(more, locale);
  return plural(more, {
    one: () => msg(str`Pays for ${first} and 1 more.`, { id: 'method-pays-more.one', desc: '0 are names of subscriptions.' }),
    other: () =>
      msg(str`Pays for ${first} and ${number} more.`, {
        id: 'method-pays-more.other',
        desc: '0 are names of subscriptions, 1 how many more there are.',
      }),
  });
};
