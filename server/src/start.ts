import { createApp } from './app.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { OpenDatabase } from './database.ts';
import { openDemoStore, resetDemoStore } from './demo-store.ts';
import { loadFlows, type Flows } from './flows/load-flows.ts';
import { createLedgerGateway } from './gateways/ledger/ledger-gateway.ts';
import { noPayments } from './gateways/ledger/no-payments.ts';
import { createSandboxPayments } from './gateways/ledger/sandbox-payments.ts';
import { createInTurn, type InTurn } from './in-turn.ts';
import { checkPort, listen } from './listen.ts';
import type { Log } from './log.ts';
import { createMailer } from './messages/mail.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { sandboxAddress, startSandbox } from './sandbox/start-sandbox.ts';
import { loadPolicies } from './policies/load-policies.ts';
import { recordPolicies } from './policies/record-policies.ts';
import { loadRights, type RightsData } from './rights/load-rights.ts';
import type { Policies } from './domain/refund/policy.ts';
import type { DemoControls } from './routes/demo.ts';
import { startTimers } from './timers.ts';

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  /** The origin of the sandbox payment provider, in a demo. */
  readonly sandbox?: string;
  readonly databaseKind: OpenDatabase['kind'];
  /** Takes no new requests, finishes the running ones, and closes the database. */
  close(): Promise<void>;
}

/** Where the sample store is, and most of its customers. */
const demoTimeZone = 'Europe/Oslo';

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

/** What people write for the server, read and checked before anything else. */
interface Written {
  readonly flows: Flows;
  readonly policies: Policies;
  readonly rights: RightsData;
}

const serve = async (
  config: Config,
  log: Log,
  database: OpenDatabase,
  clock: Clock,
  { sandbox, demo, inTurn, flows, policies, rights }: Written & { sandbox: Sandbox | undefined; demo: DemoControls | undefined; inTurn: InTurn },
): Promise<RunningServer> => {
  const payments = sandbox ? createSandboxPayments({ database, clock, origin: sandbox.origin }) : noPayments;
  const gateway = createLedgerGateway({ database, clock, payments, policies, origins: config.origins, log }, inTurn);
  const app = createApp({ database, gateway, flows, rights, clock, config, log, ...(demo && { demo }) });
  const server = await listen(app, config);
  const mailer = config.mail && createMailer(config.mail);
  if (!mailer) log.info('No mail server is named (BILLING_SMTP_URL): messages wait in the outbox.');
  const stopTimers = startTimers({ database, gateway, clock, log, mailer });
  return {
    port: server.port,
    ...(sandbox && { sandbox: sandbox.origin }),
    databaseKind: database.kind,
    close: async () => {
      await Promise.all([server.close(), sandbox?.close(), stopTimers()]);
      await database.close();
    },
  };
};

/** Brings the database up to date, fills it in a demo, and serves; in a demo beside the sandbox payment provider. */
const begin = async (config: Config, log: Log, database: OpenDatabase, written: Written): Promise<RunningServer> => {
  await migrate(database);
  const demoClock = config.demo ? await openDemoStore(database, config.demoPurchases) : undefined;
  const clock = demoClock ?? systemClock;
  const keepPolicies = () => database.transaction((tx) => recordPolicies(tx, written.policies, clock.now()));
  await keepPolicies();
  const inTurn = createInTurn();
  const demo = demoClock && {
    clock: demoClock,
    timeZone: demoTimeZone,
    move: (days: number) => inTurn(() => demoClock.advance(days)),
    // What falls due in the store before must not happen in the new one, by the time of the one before.
    reset: () =>
      inTurn(async () => {
        await resetDemoStore(database, demoClock, config.demoPurchases);
        await keepPolicies();
      }),
  };
  const { origins } = config;
  const sandbox = config.sandbox && (await startSandbox(config.sandbox, config.host, { database, clock, origins, log }));
  try {
    return await serve(config, log, database, clock, { sandbox, demo, inTurn, ...written });
  } catch (error) {
    await sandbox?.close();
    throw error;
  }
};

/**
 * Starts the server: its flows, policies and rights are checked and the port is asked first, then the database is opened and brought up to
 * date, then requests come.
 */
export const startServer = async (config: Config, log: Log): Promise<RunningServer> => {
  const written: Written = {
    flows: loadFlows(config.flowsDir),
    policies: loadPolicies(config.policiesDir),
    rights: loadRights(config.rightsDir),
  };
  await checkPort(config);
  if (config.sandbox) await checkPort(sandboxAddress(config.sandbox, config.host));
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
  try {
    return await begin(config, log, database, written);
  } catch (error) {
    await database.close();
    throw error;
  }
};
