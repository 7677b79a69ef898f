import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenDatabase } from '../../server/src/database.ts';
import { openPglite } from '../../server/src/database/pglite-database.ts';
import { openPostgres } from '../../server/src/database/postgres-database.ts';
import { migrate } from '../../server/src/migrate.ts';
import { fillPurchases } from '../../server/src/seed/purchases/fill.ts';
import { startKeptPostgres } from './kept-postgres.ts';
import { until } from './settings.ts';

/** A database full of purchases. */
export interface FilledDatabase {
  readonly database: OpenDatabase;
  /** What stands behind it, for the report. */
  readonly version: string;
  /** Its address or folder, by which another process finds it. */
  readonly where: string;
  readonly largest: string;
  readonly purchases: number;
  close(): Promise<void>;
}

export interface Filling {
  readonly folder: string;
  readonly purchases: number;
  readonly largest: number;
}

const root = new URL('../../', import.meta.url).pathname;

/** What decides how a filled database looks: whatever changes there makes it anew. */
const sources = ['server/migrations', 'server/src/seed/purchases'];

const shapeOf = async ({ purchases, largest }: Filling): Promise<string> => {
  const hash = createHash('sha256').update(`${purchases} ${largest}`);
  for (const folder of sources) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((each) => /\.(ts|sql)$/.test(each)).sort()) {
      hash.update(name).update(await readFile(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
};

const fill = async (database: OpenDatabase, { purchases, largest }: Filling, name: string) => {
  await migrate(database);
  const merchant = { name: 'Nordlia', country: 'NO', statementDescriptors: ['NORDLIA.NO'] };
  await database.query('INSERT INTO merchant (facts) VALUES ($1)', [JSON.stringify(merchant)]);
  let told = 0;
  const filled = await fillPurchases(database, {
    total: purchases,
    largest,
    until,
    onProgress: (written) => {
      if (written < told) return;
      told = written + purchases / 20;
      console.error(`${name}: ${written} of ${purchases} purchases`);
    },
  });
  return { largest: filled.largest, purchases: filled.purchases };
};

type Opened = Pick<FilledDatabase, 'database' | 'version' | 'where' | 'close'>;

/** Opens what was filled before, or fills it. A filling that was broken off is begun anew. */
const keep = async (
  name: string,
  filling: Filling,
  open: (folder: string) => Promise<Opened>,
): Promise<FilledDatabase> => {
  const folder = join(filling.folder, `${name}-${await shapeOf(filling)}`);
  const marker = `${folder}.json`;
  if (!existsSync(marker)) await rm(folder, { recursive: true, force: true });
  await mkdir(filling.folder, { recursive: true });
  const opened = await open(folder);
  if (!existsSync(marker)) await writeFile(marker, JSON.stringify(await fill(opened.database, filling, name)));
  return { ...opened, ...(JSON.parse(await readFile(marker, 'utf8')) as { largest: string; purchases: number }) };
};

export const openFilledPostgres = (filling: Filling): Promise<FilledDatabase> =>
  keep('postgres', filling, async (folder) => {
    const server = await startKeptPostgres(folder);
    const database = await openPostgres(server.url);
    return { database, version: server.version, where: server.url, close: () => database.close().finally(() => server.stop()) };
  });

export const openFilledPglite = (filling: Filling): Promise<FilledDatabase> =>
  keep('pglite', filling, async (folder) => {
    const database = await openPglite(folder);
    const [row] = await database.query<{ version: string }>('SELECT version()');
    return { database, version: row!.version.split(' on ')[0]!, where: folder, close: () => database.close() };
  });
