import { ProblemError } from '../../../problem.ts';

/** 2248: later than any request, and a date that every database takes. */
const latest = 2 ** 43;

/** A place in a list of requests, as a cursor has it: an instant and an id. Anything else was not made by these lists. */
export const placeOf = ([instant, id]: readonly (string | number | undefined)[]): { readonly at: string; readonly id: string } => {
  if (typeof instant === 'number' && instant >= 0 && instant < latest && typeof id === 'string') {
    return { at: new Date(instant).toISOString(), id };
  }
  throw new ProblemError('invalid-request', { errors: [{ path: 'query.cursor', message: 'This is no cursor of this list.' }] });
};

/** The two parts of a cursor for a request that is ordered by an instant. */
export const placeAt = (instant: string, id: string): readonly [number, string] => [Date.parse(instant), id];
