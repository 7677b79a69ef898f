import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { LocaleModule } from '@lit/localize';
import { sourceLocale } from './generated/locale-codes.ts';
import { host, slots } from './host-hook.ts';
import { wordsOf } from './load-locale.ts';

/**
 * Words of a host's own. A key is a text's id or the English text itself, a value what is shown in its place. What varies stands in braces by its
 * number, in the English text as in the other: `'Renews on {0} for {1}.'`. `billing-widgets/words.json` lists every text with its id and what
 * is said of it to translators.
 */
export type Words = Readonly<Record<string, string>>;

/** Answers a language's words: once, when a page first asks for that language. A rejection is tried again later. */
export type LoadWords = () => Words | Promise<Words>;

type Templates = LocaleModule['templates'];
type Template = Templates[string];

const place = /\{(\d+)\}/;

/** `'Renews on {0}.'` in the form that `msg()` takes from a translation. */
const toTemplate = (text: string): Template => {
  const pieces = text.split(place);
  if (pieces.length === 1) return text;
  const strings = pieces.filter((_, index) => index % 2 === 0);
  const values = pieces.filter((_, index) => index % 2 === 1).map(Number);
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values };
};

/** An id as it is, and a text by the id that it has; a single word may be either. */
const idsOf = (key: string): string[] => [key, generateMsgId(key.split(place).filter((_, index) => index % 2 === 0), false)];

const toTemplates = (words: Words): Templates =>
  Object.fromEntries(Object.entries(words).flatMap(([key, text]) => idsOf(key).map((id) => [id, toTemplate(text)])));

/** All by the tag of a language, in lower case: the words that replace some, how a language is loaded, the words in use. */
const replaced = new Map<string, Templates>();
const registered = new Map<string, LoadWords>();
const inUse = new Map<string, Templates>();

/** The languages that are kept under a name of their own: a host's, and English in a host's words. */
const kept: string[] = [];

const slotOf = (tag: string): string => {
  const known = kept.indexOf(tag);
  const slot = slots[known < 0 ? kept.push(tag) - 1 : known];
  if (slot === undefined) throw new RangeError(`At most ${slots.length} languages can be registered.`);
  return slot;
};

const tagOf = (code: string): string => kept[slots.indexOf(code)] ?? code;

/** Lays a host's words over those of a language, in place, now and whenever the host names others. */
const lay = (tag: string, templates: Templates): Templates => {
  const name = tag.toLowerCase();
  inUse.set(name, templates);
  return Object.assign(templates, replaced.get(name));
};

/** A language whole; of English those texts alone that are replaced. */
const load = async (tag: string): Promise<LocaleModule> => ({
  templates: lay(tag, inUse.get(tag) ?? toTemplates((await registered.get(tag)?.()) ?? {})),
});

host.words = {
  tags: () => [...registered.keys()],
  codeOf: (tag) => (registered.has(tag) || (tag === sourceLocale && replaced.has(tag)) ? slotOf(tag) : tag),
  tagOf,
  load: (code) => (slots.includes(code) ? load(tagOf(code)) : undefined),
  lay,
};

/** Keeps words that replace some of a language's. Answers whether that language is in use, and says them from now on. */
export const keepReplaced = (tag: string, words: Words): boolean => {
  const name = tag.toLowerCase();
  replaced.set(name, { ...replaced.get(name), ...toTemplates(words) });
  const templates = inUse.get(name) ?? wordsOf(name);
  if (templates) lay(name, templates);
  return templates !== undefined;
};

/** Keeps how a language is loaded. */
export const keepRegistered = (tag: string, words: LoadWords): void => {
  const name = tag.toLowerCase();
  slotOf(name);
  inUse.delete(name);
  registered.set(name, words);
};
