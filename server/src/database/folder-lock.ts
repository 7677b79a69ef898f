import { open, readFile, unlink } from 'node:fs/promises';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** What this process holds. In a container every run may have the same id, so the id alone does not say who it was. */
const held = new Set<string>();

const isHeld = (path: string, pid: number): boolean => (pid === process.pid ? held.has(path) : pid > 0 && isRunning(pid));

/**
 * Claims a data folder for this process. The embedded Postgres does not notice a second process on the same files and
 * would ruin them. A lock whose process is gone was left by a crash and is taken over.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const path = `${folder}.lock`;
  for (let taken = 0; taken < 2; taken += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      held.add(path);
      return async () => {
        held.delete(path);
        await unlink(path);
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(await readFile(path, 'utf8').catch(() => ''));
      if (isHeld(path, pid)) break;
      await unlink(path).catch(() => undefined);
    }
  }
  throw new Error(
    `The data folder ${folder} is in use by another process: stop that one, or set BILLING_DATA_DIR. ` +
      `(If nothing uses it, delete ${path}.)`,
  );
};
