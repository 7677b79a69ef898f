import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/lib/port.js';
import type { Target } from './caller.ts';

const program = new URL('../../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url).pathname;

/**
 * Puts Stoplight's Prism in front of a server. It knows nothing of our schemas but the OpenAPI document, and answers
 * with an error of its own when a request, a status, a header or a body does not fit that document.
 */
export const startPrism = async (document: string, upstream: string): Promise<Target & { stop(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'billing-prism-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, document);
  const port = await freePort();
  const args = [program, 'proxy', '--errors', '--port', String(port), file, upstream];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`Prism ended:\n${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Prism is listening')) resolve();
    });
  });
  return {
    // Prism gives no answer at all to some malformed bodies: better a failed test than one that waits for ever.
    request: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal: AbortSignal.timeout(10_000) }),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
};
