import { normalise } from '../../purchase/search-text.ts';
import type { Slate } from './slate.ts';
import { intermediaryWords, ordinaryWords } from './words.ts';

/** Letters and digits alone: banks drop dots and stars, and break long names. */
const bareOf = (text: string): string => normalise(text).replaceAll(/[^\p{L}\d]/gu, '');

/** The first part of a descriptor: `NORDLIA` of `NORDLIA.NO`, of `NORDLIA*FILM`, and of `VIPPS*NORDLIA` too. */
const stemOf = (text: string): string =>
  bareOf(text.split(/[^\p{L}\d ]+/u).find((part) => part.trim() !== '' && part.search(intermediaryWords) < 0) ?? '');

/** Shorter ones are found in too many other names. */
const shortestStem = 4;

/** Whether a name is, or begins with, how the merchant stands on statements. */
export const isOneOf = (name: string, descriptors: readonly string[]): boolean => {
  const bare = bareOf(name);
  return descriptors.some((descriptor) => {
    const [whole, stem] = [bareOf(descriptor), stemOf(descriptor)];
    return (whole !== '' && bare.includes(whole)) || (stem.length >= shortestStem && bare.includes(stem));
  });
};

/** Whether two ways in which something stands on statements speak of the same: one is the longer form of the other. */
export const agrees = (line: string, statementText: string): boolean => {
  const [a, b] = [line, statementText].map((text) => bareOf(text.replaceAll(intermediaryWords, ' '))) as [string, string];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
};

/** Without references, and without what German banks put after an amount: S for a debit, H for a credit. */
const tidy = (text: string): string =>
  text
    .replaceAll(/(?<![\p{L}\d])\d{6,}(?![\p{L}\d])/gu, ' ')
    .replaceAll(/(?<!\S)[.,;:|*+()-]+(?!\S)|[;|:,]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/ [SH] ?$/, '')
    .replaceAll(/^[ .,;:*+()-]+|[ ,;:+()-]+$/g, '');

export interface ReadName {
  readonly statementText?: string;
  readonly ours?: boolean;
}

/**
 * Whom the line names, from what is left when all else has been read. With no descriptors there is nothing to hold a name
 * against, and behind a name that pays for others may be anybody.
 */
export const readName = (slate: Slate, descriptors: readonly string[]): ReadName => {
  const statementText = tidy(slate.rest.replaceAll(ordinaryWords, (word) => ' '.repeat(word.length)));
  if (!/\p{L}{2}/u.test(statementText)) return {};
  if (isOneOf(statementText, descriptors)) return { statementText, ours: true };
  const isOpen = descriptors.length === 0 || statementText.search(intermediaryWords) >= 0;
  return { statementText, ...(!isOpen && { ours: false }) };
};
