import type { Database } from '../../../database.ts';
import type { Search } from '../../../domain/purchase/read-search.ts';
import type { Names } from '../../../names/names.ts';
import { Parameters } from './parameters.ts';

/** A word that is looked for, with the names of things that have it in their name in the reader's language. */
interface NamedWord {
  readonly word: string;
  readonly names: readonly string[];
}

/** A search with the texts of this viewer in which its words stand: their ids, or that there are too many to name. */
export interface Matching extends Search {
  readonly texts: readonly number[] | 'many';
  /** Those of its words that are found by a name in the reader's language too. */
  readonly named: readonly NamedWord[];
}

/** So many can be looked up one by one, each at its newest purchases. With more, a walk down the list soon finds enough. */
const fewTexts = 300;

/** A word as the middle of a pattern, its own signs taken literally. */
const patternOf = (word: string): string => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** All words stand in a text: each as it was typed, or what is called so in the reader's language. */
export const textCondition = ({ words, named }: Omit<Matching, 'texts'>, column: string, parameters: Parameters): string => {
  const plain = words.filter((word) => !named.some((each) => each.word === word));
  return [
    ...(plain.length > 0 ? [`${column} LIKE ALL (${parameters.add(plain.map(patternOf))}::text[])`] : []),
    ...named.map(({ word, names }) => `${column} LIKE ANY (${parameters.add([word, ...names].map(patternOf))}::text[])`),
  ].join(' AND ');
};

/** Looks at the texts first: there are few of them beside the purchases. */
export const findTexts = async (database: Database, viewer: string, search: Search, names: Names | undefined): Promise<Matching> => {
  const behind = search.words.map((word) => ({ word, names: names?.behind(word) ?? [] }));
  const asked = { ...search, named: behind.filter((each) => each.names.length > 0) };
  const parameters = new Parameters();
  const me = parameters.add(viewer);
  const rows = await database.query<{ id: number }>(
    `SELECT id FROM purchase_text WHERE viewer = ${me} AND ${textCondition(asked, 'body', parameters)} LIMIT ${fewTexts + 1}`,
    parameters.values,
  );
  return { ...asked, texts: rows.length > fewTexts ? 'many' : rows.map(({ id }) => id) };
};
