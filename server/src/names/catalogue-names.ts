import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import type { Names } from './names.ts';
import { chooseNameLanguage, readNameLanguages, readNamesOf } from './read-names.ts';

/** Names in the languages of those who ask. */
export interface CatalogueNames {
  /** Those of the best of these languages, the most wanted first; none where the store's own names are. */
  in(wanted: readonly string[]): Promise<Names | undefined>;
}

/** For so long a new name may not be seen. */
const keptMs = 30_000;

/** Keeps what was read for a short time, so that a page of ten widgets reads it once. What came to nothing is not kept. */
const keep = <T>(clock: Clock, read: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const kept = new Map<string, { readonly value: Promise<T>; readonly until: number }>();
  return (key) => {
    const now = clock.now().getTime();
    const found = kept.get(key);
    if (found && now < found.until) return found.value;
    const value = read(key);
    const entry = { value, until: now + keptMs };
    kept.set(key, entry);
    value.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    return value;
  };
};

/** The names of a database, read anew after a while by the real time: a demo's clock may stand anywhere. */
export const createCatalogueNames = (database: Database, realTime: Clock): CatalogueNames => {
  const languages = keep(realTime, () => readNameLanguages(database));
  const names = keep(realTime, (language) => readNamesOf(database, language));
  return {
    in: async (wanted) => {
      // Who wants nothing is not asked for.
      if (wanted.length === 0) return undefined;
      const language = chooseNameLanguage(await languages('all'), wanted);
      return language === undefined ? undefined : names(language);
    },
  };
};
