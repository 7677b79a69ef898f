import { resolve } from 'node:path';
import type { InferInput } from 'valibot';
import type { rights } from '../../../src/api/contract/rights.ts';
import { few } from '../data-files/few.ts';
import { readFolder, type DataFile } from '../data-files/read-folder.ts';
import { authoredRights, type AuthoredRights } from './authored-rights.ts';
import { checkRights, common } from './check-rights.ts';
import { chooseLanguage } from './choose-language.ts';

export type RightsAnswer = InferInput<typeof rights>;

/** The law of every country that is known, ready to be asked. */
export interface RightsData {
  /** In `locale`, else in the country's language, else in English. An unknown country gets what the European Union has in common. */
  in(country: string, locale: string | undefined): RightsAnswer;
}

/** The rights that come with the server. */
export const rightsFolder = resolve(import.meta.dirname, '../../rights');

/** What is wrong with the rights of a folder, one sentence each, with the file that it stands in. */
export class RightsError extends Error {
  readonly problems: readonly string[];

  constructor(folder: string, problems: readonly string[]) {
    super(`The rights in ${folder} cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'RightsError';
    this.problems = problems;
  }
}

const checkFile = ({ data, name }: DataFile<AuthoredRights>): string[] => [
  ...(name === data.country ? [] : [`${name}.json: its country is ${data.country}; a file is named after its country.`]),
  ...checkRights(data).map((problem) => `${name}.json: ${problem}`),
];

/** Reads and checks the rights of a folder as they are written. Throws a `RightsError` that names everything that is wrong at once. */
export const readRights = (folder: string): readonly AuthoredRights[] => {
  const { files, problems } = readFolder(folder, authoredRights);
  const hasCommon = problems.length > 0 || files.some(({ data }) => data.country === common);
  const wrong = [
    ...problems,
    ...files.flatMap(checkFile),
    ...(hasCommon ? [] : [`${common}.json is not there: it is for every country that has no file of its own.`]),
  ];
  if (wrong.length > 0) throw new RightsError(folder, few(wrong));
  return files.map(({ data }) => data);
};

/** Where a declaration can be made without script. */
const pageOf = (kind: string, country: string, language: string): string =>
  `/rights/${kind}?${new URLSearchParams({ country, lang: language }).toString()}`;

const answer = (data: AuthoredRights, country: string, locale: string | undefined): RightsAnswer => {
  const [own = 'en'] = data.languages;
  const language = chooseLanguage(data.languages, locale, own);
  const isDemanded = !data.members || data.members.includes(country) || country === common;
  return {
    country,
    locale: language,
    functions: data.functions.map(({ kind, labels, required, since, sources, types }) => {
      // There may be labels in more languages than the rights are told in.
      const spoken = chooseLanguage(Object.keys(labels), locale, language);
      const { confirm, official, open } = labels[spoken]!;
      return {
        kind,
        since,
        required: required && isDemanded,
        labels: { locale: spoken, open, confirm, official },
        page: pageOf(kind, country, spoken),
        types: [...types],
        sources: [...sources],
      };
    }),
    rights: data.rights.map(({ days, kind, name, sources, text }) => ({
      kind,
      name: name[language]!,
      text: text[language]!,
      ...(days !== undefined && { days }),
      sources: [...sources],
    })),
    checkedOn: data.checkedOn,
  };
};

/** The same, ready to be asked. Read once, when the server starts. */
export const loadRights = (folder: string = rightsFolder): RightsData => {
  const byCountry = new Map(readRights(folder).map((data) => [data.country, data]));
  return { in: (country, locale) => answer(byCountry.get(country) ?? byCountry.get(common)!, country, locale) };
};
