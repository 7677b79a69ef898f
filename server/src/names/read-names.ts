import { resolveLocale } from '../../../src/format/resolve-locale.ts';
import type { Database } from '../database.ts';
import { Names } from './names.ts';

/** Which languages the store has names in. */
export interface NameLanguages {
  /** The language of the books, where the store has said it. */
  readonly own: string | null;
  readonly others: readonly string[];
}

export const readNameLanguages = async (database: Database): Promise<NameLanguages> => {
  const [row] = await database.query<NameLanguages>(
    `SELECT (SELECT language FROM merchant) AS own,
       (SELECT coalesce(json_agg(DISTINCT language), '[]') FROM catalogue_name) AS others`,
  );
  return row!;
};

/**
 * The language of names for somebody who wants these, the most wanted first; none where the store's own is the best. The first that there is
 * anything in wins: a name in somebody's second language tells them more than one in the store's.
 */
export const chooseNameLanguage = ({ own, others }: NameLanguages, wanted: readonly string[]): string | undefined => {
  const available = own === null ? others : [own, ...others];
  const [best] = wanted.flatMap((tag) => resolveLocale(tag, available) ?? []);
  return best === own ? undefined : best;
};

export const readNamesOf = async (database: Database, language: string): Promise<Names> => {
  const rows = await database.query<{ name: string; translation: string }>(
    'SELECT name, translation FROM catalogue_name WHERE language = $1',
    [language],
  );
  return new Names(new Map(rows.map(({ name, translation }) => [name, translation])));
};

/** The names as they are just now, for what is written once and for all. */
export const readNames = async (database: Database, wanted: readonly string[]): Promise<Names | undefined> => {
  const language = chooseNameLanguage(await readNameLanguages(database), wanted);
  return language === undefined ? undefined : readNamesOf(database, language);
};
