import type { Wait } from '../../src/api/index.ts';

/** A request as the network saw it. */
export interface Sent {
  url: string;
  method: string;
  headers: Headers;
  body: unknown;
  init: RequestInit;
}

type Step = Response | Error | ((sent: Sent) => Response | Promise<Response>);

/**
 * A network that answers one request after the other as its script says: with a response, or by breaking. One that is asked more
 * often than the script is long fails its test.
 */
export const network = (...script: Step[]) => {
  const sent: Sent[] = [];
  const fetch = async (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const request = { url: url as string, method: init.method!, headers: new Headers(init.headers), body, init };
    const step = script[sent.push(request) - 1];
    if (!step) throw new Error(`request ${sent.length} was not expected`);
    if (step instanceof Error) throw step;
    return step instanceof Response ? step : step(request);
  };
  return { fetch: fetch, sent };
};

/** A connection that cannot be made. */
export const broken = (): Error => new TypeError('Failed to fetch');

/** A request that is never answered. It ends when its signal aborts, as a real one does. */
export const silence = ({ init: { signal } }: Sent): Promise<Response> =>
  new Promise((_, reject) => {
    signal!.addEventListener('abort', () => reject(signal!.reason as Error));
  });

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

export const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  json({ type: `/problems/${code}`, title: code, status, code }, status, headers);

const TIMEOUT = 15_000;

/**
 * Time in which nothing takes long: delays between tries are noted and over at once; time limits wait until `expire()`.
 */
export const testTime = () => {
  const delays: number[] = [];
  const limits = new Set<() => void>();
  const time = {
    delays,
    current: Date.parse('2026-11-24T09:00:00.000Z'),
    now: () => time.current,
    wait: ((ms, signal) => {
      if (ms !== TIMEOUT) {
        delays.push(ms);
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        limits.add(resolve);
        signal?.addEventListener('abort', () => {
          limits.delete(resolve);
          reject(signal.reason as Error);
        });
      });
    }) as Wait,
    /** Time limits that run. */
    get running() {
      return limits.size;
    },
    /** Lets every time limit that runs be reached. */
    expire: () => limits.forEach((reach) => reach()),
  };
  return time;
};

/** What a call ended in, for tests that expect a failure. */
export const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );

/** Lets everything that waits for nothing but its turn have it. */
export const turns = async (count = 20): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};
