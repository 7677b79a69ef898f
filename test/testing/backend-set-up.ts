import { createBillingClient, type BillingError } from '../../src/api/index.ts';
import { createMemoryBackend, type MemoryBackendOptions } from '../../src/testing/index.ts';

/** A back end in memory, a client of it, and what a call that is refused ends in. */
export const setUp = (options: MemoryBackendOptions = {}) => {
  const backend = createMemoryBackend(options);
  const getToken = async () => ({ token: 'token', expiresAt: '2999-01-01T00:00:00.000Z' });
  const client = createBillingClient({ api: 'https://billing.example', fetch: backend.fetch, getToken, retries: 0 });
  const failure = (call: Promise<unknown>): Promise<BillingError> =>
    call.then(
      () => Promise.reject(new Error('expected a failure')),
      (error: unknown) => error as BillingError,
    );
  return { backend, client, failure };
};
