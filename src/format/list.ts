import { listFormat } from './intl-cache.ts';

/** Names in a row, joined as the language joins them: `A, B og C`. */
export const formatList = (items: readonly string[], locale: string): string =>
  listFormat(locale, { type: 'conjunction' }).format(items);
