import { formatLocale } from '../../../localization/locale.ts';
import { countryName } from '../address-text.ts';

/** Where invoices are made out to most often; the country that stands on one is always added. ISO 3166-1 alpha-2. */
const codes =
  'AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FO FR GB GL GR HK HR HU IE IL IN IS IT JP KR LI LT LU LV MT MX NL NO NZ PL PT RO RS SE SG SI SK TR UA US ZA';

/** Countries to choose from, in the order of the page's language. */
export const countryOptions = (current: string): { value: string; label: string }[] => {
  const { compare } = new Intl.Collator(formatLocale());
  return [...new Set([...codes.split(' '), current])]
    .filter(Boolean)
    .map((value) => ({ value, label: countryName(value) }))
    .sort((one, other) => compare(one.label, other.label));
};
