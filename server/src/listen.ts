import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { getRequestListener } from '@hono/node-server';

/** A request that is still running when the server stops gets this long. */
const graceMs = 10_000;

/** Where to listen. `variable` names the port in the environment, for whoever has to choose another. */
export interface Address {
  readonly port: number;
  readonly host?: string;
  readonly variable?: string;
}

/** Tells in one sentence why a port cannot be had. */
const explain = (error: NodeJS.ErrnoException, { port, variable = 'PORT' }: Address): Error => {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} is in use: stop what runs there, or set ${variable} to another one.`);
    case 'EACCES':
      return new Error(`Port ${port} is not allowed to this user: set ${variable} to one above 1023.`);
    default:
      return error;
  }
};

const bind = async (server: Server, wanted: Address): Promise<number> => {
  server.listen(wanted.port, wanted.host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw explain(error, wanted);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : wanted.port;
};

/** Throws when the port is taken. Asked before the database is opened, so that a second start touches nothing. */
export const checkPort = async (address: Address): Promise<void> => {
  const probe = createServer();
  await bind(probe, address);
  probe.close();
  await once(probe, 'close');
};

/** Serves the application. `close` lets running requests finish and takes no new ones. */
export const listen = async (
  app: { readonly fetch: (request: Request) => Response | Promise<Response> },
  address: Address,
): Promise<{ port: number; close(): Promise<void> }> => {
  const server = createServer(getRequestListener(app.fetch));
  // Slow senders do not hold a connection for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  const actual = await bind(server, address);
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
