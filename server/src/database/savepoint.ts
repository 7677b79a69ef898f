import type { Database } from '../database.ts';

let count = 0;

/** A part of a transaction that can fail alone. */
export const savepoint = async <T>(tx: Database, work: (tx: Database) => Promise<T>): Promise<T> => {
  const name = `part_${(count += 1)}`;
  await tx.execute(`SAVEPOINT ${name}`);
  try {
    const result = await work(tx);
    await tx.execute(`RELEASE SAVEPOINT ${name}`);
    return result;
  } catch (error) {
    await tx.execute(`ROLLBACK TO SAVEPOINT ${name}; RELEASE SAVEPOINT ${name}`);
    throw error;
  }
};
