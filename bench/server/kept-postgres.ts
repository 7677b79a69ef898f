import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPostgres } from '../../scripts/lib/find-tools.js';
import { freePort } from '../../scripts/lib/port.js';

/** A Postgres server whose data stay when it stops. */
export interface KeptPostgres {
  readonly url: string;
  readonly version: string;
  stop(): void;
}

/** Postgres refuses to run as root; Debian's package brings a user for it. */
const identity = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** A cache that a small server would have too; and no waiting for the disk, since only reading is measured. */
const settings = ['shared_buffers=512MB', 'effective_cache_size=2GB', 'random_page_cost=1.1', 'fsync=off', 'max_wal_size=4GB'];

/** Starts the cluster in a folder, which is made when missing. */
export const startKeptPostgres = async (folder: string): Promise<KeptPostgres> => {
  const programs = findPostgres();
  if (!programs) throw new Error('Postgres is not installed: run node scripts/prepare-machine.js.');
  const user = identity();
  const data = join(folder, 'data');
  mkdirSync(folder, { recursive: true });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, args: readonly string[]): void => {
    // pg_ctl's child keeps what it inherits, so a pipe would never close.
    const { status } = spawnSync(join(programs, program), args, { ...user, cwd: folder, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${program} ended with ${status}: see ${folder}.`);
  };
  if (!existsSync(data)) run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync']);
  // A run that was broken off has left it running.
  if (existsSync(join(data, 'postmaster.pid'))) {
    spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'fast', '-w', 'stop'], { ...user, cwd: folder, stdio: 'ignore' });
  }
  const port = await freePort();
  const options = [`-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`, ...settings.map((each) => `-c ${each}`)].join(' ');
  run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    version: execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    stop: () => run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']),
  };
};
