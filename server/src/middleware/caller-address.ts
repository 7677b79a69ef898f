import type { Context } from 'hono';
import { isIPv6 } from 'node:net';

interface Connection {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** One subscriber has a whole network of IPv6 addresses: its first 64 bits stand for all of them. */
const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const [left = '', right] = address.split('::');
  const head = left.split(':').filter(Boolean);
  const tail = (right ?? '').split(':').filter(Boolean);
  const gap = right === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...gap, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
};

/**
 * From where a request comes, as far as that is known. Each of `proxies` in front of this server has added to `X-Forwarded-For` whom it
 * talked to; what stands before that could have been made up by anybody.
 */
export const callerAddress = (context: Context, proxies = 0): string => {
  const direct = (context.env as Connection | undefined)?.incoming?.socket?.remoteAddress;
  const forwarded = (context.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim());
  const address = proxies > 0 ? forwarded.at(-proxies) : direct;
  return networkOf(address?.slice(0, 64) || direct || 'unknown');
};
