import type { Address } from '../../api/contract/purchase.ts';
import { formatCountry } from '../../format/country.ts';
import { formatLocale } from '../../localization/locale.ts';

/** Countries that write the postal code after the city; elsewhere it comes before. */
const CITY_FIRST = /^(AU|BR|CA|CN|CO|GB|HK|ID|IE|IN|NZ|SG|TH|TW|US|ZA)$/;

/** Countries in whose addresses a state, a province or a county stands. */
const WITH_REGION = /^(AU|BR|CA|CN|ES|ID|IE|IN|IT|JP|MX|MY|US)$/;

export const isCityFirst = (country: string): boolean => CITY_FIRST.test(country);
export const hasRegion = (country: string): boolean => WITH_REGION.test(country);

/** The name of a country in the page's language; its code where there is none. */
export const countryName = (code: string): string => formatCountry(code, formatLocale());

/** An address line by line, as its country writes it, with the country itself at the end. */
export const addressLines = ({ lines, postalCode, city, region, country }: Address): string[] => {
  const place = isCityFirst(country)
    ? [[city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ')]
    : [[postalCode, city].filter(Boolean).join(' '), region ?? ''];
  return [...lines, ...place, countryName(country)].filter(Boolean);
};
