/**
 * A key under which the server does a write once, however often it arrives: 128 random bits.
 * `crypto.randomUUID` would do, but browsers withhold it from pages without TLS.
 */
export const createIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
