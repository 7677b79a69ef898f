import type { BillingError } from './errors.ts';

/** Milliseconds: the first delay at most, any later one at most, and the longest `Retry-After` that is waited for. */
const FIRST = 400;
const LONGEST = 8_000;
const PATIENCE = 60_000;

const passingStatuses = [429, 502, 503, 504];
const passingCodes = ['network', 'timeout', 'idempotency-in-progress'];

/**
 * How many milliseconds to wait before the try after `failed` failed ones; `undefined` to give up.
 *
 * Tried again are failures that tell nothing about the call itself: no network, no time, an overloaded server, the
 * same write still running. The delay is drawn evenly from an exponentially growing range ("full jitter"), on top of
 * what `Retry-After` asks for. A server that wants to be left alone for more than a minute is, and the error says for
 * how long.
 */
export const retryDelay = (
  error: BillingError,
  failed: number,
  random: () => number,
  patience = PATIENCE,
): number | undefined => {
  const { code, status = 0, retryAfter = 0 } = error;
  const mayPass = passingStatuses.includes(status) || passingCodes.includes(code);
  if (!mayPass || retryAfter > patience) return undefined;
  return retryAfter + random() * Math.min(LONGEST, FIRST * 2 ** (failed - 1));
};

/**
 * Milliseconds that a `Retry-After` asks for, whether in seconds or as an HTTP date; nothing where that is past or no
 * date.
 */
export const parseRetryAfter = (header: string | null, now: number): number | undefined => {
  if (!header) return undefined;
  const ms = 1000 * Number(header);
  const delay = Number.isNaN(ms) ? Date.parse(header) - now : ms;
  return delay >= 0 ? delay : undefined;
};
