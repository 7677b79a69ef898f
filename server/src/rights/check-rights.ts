import type { AuthoredRights } from './authored-rights.ts';

/** What the European Union has in common: for every country that has no file of its own. */
export const common = 'EU';

const doubled = (values: readonly string[]): string[] => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];

const missing = (languages: readonly string[], texts: Readonly<Record<string, unknown>>): string[] =>
  languages.filter((language) => !Object.hasOwn(texts, language));

/** What the form of a country's file cannot say, in a sentence each. */
export const checkRights = ({ country, functions, languages, members, rights }: AuthoredRights): string[] => {
  const functionKinds = functions.map(({ kind }) => kind);
  return [
    ...doubled(languages).map((language) => `"languages" names ${language} twice.`),
    ...doubled(functionKinds).map((kind) => `The function "${kind}" stands there twice.`),
    ...doubled(rights.map(({ kind }) => kind)).map((kind) => `The right "${kind}" stands there twice.`),
    ...(functionKinds.includes('withdraw') ? [] : ['The function "withdraw" is missing.']),
    ...(languages.includes('en') ? [] : ['"languages" must name en: it is for those who read none of the others.']),
    ...((members === undefined) === (country === common) ? [`"members" stands in the file of ${common}, and in no other.`] : []),
    ...functions.flatMap(({ kind, labels, types }) => [
      ...missing(languages, labels).map((language) => `The function "${kind}" has no labels in ${language}.`),
      ...(kind === 'withdraw' && types.length > 0 ? ['The function "withdraw" has no "types": no reason may be asked for.'] : []),
    ]),
    ...rights.flatMap(({ kind, name, text }) => [
      ...missing(languages, name).map((language) => `The right "${kind}" has no "name" in ${language}.`),
      ...missing(languages, text).map((language) => `The right "${kind}" has no "text" in ${language}.`),
    ]),
  ];
};
