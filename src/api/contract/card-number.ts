/**
 * Digits of any script, with at most a space, a dot, a dash or the like between them, or what nobody sees:
 * `12.11.2026 4242 4242 4242 4242 119` is one run.
 */
const run = /\p{Nd}(?:[\s\p{Pd}\p{Cf}._/]{0,2}\p{Nd}){11,}/gu;
const between = /([\s\p{Pd}\p{Cf}._/]+)/u;

/** A digit of any script as ASCII. In each of them zero to nine stand side by side. */
const toPlain = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 50 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
};

const plain = (text: string): string => text.replaceAll(/[^\P{Nd}0-9]/gu, toPlain);

/** How many digits a card's number has; the ordinary one first, so that a run is cut where the number most likely ends. */
const lengths = [16, 15, 19, 18, 17, 14, 13, 12];

/** The check of ISO/IEC 7812-1, annex B: every payment card's number passes it, and one in ten of any others. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/**
 * How many of some groups of digits, from the first one on, are a card's number: together they pass the check, and all but the last
 * have three digits or more, which a date's have not. 0 when they are none.
 */
const groupsOfCard = (groups: readonly string[]): number => {
  const ends = new Map<number, number>();
  let digits = '';
  for (const [index, group] of groups.entries()) {
    digits += plain(group);
    ends.set(digits.length, index + 1);
    if ([...group].length < 3 || digits.length > 19) break;
  }
  const found = lengths.find((length) => ends.has(length) && passesLuhn(digits.slice(0, length)));
  return found ? ends.get(found)! : 0;
};

const maskRun = (text: string): string => {
  // Groups at the even places, what is between them at the odd ones.
  const parts = text.split(between);
  const groups = parts.filter((_, index) => index % 2 === 0);
  let masked = '';
  for (let index = 0; index < groups.length; ) {
    const count = groupsOfCard(groups.slice(index));
    const last = index + Math.max(count, 1) - 1;
    masked += count ? `•••• ${plain(groups.slice(index, last + 1).join('')).slice(-4)}` : groups[index]!;
    masked += parts[last * 2 + 1] ?? '';
    index = last + 1;
  }
  return masked;
};

/**
 * A text in which nothing can be a card's number any more: all but its last four digits become dots. A person may paste one
 * without noticing, so this runs before a text leaves the page, and again before a back end looks at it. What stands beside a
 * number, dates and amounts, stays as it is.
 */
export const maskCardNumbers = (text: string): string => text.replaceAll(run, maskRun);
