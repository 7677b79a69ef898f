import type { IncomingMessage, ServerResponse } from 'node:http';

/** More than any request of this page needs. */
const LIMIT = 10_000;

/** The body of a request. Throws on one beyond all need. */
export const readText = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LIMIT) throw new Error('The body is too large.');
  }
  return text;
};

/** The JSON body of a request; an empty one is `{}`. Throws on anything else. */
export const readJson = async (request: IncomingMessage): Promise<Record<string, unknown>> =>
  JSON.parse((await readText(request)) || '{}') as Record<string, unknown>;

/** Answers JSON that nobody may keep. */
export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
};

/** A cookie's value, or `undefined`. */
export const readCookie = (request: IncomingMessage, name: string): string | undefined =>
  request.headers.cookie
    ?.split('; ')
    .find((pair) => pair.startsWith(name + '='))
    ?.slice(name.length + 1);

/**
 * Whether a page of another site sent this. The cookie is `SameSite=Strict` already; a browser also says where a
 * request comes from, and an answer that holds a token is worth both locks.
 */
export const isFromElsewhere = (request: IncomingMessage, origin: string): boolean =>
  request.headers.origin !== undefined && request.headers.origin !== origin;
