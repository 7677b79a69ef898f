import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { LocaleModule } from '@lit/localize';

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

const replaced = new Map<string, Templates>();
const registered = new Map<string, LoadWords>();

/** `@lit/localize` takes its languages once, before a host has named any: these stand for those that come later. */
export const slots = Array.from({ length: 40 }, (_, index) => `host-${index}`);
const tags: string[] = [];

/** A language's tag in lower case, as it is kept. */
const named = (tag: string): string => tag.toLowerCase();

/** The name under which the library keeps a language of a host's, or English in a host's words. */
const slotOf = (tag: string): string => {
  const known = tags.indexOf(named(tag));
  const index = known < 0 ? tags.push(named(tag)) - 1 : known;
  const slot = slots[index];
  if (slot === undefined) throw new RangeError(`At most ${slots.length} languages can be registered.`);
  return slot;
};

/** Languages that a host has registered. */
export const registeredTags = (): readonly string[] => [...registered.keys()];

/** How a language is kept: as it is called, unless its words are a host's. `source` is the one that the texts are written in. */
export const codeOf = (tag: string, source: string): string =>
  registered.has(named(tag)) || (tag === source && replaced.has(tag)) ? slotOf(tag) : tag;

/** The tag of a language, by the name under which it is kept. */
export const tagOf = (code: string): string => tags[slots.indexOf(code)] ?? code;

export const isSlot = (code: string): boolean => slots.includes(code);

/** The words in use, by the tag of their language. */
const inUse = new Map<string, Templates>();

/** A host's words for a language, whole; for English those alone that replace some. Asked for once, and again after a failure. */
export const loadHostWords = async (code: string): Promise<LocaleModule> => {
  const tag = tagOf(code);
  const templates = inUse.get(tag) ?? toTemplates((await registered.get(tag)?.()) ?? {});
  return { templates: withReplaced(tag, templates) };
};

/** Lays a host's words over those of a language, in place, now and whenever the host names others. */
export const withReplaced = (tag: string, templates: Templates): Templates => {
  inUse.set(named(tag), templates);
  return Object.assign(templates, replaced.get(named(tag)));
};

/** Lays them over the words that are in use already. Answers whether there are such. */
export const relay = (tag: string): boolean => {
  const templates = inUse.get(named(tag));
  if (templates) withReplaced(tag, templates);
  return templates !== undefined;
};

/** Keeps words that replace some of a language's. */
export const keepReplaced = (tag: string, words: Words): void => {
  replaced.set(named(tag), { ...replaced.get(named(tag)), ...toTemplates(words) });
};

/** Keeps how a language is loaded. */
export const keepRegistered = (tag: string, load: LoadWords): void => {
  slotOf(tag);
  inUse.delete(named(tag));
  registered.set(named(tag), load);
};
