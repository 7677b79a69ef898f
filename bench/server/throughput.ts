import { createCustomerTokens } from '../../server/src/auth/customer-token.ts';
import { figuresOf, type Figures } from './figures.ts';
import { measureLoad } from './load.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { config, origin } from './settings.ts';

/** Requests a second, by what was asked. */
export type Throughput = Readonly<Record<'constant rows' | 'rows' | 'passed through' | 'page 1' | 'page 1,000', Figures>>;

interface Asked {
  /** Which server answers it. */
  readonly server: string;
  readonly path: string;
}

const [connections, seconds] = [32, 2];

const headersOf = async (customer: string): Promise<Record<string, string>> => {
  const tokens = createCustomerTokens(config.tokenSecret, { now: () => new Date() });
  const { token } = await tokens.sign({ customer, origin, scopes: ['purchases:read'] });
  return { Authorization: `Bearer ${token}`, Origin: origin };
};

/**
 * Every server in turn, round after round, so that whatever else the machine does meets all of them. They are started anew each
 * time: the embedded database belongs to one process.
 */
export const measureThroughput = async (
  where: string,
  customer: string,
  items: string,
  cursor: string,
  rounds: number,
): Promise<Throughput> => {
  const asked: Record<keyof Throughput, Asked> = {
    'constant rows': { server: 'constant-rows', path: '/purchases' },
    rows: { server: 'rows', path: '/purchases' },
    'passed through': { server: 'passthrough', path: '/purchases' },
    'page 1': { server: 'product', path: '/purchases?limit=50' },
    'page 1,000': { server: 'product', path: `/purchases?limit=50&cursor=${cursor}` },
  };
  const names = Object.keys(asked) as (keyof Throughput)[];
  const values = new Map<keyof Throughput, number[]>(names.map((name) => [name, []]));
  const headers = await headersOf(customer);
  for (let round = 0; round < rounds; round += 1) {
    for (const program of ['constant-rows', 'rows', 'passthrough', 'product']) {
      const server: ServerProcess = await startServer(program, program === 'constant-rows' ? items : where, customer);
      for (const name of names.filter((each) => asked[each].server === program)) {
        const load = { port: server.port, path: asked[name].path, headers, connections };
        await measureLoad({ ...load, seconds: 1 });
        values.get(name)!.push(await measureLoad({ ...load, seconds }));
      }
      await server.stop();
    }
  }
  return Object.fromEntries(names.map((name) => [name, figuresOf(values.get(name)!)])) as unknown as Throughput;
};
