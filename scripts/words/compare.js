import { isGivenId } from './xliff.js';

/**
 * What is wrong with a language's kept units, beside those freshly extracted from the source: ids under the name of what is wrong.
 */
export const compareUnits = (locale, kept, fresh) => {
  const ids = [...fresh.keys()];
  const known = ids.filter((id) => kept.has(id));
  return {
    'not extracted (npm run words)': ids.filter((id) => !kept.has(id)),
    'stale, no longer in the source (npm run words)': [...kept.keys()].filter((id) => !fresh.has(id)),
    'without translation': known.filter((id) => !kept.get(id).target?.trim()),
    'the text has changed under its id (npm run words, then translate)': known.filter(
      (id) => kept.get(id).source !== fresh.get(id).source,
    ),
    'a plural form is missing in the source': missingForms(locale, ids),
  };
};

/** `days-left.one` and its like: every category of the language needs a form in the source. */
const missingForms = (locale, ids) => {
  const groups = new Map();
  for (const id of ids.filter(isGivenId)) {
    const [, name, form] = /^(.*)\.(zero|one|two|few|many|other)$/.exec(id) ?? [];
    if (name) groups.set(name, [...(groups.get(name) ?? []), form]);
  }
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return [...groups].flatMap(([name, forms]) => needed.filter((form) => !forms.includes(form)).map((form) => `${name}.${form}`));
};
