import { maskCardNumbers } from '../../../../src/api/contract/card-number.ts';
import type { EvidenceType } from './evidence-type.ts';

/** How the names of each kind may end; the first is given to those that end otherwise. */
const endings: Readonly<Record<EvidenceType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
};

/** Characters, without the ending. */
const longest = 100;

/**
 * What nobody sees in a name, and what turns it around so that it seems to end otherwise. The two joiners stay: without them words of
 * some languages are spelled wrongly.
 */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}]|(?![\u200c\u200d])\p{Cf}/gu;

/** What no system takes in a name. */
const forbidden = /[<>:"|?*]/g;

const cut = (text: string): string => [...text].slice(0, longest).join('').trim();

/**
 * What a file is called once it is kept: without the folders that it came from, in characters that can be seen, with no card's number,
 * and with the ending of what it is, so that whoever saves it opens it as that.
 */
export const keptName = (name: string, type: EvidenceType): string => {
  const [ending] = endings[type];
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = maskCardNumbers(last.replaceAll(unseen, '').replaceAll(forbidden, '_').replaceAll(/\s+/g, ' '));
  const bare = clean.replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const dot = bare.lastIndexOf('.');
  const own = bare.slice(dot + 1).toLowerCase();
  const fits = dot > 0 && endings[type].includes(own);
  return `${cut(fits ? bare.slice(0, dot) : bare) || 'file'}.${fits ? own : ending}`;
};
