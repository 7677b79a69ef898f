import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostSettings } from './billing-session.ts';
import { readJson, sendJson } from './request.ts';

/** What the toolbar may ask of the back end; each needs the secret key, so it goes through this server. */
export const demoPaths: readonly string[] = ['/demo/clock', '/demo/reset'];

/** Passes a toolbar's request on to the back end's demo routes, with the key. */
export const passToDemo = async (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { api, secretKey }: HostSettings,
): Promise<void> => {
  const body = request.method === 'POST' ? JSON.stringify(await readJson(request)) : undefined;
  const answer = await fetch(api + path, {
    method: request.method,
    headers: { Authorization: `Bearer ${secretKey}`, ...(body && { 'Content-Type': 'application/json' }) },
    body,
  });
  const text = await answer.text();
  sendJson(response, answer.status, text ? JSON.parse(text) : {});
};
