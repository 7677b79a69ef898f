import { resolveLocale } from '../../../../../src/format/resolve-locale.ts';
import { ar } from './ar.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { pl } from './pl.ts';
import type { SandboxWords } from './sandbox-words.ts';
import { sv } from './sv.ts';

const all: Readonly<Record<string, SandboxWords>> = { nb, nn, sv, da, de, pl, ar, en };

/** The languages of the sandbox. */
export const sandboxLanguages: readonly SandboxWords[] = Object.values(all);

/** The words for the first of some tags that there are words for; English where there is none. */
export const sandboxWords = (...tags: readonly string[]): SandboxWords => {
  const found = tags.map((tag) => resolveLocale(tag, Object.keys(all))).find((language) => language !== undefined);
  return all[found ?? 'en']!;
};
