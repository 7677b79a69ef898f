import { setTimeout as after } from 'node:timers/promises';

/** Milliseconds between two runs of what falls due: shorter than any page waits before it asks again. */
const PAUSE = 250;

/**
 * Lets the store do over and over what it does by itself once a minute: send money, renew, expire. A journey that counts on a minute
 * without it fails every time then, instead of now and then. The answer stops it.
 */
export const keepStoreRestless = ({ api, secretKey }) => {
  const stop = new AbortController();
  const ask = (init) =>
    fetch(`${api}/demo/clock`, {
      ...init,
      headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' },
      signal: stop.signal,
    });
  const run = async () => {
    while (!stop.signal.aborted) {
      const { today } = await (await ask()).json();
      // The day that it is already: nothing but what is due happens. Refused where a journey has moved the day meanwhile.
      await ask({ method: 'POST', body: JSON.stringify({ today }) });
      await after(PAUSE, undefined, { signal: stop.signal });
    }
  };
  // While the store begins anew its answers may fail: the next run comes soon.
  const runOn = () => run().catch(() => (stop.signal.aborted ? undefined : after(PAUSE).then(runOn)));
  void runOn();
  return () => stop.abort();
};
