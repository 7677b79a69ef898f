/**
 * Asks an address until it answers with 2xx. Fails after `timeout` milliseconds, or as soon as `stopped()` gives a reason
 * to give up, as when the process behind the address has ended.
 */
export const waitForAnswer = async (address, { timeout = 30_000, stopped = () => undefined } = {}) => {
  const deadline = Date.now() + timeout;
  while (Date.now() < deadline) {
    const reason = stopped();
    if (reason) throw new Error(reason);
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${address} did not answer within ${timeout / 1000} seconds.`);
};
