import { ProblemError } from './problem.ts';

/**
 * The place in a list after which the next page begins: the sort key of the last row, never an offset, so that rows
 * which come and go meanwhile make nobody see one twice. It is opaque to clients, and only as long as its key.
 */
export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor back. `length` is how many parts the list's sort key has; another one was not made by this list. */
export const decodeCursor = (cursor: string, length: number): (string | number)[] => {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits = Array.isArray(key) && key.length === length && key.every(isPart);
    if (fits) return key;
  } catch {
    // Falls through to the problem.
  }
  throw new ProblemError('invalid-request', {
    errors: [{ path: 'query.cursor', message: 'This is no cursor of this list.' }],
  });
};

const isPart = (part: unknown): part is string | number =>
  (typeof part === 'string' && !part.includes('\0')) || (typeof part === 'number' && Number.isSafeInteger(part));

/** Cuts what was read with `LIMIT limit + 1` into a page, with a cursor when there is more. */
export const toPage = <T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly (string | number)[],
): { items: T[]; nextCursor?: string } => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, nextCursor: encodeCursor(keyOf(last)) } : { items };
};
