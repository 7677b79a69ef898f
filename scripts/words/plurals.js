/** `days-left.few` is the form `few` of the text `days-left`. */
const FORM = /^(.*)\.(zero|one|two|few|many|other)$/;

const categoriesOf = (locale) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

/** The first whole numbers that take a form, for translators and for what can be counted at all. */
export const examplesOf = (locale, category, from = 0) => {
  const rules = new Intl.PluralRules(locale);
  return [...Array(1001).keys()].filter((number) => number >= from && rules.select(number) === category).slice(0, 5);
};

/**
 * The forms that a language needs beside those in the source, as `{id, like, category, examples}`, where `like` is the id of the form that stands in
 * the source. A text without a form for one is said of two and more.
 */
export const furtherForms = (locale, ids) => {
  const known = new Set(ids);
  return ids.flatMap((like) => {
    const [, name, form] = FORM.exec(like) ?? [];
    if (form !== 'other') return [];
    const from = known.has(`${name}.one`) ? 0 : 2;
    return categoriesOf(locale)
      .map((category) => ({ id: `${name}.${category}`, like, category, examples: examplesOf(locale, category, from) }))
      .filter(({ id, examples }) => !known.has(id) && examples.length > 0);
  });
};

/**
 * Whether a translation says a number in words, or in the noun itself, and so leaves its place out: "one day left". Forms for none, one and two may. The tool takes
 * that for a mistake.
 */
export const leavesNumberOut = (id, { source, target = '' }) => /\.(zero|one|two)$/.test(id) && /<x /.test(source) && (source.match(/<x /g)?.length ?? 0) > (target.match(/<x /g)?.length ?? 0) && target !== '';

/** Whether an id is a form that English lacks. */
export const isFurtherForm = (id) => /\.(zero|two|few|many)$/.test(id);
