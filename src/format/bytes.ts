import { numberFormat } from './intl-cache.ts';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** The size of a file in words: `840 kB`, `1.4 MB`. Whatever is there has at least one kilobyte. */
export const formatBytes = (bytes: number, locale: string): string => {
  const isLarge = bytes >= MEGABYTE;
  const value = isLarge ? bytes / MEGABYTE : Math.max(Math.round(bytes / KILOBYTE), 1);
  return numberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(value);
};
