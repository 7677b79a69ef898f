import { readConfig } from './config.ts';
import { createLog } from './log.ts';
import { startServer } from './start.ts';

/** `node server/src/main.ts`: the server, until it is told to stop. */
const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const server = await startServer(config, log);

  const stop = (signal: NodeJS.Signals): void => {
    // A second signal ends the process at once.
    process.off('SIGTERM', stop).off('SIGINT', stop);
    log.info({ signal }, 'stopping');
    server.close().then(
      () => log.info('stopped'),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);

  // Whoever reads this may stop it at once.
  log.info({ port: server.port, database: server.databaseKind, demo: config.demo }, 'listening');
  console.log(`Back end: http://localhost:${server.port}/`);
  if (server.sandbox) console.log(`Sandbox payment provider: ${server.sandbox}/`);
};

main().catch((error: unknown) => {
  // One clear sentence for whoever starts it, not a stack.
  console.error(error instanceof Error ? error.message || error.name : error);
  process.exitCode = 1;
});
