import { msg } from '@lit/localize';
import { formatLocale } from '../../localization/locale.ts';

/** The currencies that most statements are in; an amount of another one can carry its sign or code itself. */
const common = ['NOK', 'SEK', 'DKK', 'EUR', 'USD', 'GBP', 'CHF', 'ISK', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY', 'THB', 'TRY'];

let names: { locale: string; format: Intl.DisplayNames } | undefined;

const nameOf = (code: string): string => {
  const locale = formatLocale();
  if (names?.locale !== locale) names = { locale, format: new Intl.DisplayNames(locale, { type: 'currency' }) };
  try {
    return `${code} – ${names.format.of(code)}`;
  } catch {
    return code;
  }
};

/** What can be chosen, with the chosen one among it whichever it is. */
export const currencyOptions = (chosen: string): { value: string; label: string }[] => {
  const codes = !chosen || common.includes(chosen) ? common : [chosen, ...common];
  return [
    { value: '', label: msg('As in the shop', { desc: 'A choice among currencies: that of the shop.' }) },
    ...codes.map((code) => ({ value: code, label: nameOf(code) })),
  ];
};
