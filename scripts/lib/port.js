import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const listen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has nobody listening there.
    server.once('error', ({ code }) => resolve(code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

const isFree = async (port) => (await listen(port, '127.0.0.1')) && (await listen(port, '::1'));

/** The port an environment variable names, checked: a number, and free on this machine. Throws one clear sentence. */
export const portFrom = async (variable, usual, purpose) => {
  const port = Number(process.env[variable] || usual);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${variable} must be a whole number from 1 to 65535, and is "${process.env[variable]}".`);
  }
  if (!(await isFree(port))) {
    throw new Error(`Port ${port} for the ${purpose} is in use: choose another with ${variable}, as in ${variable}=${port + 1} npm start.`);
  }
  return port;
};

/**
 * A port that nobody listens on at this moment. It lies below those that a system gives to connections, and to servers that do not mind: one of those
 * could be taken by whatever runs beside, before the one who asked has begun to listen.
 * @returns {Promise<number>}
 */
export const freePort = async () => {
  const port = randomInt(20_000, 32_768);
  return (await isFree(port)) ? port : freePort();
};
