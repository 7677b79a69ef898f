import { formatLocale } from '../../../localization/locale.ts';

/** A country in the page's language; its code where no name is known. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames(formatLocale(), { type: 'region', fallback: 'code' }).of(code) ?? code;
