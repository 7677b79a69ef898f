import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describeIssue } from './describe-issue.ts';
import { few } from './few.ts';
import { parseJson } from './parse-json.ts';

/** A file of a folder, as it was understood. */
export interface DataFile<T> {
  /** Without its ending. */
  readonly name: string;
  readonly data: T;
}

/** Every file of a folder that could be understood, and what is wrong with the others, each sentence with its file. */
export interface ReadFolder<T> {
  readonly files: readonly DataFile<T>[];
  readonly problems: readonly string[];
}

const ending = '.json';

const namesIn = (folder: string): string[] | undefined => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
  } catch {
    return undefined;
  }
};

const readFile = <T>(folder: string, file: string, schema: v.GenericSchema<unknown, T>): T | readonly string[] => {
  let text: string;
  try {
    text = readFileSync(resolve(folder, file), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return ['It may not be read.'];
  }
  const parsed = parseJson(text);
  if ('problem' in parsed) return [parsed.problem];
  const result = v.safeParse(schema, parsed.value);
  return result.success ? result.output : few([...new Set(result.issues.map(describeIssue))]);
};

/** Reads every JSON file of a folder that people edit, and holds each against its form. */
export const readFolder = <T extends object>(folder: string, schema: v.GenericSchema<unknown, T>): ReadFolder<T> => {
  const names = namesIn(folder);
  if (!names) return { files: [], problems: ['The folder is not there, or may not be read.'] };
  if (names.length === 0) return { files: [], problems: [`There is no file in it whose name ends in ${ending}.`] };
  const files: DataFile<T>[] = [];
  const problems: string[] = [];
  for (const file of names) {
    const read = readFile(folder, file, schema);
    if (Array.isArray(read)) problems.push(...(read as readonly string[]).map((problem) => `${file}: ${problem}`));
    else files.push({ name: file.slice(0, -ending.length), data: read as T });
  }
  return { files, problems };
};
