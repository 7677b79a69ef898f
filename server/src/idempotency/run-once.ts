import type { Database } from '../database.ts';
import { ProblemError, toProblem, type Told } from '../problem.ts';
import { claimKey, holdKey, keepAnswer, releaseKey, type StoredAnswer } from './key-store.ts';
import type { KeyedRequest } from './keyed-request.ts';

/** A problem that the same request would meet again, and that may therefore stand as the answer. */
const isDefinite = (error: unknown): error is ProblemError => error instanceof ProblemError && error.status < 500;

/**
 * Runs a write once per key. Its effect and its answer commit in one transaction: whoever lost the answer gets it by
 * asking again, and a process that dies leaves either both or neither. A definite problem undoes what the write had
 * begun and is kept like any answer; any other failure undoes everything and gives the key back.
 */
export const runOnce = async (
  database: Database,
  request: KeyedRequest,
  told: Told,
  write: (tx: Database) => Promise<StoredAnswer>,
): Promise<{ answer: StoredAnswer; replayed: boolean }> => {
  const claim = await claimKey(database, request);
  if ('answer' in claim) return { answer: claim.answer, replayed: true };

  try {
    const answer = await database.transaction(async (tx) => {
      await holdKey(tx, request, claim.owner);
      const result = await tx.transaction(write).catch((error: unknown) => {
        if (!isDefinite(error)) throw error;
        return { status: error.status, body: JSON.stringify(toProblem(error, told)) };
      });
      await keepAnswer(tx, request, result);
      return result;
    });
    return { answer, replayed: false };
  } catch (error) {
    // When the database is gone too, the lease gives the key back by itself.
    await releaseKey(database, request, claim.owner).catch(() => undefined);
    throw error;
  }
};
