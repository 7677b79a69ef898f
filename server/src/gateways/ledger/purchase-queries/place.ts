import { decodeCursor, encodeCursor } from '../../../paging.ts';
import { ProblemError } from '../../../problem.ts';

/** A place in the list of purchases, newest first: microseconds since 1970, as exact as the database is, and the purchase. */
export interface Place {
  readonly micros: number;
  readonly purchase: string;
}

/** An instant as `Place` counts it. */
export const microsOf = (instant: string): string => `(extract(epoch FROM ${instant}) * 1000000)::bigint`;

/** The instant of so many microseconds. */
export const instantOf = (micros: string): string => `timestamptz 'epoch' + ${micros}::float8 * interval '1 microsecond'`;

export const encodePlace = ({ micros, purchase }: Place): string => encodeCursor([micros, purchase]);

export const decodePlace = (cursor: string): Place => {
  const [micros, purchase] = decodeCursor(cursor, 2);
  if (typeof micros !== 'number' || typeof purchase !== 'string') {
    throw new ProblemError('invalid-request', {
      errors: [{ path: 'query.cursor', message: 'This is no cursor of this list.' }],
    });
  }
  return { micros, purchase };
};
