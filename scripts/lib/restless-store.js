import { setTimeout as after } from 'node:timers/promises';

/** Milliseconds between two runs of what falls due: shorter than any page waits before it asks again. */
const PAUSE = 250;

/**
 * Lets the store do over and over what it does by itself once a minute: send money, renew, expire. A journey that counts on a minute
 * without it fails every time then, instead of now and then. The answer stops it.
 */
export const keepStoreRestless = ({ api, secretKey }) => {
  const stop = new AbortController();
  const run = async () => {
    while (!stop.signal.aborted) {
      const { status } = await fetch(`${api}/demo/clock`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ advance: { days: 0 } }),
        signal: stop.signal,
      });
      if (status >= 400) throw new Error(`it answers ${status}`);
      await after(PAUSE, undefined, { signal: stop.signal });
    }
  };
  run().catch((error) => {
    if (stop.signal.aborted) return;
    console.error(`The store does nothing by itself any more: ${error.message}.`);
    // Journeys beside a store at rest would show less than they say: all is cleaned up, and they fail.
    process.kill(process.pid, 'SIGTERM');
  });
  return () => stop.abort();
};
