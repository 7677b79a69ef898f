import { spawn, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

// `node server/test/with-postgres.ts COMMAND …` runs a command with TEST_DATABASE_URL at a real Postgres, made for it alone.

const holds = (folder: string, program: string): boolean => {
  try {
    accessSync(join(folder, program), constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The folder of Postgres's programs, which Debian keeps out of the path; the highest version first. */
const findPrograms = (): string | undefined => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((name) => join(debian, name, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => holds(folder, 'initdb') && holds(folder, 'pg_ctl'));
};

/** Postgres refuses to run as root, so then its own user runs it. */
const isRoot = process.getuid?.() === 0;
const run = (program: string, args: readonly string[]): void => {
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  const { status, stderr, error } = spawnSync(command!, rest, { encoding: 'utf8', cwd: tmpdir() });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

const main = async ([command, ...args]: readonly string[]): Promise<number> => {
  const programs = findPrograms();
  if (!command || !programs) {
    console.error(command ? 'No Postgres here: install it (Debian: postgresql).' : 'Name the command to run.');
    return 1;
  }
  const home = mkdtempSync(join(tmpdir(), 'billing-postgres-'));
  const data = join(home, 'data');
  const log = join(home, 'log');
  const port = await freePort();
  const stop = (): void => {
    if (existsSync(data)) spawnQuietly(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    // Its owner must be able to write there, whoever made it.
    if (isRoot) chmodSync(home, 0o777);
    run(join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync']);
    const options = `-p ${port} -k ${home} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
    run(join(programs, 'pg_ctl'), ['-D', data, '-l', log, '-o', options, '-w', 'start']);
  } catch (error) {
    if (existsSync(log)) console.error(readFileSync(log, 'utf8'));
    stop();
    throw error;
  }

  const env = { ...process.env, TEST_DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres` };
  const child = spawn(command, args, { stdio: 'inherit', env });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGTERM', pass).on('SIGINT', pass);
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (status) => resolve(status ?? 1));
  });
  stop();
  return code;
};

const spawnQuietly = (program: string, args: readonly string[]): void => {
  try {
    run(program, args);
  } catch {
    // It never started, or has stopped by itself.
  }
};

process.exitCode = await main(process.argv.slice(2));
