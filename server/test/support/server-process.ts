import { spawn } from 'node:child_process';
import { once } from 'node:events';

const main = new URL('../../src/main.ts', import.meta.url).pathname;

/** A server in a process of its own, as an operator starts it. */
export interface ServerProcess {
  readonly address: string;
  /** Everything it has written so far. */
  output(): string;
  /** Sends a signal and answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts it and waits until it listens. Rejects with what it wrote when it ends before. */
export const startServerProcess = async (env: Record<string, string>): Promise<ServerProcess> => {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listenTo = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /^Back end: (http:\S+)\/$/m.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', listenTo);
    child.stderr.on('data', listenTo);
    // After 'close' everything it wrote has arrived.
    child.once('close', () => reject(new Error(output.trim())));
  });
  return {
    address,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return (await exit)[0];
    },
  };
};
