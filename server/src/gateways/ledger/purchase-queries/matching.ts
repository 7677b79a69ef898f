import type { Database } from '../../../database.ts';
import type { Search } from '../../../domain/purchase/read-search.ts';

/** A search with the texts of this viewer in which its words stand: their ids, or that there are too many to name. */
export interface Matching extends Search {
  readonly texts: readonly number[] | 'many';
}

/** So many can be looked up one by one, each at its newest purchases. With more, a walk down the list soon finds enough. */
const fewTexts = 300;

/** A word as the middle of a pattern, its own signs taken literally. */
const patternOf = (word: string): string => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

export const patternsOf = ({ words }: Search): string[] => words.map(patternOf);

/** Looks at the texts first: there are few of them beside the purchases. */
export const findTexts = async (database: Database, viewer: string, search: Search): Promise<Matching> => {
  const rows = await database.query<{ id: number }>(
    `SELECT id FROM purchase_text WHERE viewer = $1 AND body LIKE ALL ($2::text[]) LIMIT ${fewTexts + 1}`,
    [viewer, patternsOf(search)],
  );
  return { ...search, texts: rows.length > fewTexts ? 'many' : rows.map(({ id }) => id) };
};
