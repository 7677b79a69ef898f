import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import * as v from 'valibot';
import { pageQuery } from '../../../src/api/contract/common.ts';
import { decodeCursor, encodeCursor, toPage } from '../../src/paging.ts';
import { ProblemError } from '../../src/problem.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((each) => !each.includes('\0'));
const key = fc.tuple(fc.maxSafeInteger(), text);
const isProblem = (error: unknown): boolean => error instanceof ProblemError && error.code === 'invalid-request';

describe('a cursor', () => {
  it('comes back as the key it was made of, and fits the contract', () => {
    fc.assert(
      fc.property(key, (parts) => {
        const cursor = encodeCursor(parts);
        assert.ok(v.is(v.object(pageQuery), { cursor }));
        assert.deepEqual(decodeCursor(cursor, 2), parts);
      }),
    );
  });

  it('of somebody else is a problem, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map((json) => Buffer.from(json).toString('base64url'))), (cursor) => {
        try {
          assert.equal(decodeCursor(cursor, 2).length, 2);
        } catch (error) {
          assert.ok(isProblem(error));
        }
      }),
    );
    for (const parts of [[1], [1, 2, 3], [1, null], [1, {}], [1, 'a\0']]) {
      assert.throws(() => decodeCursor(encodeCursor(parts as string[]), 2), isProblem);
    }
  });

  it('leads through a list without a gap or a double', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: 1, max: 10 }), (numbers, limit) => {
        const sorted = numbers.sort((a, b) => a - b);
        const seen: number[] = [];
        let cursor: string | undefined;
        do {
          const last = cursor === undefined ? -Infinity : Number(decodeCursor(cursor, 1)[0]);
          const rows = sorted.filter((each) => each > last).slice(0, limit + 1);
          const { items, nextCursor } = toPage(rows, limit, (row) => [row]);
          seen.push(...items);
          cursor = nextCursor;
        } while (cursor !== undefined);
        assert.deepEqual(seen, sorted);
      }),
    );
  });
});
