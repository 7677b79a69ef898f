import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import type { OpenDatabase } from './database.ts';
import { openDemoStore, resetDemoStore } from './demo-store.ts';
import { createLedgerGateway } from './gateways/ledger/ledger-gateway.ts';
import { createSandboxPayments } from './gateways/ledger/sandbox-payments.ts';
import { checkPort, listen } from './listen.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { startTimers } from './timers.ts';

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  readonly databaseKind: OpenDatabase['kind'];
  /** Takes no new requests, finishes the running ones, and closes the database. */
  close(): Promise<void>;
}

/** Where the sample store is, and most of its customers. */
const demoTimeZone = 'Europe/Oslo';

const serve = async (config: Config, log: Log, database: OpenDatabase): Promise<RunningServer> => {
  await migrate(database);
  const demoClock = config.demo ? await openDemoStore(database, config.demoPurchases) : undefined;
  const clock = demoClock ?? systemClock;
  const gateway = createLedgerGateway({ database, clock, payments: createSandboxPayments({ database, clock, origin: 'http://localhost:8788' }), log });
  const app = createApp({
    database,
    gateway,
    clock,
    config,
    log,
    ...(demoClock && {
      demo: { clock: demoClock, timeZone: demoTimeZone, reset: () => resetDemoStore(database, demoClock, config.demoPurchases) },
    }),
  });
  const server = await listen(app, config);
  const stopTimers = startTimers({ database, gateway, log });
  return {
    port: server.port,
    databaseKind: database.kind,
    close: async () => {
      await Promise.all([server.close(), stopTimers()]);
      await database.close();
    },
  };
};

/**
 * Starts the server: the port is asked first, then the database is opened and brought up to date, then requests come.
 */
export const startServer = async (config: Config, log: Log): Promise<RunningServer> => {
  await checkPort(config.port, config.host);
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
  try {
    return await serve(config, log, database);
  } catch (error) {
    await database.close();
    throw error;
  }
};
