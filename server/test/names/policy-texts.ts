import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../policies/', import.meta.url);

/** The policies that come with the server, as they stand in their files. */
export const readPolicyFolder = async (): Promise<unknown[]> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as unknown));
};
