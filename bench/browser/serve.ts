import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { found, overview, pageAt, pageOf, rows } from './rows.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The answers that a page has with it, so that no network stands between it and them. */
const answers = `export const answers = ${JSON.stringify({
  overview,
  first: pageOf(rows.slice(0, 20)),
  found: Array.from({ length: 12 }, (_none, letters) => found(letters)),
})};`;

const pageFor = (name: string): string =>
  `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/page/page.css"><main></main><script type="module" src="/page/${name}.js"></script></html>`;

const textOf = ({ pathname, searchParams }: URL, dist: string): [string, string] | undefined => {
  if (pathname === '/answers.js') return [types['.js']!, answers];
  if (pathname === '/api/purchases') {
    return ['application/json', pageAt(Number(searchParams.get('cursor') ?? 0), Number(searchParams.get('limit') ?? 20))];
  }
  if (pathname === '/api/purchases/overview') return ['application/json', overview];
  const page = /^\/(\w+)\.html$/.exec(pathname)?.[1];
  if (page) return ['text/html', pageFor(page)];
  const [, folder, name] = /^\/(page|dist)\/([\w./-]+)$/.exec(pathname) ?? [];
  const file = join(folder === 'page' ? join(import.meta.dirname, 'page') : dist, name ?? '');
  const isThere = name !== undefined && !name.includes('..') && existsSync(file);
  return isThere ? [types[extname(file)] ?? 'application/octet-stream', readFileSync(file, 'utf8')] : undefined;
};

/** Serves both pages and the element of a CDN build on a free port. Scripts may be kept, as on a second visit. */
export const serve = async (dist: string): Promise<{ address: string; stop(): Promise<void> }> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const found = textOf(url, dist);
    if (!found) return void response.writeHead(404).end();
    const [type, text] = found;
    const kept = type === types['.js'] || type === types['.css'];
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': kept ? 'max-age=3600' : 'no-store' });
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
