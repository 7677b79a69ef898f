import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { HostSettings } from './billing-session.ts';
import { packagePath, readImportMap } from './built-package.ts';
import { builtPagePolicy } from './content-security-policy.ts';

/** Where the files are: the CDN build, and the demo with its two pages on it. */
export interface BuiltPageFolders {
  build: string;
  demo: string;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** The folders of pages that use the built package. Vite would change them: they are sent as they stand. */
const pages = ['/embedded/', '/support/'];

/** Names of files, in folders or not; nothing that climbs. */
const filePath = /^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)+$/;

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer): void => {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' });
  response.end(body);
};

/**
 * `/billing-widgets/…`, the CDN build, and the two pages that use it: one embeds a single element, one composes several. What it does
 * not know goes on to `next`.
 */
export const builtPages = (settings: HostSettings, { build, demo }: BuiltPageFolders) => {
  const sendPage = async (path: string, response: ServerResponse): Promise<void> => {
    const map = await readImportMap(build).catch(() => undefined);
    if (!map) return send(response, 503, 'text/plain; charset=utf-8', 'The CDN build is missing: npm run build:cdn.');
    const page = (await readFile(join(demo, path, 'index.html'), 'utf8'))
      .replaceAll('{{billing-api}}', settings.api)
      .replace('{{import-map}}', () => `<script type="importmap">${map.text}</script>`);
    response.setHeader('Content-Security-Policy', builtPagePolicy(settings, map.digest));
    send(response, 200, 'text/html; charset=utf-8', page);
  };

  const sendFile = async (file: string, response: ServerResponse): Promise<void> => {
    const body = await readFile(file).catch(() => undefined);
    if (!body) return send(response, 404, 'text/plain; charset=utf-8', 'There is no such file.');
    send(response, 200, types[extname(file)] ?? 'text/plain; charset=utf-8', body);
  };

  return ({ method, url = '/' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = url.split('?')[0]!;
    if (method !== 'GET') return next();
    const sent = (() => {
      if (pages.includes(path)) return sendPage(path, response);
      const root = [packagePath, ...pages].find((each) => path.startsWith(each));
      const rest = root && path.slice(root.length);
      if (!root || !rest || !filePath.test(rest) || !(extname(rest) in types)) return undefined;
      return sendFile(root === packagePath ? join(build, rest) : join(demo, root, rest), response);
    })();
    if (!sent) return next();
    sent.catch((error: unknown) => send(response, 500, 'text/plain; charset=utf-8', String(error)));
  };
};
