import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free port of this machine: `{address, stop}`. `headersFor` may add headers to a path's answer; `answer` may answer in the
 * folder's place, and says whether it did.
 */
export const serveFolder = async (folder, { headersFor = () => ({}), answer = () => false } = {}) => {
  const server = createServer(async (request, response) => {
    try {
      if (await answer(request, response)) return;
    } catch (error) {
      console.error(error);
      response.destroy();
      return;
    }
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', ...headersFor(path) });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((done) => server.close(done) && server.closeAllConnections()),
  };
};
