import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { Operation } from '../../../src/api/contract/operation.ts';

/**
 * Holds an answer against the contract before it leaves, always: it costs less than a millisecond for a full page.
 * Answers where it does not fit. Unlike a client, the server may neither say more than the contract has, nor use a
 * value that its own version does not know, so the parsed answer must be the answer itself.
 */
export const findMisfit = (operation: Operation, body: string): string | undefined => {
  const sent: unknown = JSON.parse(body);
  const result = v.safeParse(operation.result, sent);
  if (!result.success) {
    // Paths only: values may be personal.
    return result.issues.map((issue) => v.getDotPath(issue) ?? 'result').join(', ');
  }
  const parsed: unknown = JSON.parse(JSON.stringify(result.output));
  return isDeepStrictEqual(parsed, sent) ? undefined : 'a field or value beyond the contract';
};
