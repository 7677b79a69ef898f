import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from './find-tools.js';
import { freePort } from './port.js';

/** Postgres refuses to run as root; Debian's package brings a user for it. */
const identity = () => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/**
 * A Postgres server of its own in a temporary folder, on a free port: `{url, stop}`. It forgets everything at the end, so it does
 * not wait for the disk.
 */
export const startPostgres = async () => {
  const programs = findPostgres();
  if (!programs) throw new Error('Postgres is not installed: run node scripts/prepare-machine.js.');
  const user = identity();
  const folder = mkdtempSync(join(tmpdir(), 'billing-postgres-'));
  if (user.uid) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const run = (program, args) => {
    // pg_ctl's child keeps what it inherits, so a pipe would never close.
    const { status } = spawnSync(join(programs, program), args, { ...user, cwd: folder, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${program} ended with ${status}: see ${folder}.`);
  };
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
