import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the CDN build is found on the demo's server, as on a server for files of one's own. */
export const packagePath = '/billing-widgets/';

/** The import map of the CDN build for a page elsewhere on the site, and its digest for the page's policy. */
export interface ImportMap {
  text: string;
  digest: string;
}

/**
 * Reads the import map beside the build anew for each page, so that a build made meanwhile counts. Rejects where there is no build.
 */
export const readImportMap = async (folder: string): Promise<ImportMap> => {
  const { integrity } = JSON.parse(await readFile(join(folder, 'import-map.json'), 'utf8')) as { integrity: Record<string, string> };
  const entries = Object.entries(integrity).map(([file, digest]): [string, string] => [packagePath + file.replace('./', ''), digest]);
  const text = JSON.stringify({ integrity: Object.fromEntries(entries) });
  return { text, digest: `sha256-${createHash('sha256').update(text).digest('base64')}` };
};
