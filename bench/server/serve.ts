import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { createApp } from '../../server/src/app.ts';
import { openPglite } from '../../server/src/database/pglite-database.ts';
import { openPostgres } from '../../server/src/database/postgres-database.ts';
import { createLedgerGateway } from '../../server/src/gateways/ledger/ledger-gateway.ts';
import { createSandboxPayments } from '../../server/src/gateways/ledger/sandbox-payments.ts';
import { config, until } from './settings.ts';

/**
 * One server in a process of its own, as `bench/server` measures it: `constant-rows`, `rows`, `passthrough` and `product`, over a database that
 * an address or a folder names. It listens on a free port, says which, and ends with its parent.
 */
const [, , what, where = '', viewer = ''] = process.argv;

const open = () => (where.startsWith('postgres://') ? openPostgres(where) : openPglite(where));

/** Fifty rows from memory, made into JSON for each request: what Hono alone can do. */
const constantRows = async (): Promise<Hono> => {
  const items = JSON.parse(where) as unknown[];
  return new Hono().get('/purchases', (context) => context.json({ items }));
};

/** Fifty rows from the database, without authentication, checks or log: what one would write first. */
const rows = async (): Promise<Hono> => {
  const database = await open();
  return new Hono().get('/purchases', async (context) => {
    const found = await database.query<{ at: string; purchase: string; summary: unknown }>(
      `SELECT at, purchase, summary::json AS summary FROM purchase_entry WHERE viewer = $1
       ORDER BY at DESC, purchase DESC LIMIT 50`,
      [viewer],
    );
    const { at, purchase } = found.at(-1)!;
    return context.json({ items: found.map(({ summary }) => summary), nextCursor: `${at} ${purchase}` });
  });
};

/** The same as JSON that the database has put together, passed on: what is possible at best. */
const passthrough = async (): Promise<Hono> => {
  const database = await open();
  return new Hono().get('/purchases', async (context) => {
    const [row] = await database.query<{ items: string }>(
      `SELECT string_agg(summary, ',') AS items FROM (SELECT summary FROM purchase_entry WHERE viewer = $1
       ORDER BY at DESC, purchase DESC LIMIT 50) r`,
      [viewer],
    );
    return context.body(`{"items":[${row?.items}]}`, 200, { 'Content-Type': 'application/json' });
  });
};

/** The back end as it is, with everything on but the limit of requests, which is taken and never reached. */
const product = async (): Promise<ReturnType<typeof createApp>> => {
  const database = await open();
  const clock = { now: () => until };
  const gateway = createLedgerGateway({ database, clock, payments: createSandboxPayments({ database, clock, origin: 'http://localhost:8788' }) });
  const log = pino({ base: undefined }, pino.destination({ dest: '/dev/null', sync: false }));
  return createApp({ database, gateway, clock, config, log, rateLimits: { burst: 1e9, perSecond: 1e9 } });
};

const apps = { 'constant-rows': constantRows, passthrough, rows, product };
const app = await apps[what as keyof typeof apps]();
const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(address.port);
});
process.on('disconnect', () => process.exit());
