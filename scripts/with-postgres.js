// Runs a command with TEST_DATABASE_URL at a fresh Postgres: node scripts/with-postgres.js node --test 'server/test/**/*.test.ts'
import { spawn } from 'node:child_process';
import { startPostgres } from './lib/postgres.js';

const postgres = await startPostgres();
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: postgres.url } });
// The child gets the terminal's interrupt too; wait for its end, then stop the server.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  console.error(error.message);
  postgres.stop();
  process.exitCode = 1;
});
child.once('exit', (code) => {
  postgres.stop();
  process.exitCode = code ?? 1;
});
