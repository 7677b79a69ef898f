import { Agent, get } from 'node:http';

export interface Load {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
}

const ask = (load: Load, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const { port, path, headers } = load;
    const request = get({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}.`));
      response.on('end', resolve).on('error', reject).resume();
    });
    request.on('error', reject);
  });

/**
 * Requests a second that a server answers over so many connections, each with one request at a time, asked by Node's own client.
 * It shares the machine with the server, as the one did with which the targets were set.
 */
export const measureLoad = async (load: Load): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const started = performance.now();
  let answers = 0;
  const keepAsking = async (): Promise<void> => {
    while (performance.now() - started < load.seconds * 1000) {
      await ask(load, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: load.connections }, keepAsking));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return answers / seconds;
};
