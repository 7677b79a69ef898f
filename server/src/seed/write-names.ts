import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readFolder } from '../data-files/read-folder.ts';
import type { Database } from '../database.ts';

const folder = fileURLToPath(new URL('names/', import.meta.url));
const text = v.pipe(v.string(), v.minLength(1));

/** What the sample store calls things in other languages: a file for each, by the name in the books. Names that are nobody's words, such as brands, are in none. */
export const readSeedNames = (): { language: string; name: string; translation: string }[] => {
  const { files, problems } = readFolder(folder, v.record(text, text));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files.flatMap(({ name: language, data }) => Object.entries(data).map(([name, translation]) => ({ language, name, translation })));
};

/** Whose books are in Norwegian. */
export const writeNames = async (database: Database): Promise<void> => {
  await database.query("UPDATE merchant SET language = 'nb', balance_name = 'Nordlia-saldo'");
  await database.query(
    `INSERT INTO catalogue_name (name, language, translation)
     SELECT name, language, translation FROM json_to_recordset($1::json) AS n (name text, language text, translation text)`,
    [JSON.stringify(readSeedNames())],
  );
};
