import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Environment } from './middleware/environment.ts';

/** A request that is still running when the server stops gets this long. */
const graceMs = 10_000;

/** Tells in one sentence why a port cannot be had. */
const explain = (error: NodeJS.ErrnoException, port: number): Error => {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} is in use: stop what runs there, or set PORT to another one.`);
    case 'EACCES':
      return new Error(`Port ${port} is not allowed to this user: set PORT to one above 1023.`);
    default:
      return error;
  }
};

const bind = async (server: Server, port: number, host?: string): Promise<number> => {
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw explain(error, port);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
};

/** Throws when the port is taken. Asked before the database is opened, so that a second start touches nothing. */
export const checkPort = async (port: number, host?: string): Promise<void> => {
  const probe = createServer();
  await bind(probe, port, host);
  probe.close();
  await once(probe, 'close');
};

/** Serves the application. `close` lets running requests finish and takes no new ones. */
export const listen = async (
  app: Hono<Environment>,
  { port, host }: { port: number; host?: string },
): Promise<{ port: number; close(): Promise<void> }> => {
  const server = createServer(getRequestListener(app.fetch));
  // Slow senders do not hold a connection for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  const actual = await bind(server, port, host);
  return {
    port: actual,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
};
