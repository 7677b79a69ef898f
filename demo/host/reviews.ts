import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostSettings } from './billing-session.ts';
import { readText, sendJson } from './request.ts';

/** Where the page of the store's people asks; what follows is the back end's own address. */
const prefix = '/support';

/** What that page may ask of the back end. */
const passed = [
  { method: 'GET', path: /^\/refund-reviews$/ },
  { method: 'POST', path: /^\/refund-reviews\/[\w-]{1,64}\/decisions$/ },
  { method: 'GET', path: /^\/refund-reviews\/[\w-]{1,64}\/evidence\/[\w-]{1,64}$/ },
];

/** The back end's address for a request of that page; `undefined` for anything else. */
export const reviewPath = ({ method, url = '' }: IncomingMessage): string | undefined => {
  if (!url.startsWith(`${prefix}/`)) return undefined;
  const path = url.slice(prefix.length);
  return passed.some((each) => each.method === method && each.path.test(path.split('?')[0]!)) ? path : undefined;
};

/**
 * Passes a request of the store's people on to the back end, with the key. In a real store nobody comes this far without having signed in as
 * one of them, and `reviewer` is written here and not in the page.
 */
export const passToReviews = async (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { api, secretKey }: HostSettings,
): Promise<void> => {
  const key = request.headers['idempotency-key'];
  const body = request.method === 'POST' ? await readText(request) : undefined;
  const answer = await fetch(api + path, {
    method: request.method,
    headers: {
      Authorization: `Bearer ${secretKey}`,
      ...(body && { 'Content-Type': 'application/json' }),
      ...(typeof key === 'string' && { 'Idempotency-Key': key }),
    },
    body,
  });
  const disposition = answer.headers.get('Content-Disposition');
  // A file that a customer sent: it is downloaded and never shown as a page of this site.
  if (disposition) {
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('Content-Type') ?? 'application/octet-stream',
      'Content-Disposition': disposition,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
    return;
  }
  sendJson(response, answer.status, await answer.json());
};
