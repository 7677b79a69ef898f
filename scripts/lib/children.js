import { spawn } from 'node:child_process';

const children = new Set();

/** Starts a program that ends with this one. `node` is the Node that runs this. */
export const startChild = (command, args, options = {}) => {
  const child = spawn(command === 'node' ? process.execPath : command, args, { stdio: 'inherit', ...options });
  const entry = { child, ended: new Promise((resolve) => child.once('close', resolve)) };
  children.add(entry);
  void entry.ended.then(() => children.delete(entry));
  return child;
};

/** Asks every program to end, and waits until they have. */
export const stopChildren = async () => {
  const waiting = [...children].map(({ child, ended }) => {
    child.kill('SIGTERM');
    // A program that does not listen must not hold up the end.
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    return ended.then(() => clearTimeout(timer));
  });
  await Promise.all(waiting);
};
