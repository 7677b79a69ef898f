import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { leaveToNextTable } from './missing-anchors.ts';

const require = createRequire(import.meta.url);

const files = {
  text: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  strong: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
};
export type FontName = keyof typeof files;

export const fontNames = Object.keys(files) as FontName[];

const loaded = new Map<FontName, { bytes: Buffer; font: Font }>();

const load = (name: FontName): { bytes: Buffer; font: Font } => {
  let entry = loaded.get(name);
  if (!entry) {
    const bytes = readFileSync(require.resolve(files[name]));
    const font = create(bytes) as Font;
    leaveToNextTable(font);
    loaded.set(name, (entry = { bytes, font }));
  }
  return entry;
};

/** A font's file, to be embedded; only the signs that are used go into the document. */
export const fontBytes = (name: FontName): Buffer => load(name).bytes;

const has = (name: FontName, character: string): boolean => load(name).font.hasGlyphForCodePoint(character.codePointAt(0)!);

/** A stretch of text that one font can write. */
export interface Run {
  readonly font: FontName;
  readonly text: string;
}

/** Signs of direction and format that have no shape of their own. */
const shapeless = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Cuts a text into stretches by the font that has its signs. What no font has becomes a square, so that it is seen that something
 * stands there. `preferred` is tried first.
 */
export const runsOf = (text: string, wanted: 'text' | 'strong', preferred: FontName = wanted): Run[] => {
  const runs: { font: FontName; text: string }[] = [];
  for (const character of text.replaceAll(shapeless, '')) {
    const last = runs.at(-1);
    // A space belongs to the words around it.
    const own = last && /\s/u.test(character) ? last.font : fontFor(character, preferred, wanted);
    const sign = own ? character : '\u25a1';
    const font = own ?? wanted;
    if (last?.font === font) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
};

const fontFor = (character: string, ...wanted: FontName[]): FontName | undefined => [...wanted, 'arabic' as const].find((name) => has(name, character));
