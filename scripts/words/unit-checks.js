import { mayLeaveNumberOut } from './plurals.js';

const sorted = (found) => [...found].map(([each]) => each).sort().join(' ');

const places = (text) => sorted(text.matchAll(/\{\w+\}/g));
const numbers = (text) => sorted(text.replaceAll(/\{\w+\}/g, ' ').matchAll(/\d+/g));

/** How a text ends, as one writes it in English. A closing bracket or quotation mark does not count. */
const ending = (text) => {
  const mark = /[.?!:…؟۔](?=[)”»“’"]*$)/.exec(text.trim())?.[0] ?? '';
  return { '؟': '?', '۔': '.' }[mark] ?? mark;
};

/** What can be wrong with a translation, each by the name under which it is reported. A check takes `{id, locale, source, target}` as plain text. */
export const unitChecks = {
  'what varies is not the same as in English': ({ id, locale, source, target }) => places(source) !== places(target) && !mayLeaveNumberOut(id, locale),
  'numbers are not the same as in English': ({ id, locale, source, target }) => numbers(source) !== numbers(target) && !mayLeaveNumberOut(id, locale),
  'ends otherwise than in English': ({ source, target }) => ending(source) !== ending(target),
  'begins or ends with a space, or has two': ({ source, target }) =>
    /^\s/.test(source) !== /^\s/.test(target) || /\s$/.test(source) !== /\s$/.test(target) || / {2}/.test(target),
  'has straight quotation marks or apostrophes': ({ target }) => /["']/.test(target),
  'has a bidirectional control, which belongs into the code': ({ source, target }) =>
    /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(target) && !/[\u2066-\u2069]/.test(source),
};

/** Texts that are the same as in English, but for those that a list gives a reason for: `{ "PDF": "An abbreviation." }`. */
export const identical = (units, reasons) =>
  units.filter(({ source, target }) => source === target && /\p{L}/u.test(source.replaceAll(/\{\w+\}/g, '')) && !Object.hasOwn(reasons, source));

/** Reasons for texts that are not the same any more, or gone. */
export const needlessReasons = (units, reasons) => {
  const same = new Set(units.filter(({ source, target }) => source === target).map(({ source }) => source));
  return Object.keys(reasons).filter((source) => !same.has(source));
};
