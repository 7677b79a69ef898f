import { Buffer } from 'node:buffer';
import { resolve } from 'node:path';
import { serveFolder } from '../lib/serve-folder.js';
import { memoryBackend } from './back-end.js';
import { pageSource } from './page-source.js';
import { probe } from './probe.js';

const root = resolve(import.meta.dirname, '../..');
const otherPage = '<!doctype html><html lang="en"><title>Other</title><link rel="icon" href="data:,"><body></body></html>';

const bodyOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return parts.length > 0 ? Buffer.concat(parts) : undefined;
};

/**
 * Serves one hostile page and all that it asks for, on an origin that no page had before: not every engine has fresh profiles, or lets a driver
 * answer for a server. `inPage` is what runs in the page before anything of its own.
 */
export const servePage = async ({ headers = {}, type = 'text/html', inPage = [], ...facts }) => {
  const backend = memoryBackend();
  const begin = [probe, ...inPage].map((each) => `(${each})();`).join('\n');
  const pages = {
    '/host-page': (address) => [`${type}; charset=utf-8`, pageSource({ address, ...facts }), headers],
    '/other-page': () => ['text/html; charset=utf-8', otherPage],
    '/probe.js': () => ['text/javascript', begin],
  };
  const answer = async (request, response) => {
    const address = `http://${request.headers.host}`;
    const { pathname } = new URL(request.url, address);
    // A session that nobody ever answers.
    if (pathname === '/never') return true;
    if (pages[pathname]) {
      const [kind, body, more] = pages[pathname](address);
      response.writeHead(200, { 'Content-Type': kind, ...more }).end(body);
      return true;
    }
    // The same scripts from another place are another copy.
    if (pathname.startsWith('/dist/older/')) request.url = request.url.replace('/older/', '/cdn/');
    if (!/^\/(api\/|session$)/.test(pathname)) return false;
    const answered = await backend.fetch(address + request.url, { method: request.method, headers: request.headers, body: await bodyOf(request) });
    response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(Buffer.from(await answered.arrayBuffer()));
    return true;
  };
  return serveFolder(root, { answer });
};
