import type { OpenDatabase } from './database.ts';
import { openPglite } from './database/pglite-database.ts';
import { openPostgres } from './database/postgres-database.ts';

/** Opens the Postgres at `url`; without one, the embedded Postgres in `dataDir`. */
export const openDatabase = ({ url, dataDir }: { url?: string; dataDir: string }): Promise<OpenDatabase> =>
  url ? openPostgres(url) : openPglite(dataDir);
