import type { PurchaseRecord } from './record.ts';

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/**
 * Text as it is searched by: lower case, without accents, with single spaces. What is searched for and what is searched in go
 * through this alike, so that `Ærlig Kafé` is found by `aerlig kafe` and by itself.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[æøœßđðłþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

/** The text by which a purchase is found: its items, and how it stands on statements. The same for all of one thing. */
export const bodyOf = ({ charges, items }: PurchaseRecord): string => {
  const texts = [...items.map(({ name }) => name), ...charges.map(({ statementText }) => statementText)];
  return [...new Set(texts.map(normalise))].join(' ');
};
