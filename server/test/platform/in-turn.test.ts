import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createInTurn } from '../../src/in-turn.ts';

describe('what happens in turn', () => {
  it('begins when all before it has ended, also what has failed, which only its own caller hears of', async () => {
    const inTurn = createInTurn();
    const happened: string[] = [];
    const first = Promise.withResolvers<void>();
    const outcomes = Promise.allSettled([
      inTurn(async () => {
        happened.push('first begins');
        await first.promise;
        happened.push('first ends');
        throw new Error('first');
      }),
      inTurn(async () => void happened.push('second')),
    ]);
    await Promise.resolve();
    assert.deepEqual(happened, ['first begins']);
    first.resolve();
    assert.deepEqual((await outcomes).map(({ status }) => status), ['rejected', 'fulfilled']);
    assert.deepEqual(happened, ['first begins', 'first ends', 'second']);
  });
});
