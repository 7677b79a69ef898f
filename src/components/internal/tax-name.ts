import { numberFormat } from '../../format/intl-cache.ts';
import { formatLocale } from '../../localization/locale.ts';
import { plainName } from './say.ts';

/** A tax with its rate, as the language writes percentages: `MVA 25 %`, `Sales tax 8.875%`. */
export const taxName = ({ name, rate }: { readonly name: string; readonly rate: string }): string => {
  const percent = numberFormat(formatLocale(), { style: 'unit', unit: 'percent', maximumFractionDigits: 4 });
  return `${plainName(name)} ${percent.format(Number(rate))}`;
};
