/** `days-left.few` is the form `few` of the text `days-left`. */
const FORM = /^(.*)\.(zero|one|two|few|many|other)$/;

const categoriesOf = (locale) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

/** The first whole numbers that take a form, for translators and for what can be counted at all. */
export const examplesOf = (locale, category, from = 0) => {
  const rules = new Intl.PluralRules(locale);
  return [...Array(1001).keys()].filter((number) => number >= from && rules.select(number) === category).slice(0, 5);
};

const ofOneNumber = new Map();

/** Whether a form is said of one whole number alone: of 1 in English, but of 1, 21 and 31 in Russian. */
const isOfOneNumber = (locale, category) => {
  const key = `${locale} ${category}`;
  if (!ofOneNumber.has(key)) ofOneNumber.set(key, examplesOf(locale, category).length === 1);
  return ofOneNumber.get(key);
};

/** Whether an id is a form that the source lacks. Its form `one` is of 1 alone: where a language says more numbers so, that is a further one. */
export const isFurtherForm = (id, locale) => {
  const [, , form] = FORM.exec(id) ?? [];
  return ['zero', 'two', 'few', 'many'].includes(form) || (form === 'one' && !isOfOneNumber(locale, 'one'));
};

/**
 * The forms that a language needs beside those in the source, as `{id, like, category, examples}`, where `like` is the id of the form that stands in
 * the source and has its number. A text without a form for one is said of two and more.
 */
export const furtherForms = (locale, ids) => {
  const known = new Set(ids);
  return ids.flatMap((like) => {
    const [, name, form] = FORM.exec(like) ?? [];
    if (form !== 'other') return [];
    const from = known.has(`${name}.one`) ? 0 : 2;
    return categoriesOf(locale)
      .map((category) => ({ id: `${name}.${category}`, like, category, examples: examplesOf(locale, category, from) }))
      .filter(({ id, examples }) => (isFurtherForm(id, locale) || !known.has(id)) && examples.length > 0);
  });
};

/**
 * Whether a translation may say its number in words, or in the noun itself, and so leave its place out: "one day left". Of more numbers it must say
 * which one it is.
 *
 * @returns {boolean}
 */
export const mayLeaveNumberOut = (id, locale) => {
  const [, , form] = FORM.exec(id) ?? [];
  return form !== undefined && form !== 'other' && isOfOneNumber(locale, form);
};

/** Whether it does. The tool takes that for a mistake. */
export const leavesNumberOut = (id, { source, target = '' }, locale) =>
  mayLeaveNumberOut(id, locale) && target !== '' && (source.match(/<x /g)?.length ?? 0) > (target.match(/<x /g)?.length ?? 0);
