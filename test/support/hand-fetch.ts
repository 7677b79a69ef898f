/** A request that waits for its test to answer it. */
export interface WaitingRequest {
  url: URL;
  method: string;
  headers: Headers;
  body: unknown;
  signal: AbortSignal | null | undefined;
  answer: (body: unknown, status?: number) => void;
  problem: (status: number, code: string) => void;
  fail: () => void;
}

/**
 * A `fetch` whose every request is answered by hand, so that a test reads in the order in which things happen and nothing
 * sleeps. `next()` is the next request, as soon as it is made.
 */
export const createHandFetch = () => {
  const arrived: WaitingRequest[] = [];
  const waiting: ((request: WaitingRequest) => void)[] = [];

  const fetch = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> =>
    new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
      const json = (body: unknown, status: number, type: string) =>
        resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }));
      const request: WaitingRequest = {
        url: new URL(String(input instanceof Request ? input.url : input)),
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
        signal: init.signal,
        answer: (body, status = 200) => json(body, status, 'application/json'),
        problem: (status, code) =>
          json({ type: 'about:blank', title: code, status, code }, status, 'application/problem+json'),
        fail: () => reject(new TypeError('network')),
      };
      const taker = waiting.shift();
      if (taker) taker(request);
      else arrived.push(request);
    });

  return {
    fetch: fetch as typeof globalThis.fetch,
    /** Requests that no test step has taken yet. */
    arrived,
    next: (): Promise<WaitingRequest> => {
      const request = arrived.shift();
      return request ? Promise.resolve(request) : new Promise((taker) => waiting.push(taker));
    },
  };
};

/** A token that lasts for the test. */
export const lastingToken = async () => ({ token: 'token', expiresAt: '2999-01-01T00:00:00.000Z' });
