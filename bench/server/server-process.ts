import { fork } from 'node:child_process';
import { once } from 'node:events';

const program = new URL('serve.ts', import.meta.url).pathname;

/** A server that runs apart, so that it has its own event loop and heap. */
export interface ServerProcess {
  readonly port: number;
  stop(): Promise<void>;
}

export const startServer = async (...args: readonly string[]): Promise<ServerProcess> => {
  const child = fork(program, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    child.stdout?.once('data', (said: Buffer) => resolve(Number(said.toString())));
  });
  return {
    port,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
};
