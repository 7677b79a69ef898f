import type { LocaleModule } from '@lit/localize';

/** The plural category of the number that is being spoken of. */
let form = 'other';

/** Says something of a number whose category is this one. Another number may be spoken of within it. */
export const inForm = (category: string, say: () => string): string => {
  const before = form;
  form = category;
  const words = say();
  form = before;
  return words;
};

/**
 * A language's words, in which a text `days-left.other` is found as `days-left.few` while a number is spoken of that takes that form. The English
 * source knows `one` and `other` alone: the forms of other languages stand in their translations, and cost English readers nothing.
 */
export const byForm = (templates: LocaleModule['templates']): LocaleModule['templates'] =>
  new Proxy(templates, {
    get: (table, id: string) => table[id.replace(/\bother$/, form)] || table[id],
  });
