import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rememberTokens } from '../../src/auth/remember-tokens.ts';
import { ProblemError } from '../../src/problem.ts';

const is = (code: string) => (error: unknown) => error instanceof ProblemError && error.code === code;

describe('a token that was verified', () => {
  const build = () => {
    const state = { seconds: 1000, verified: [] as string[] };
    const verify = async (token: string) => {
      state.verified.push(token);
      if (token.startsWith('forged')) throw new ProblemError('unauthenticated');
      return { claims: { customer: token, origin: 'https://shop.example', scopes: [] }, expiresAt: 1600 };
    };
    return { state, read: rememberTokens(verify, { now: () => new Date(state.seconds * 1000) }) };
  };

  it('is not verified again while it lives, and each has its own claims', async () => {
    const { state, read } = build();
    for (let time = 0; time < 3; time += 1) {
      assert.equal((await read('ada')).customer, 'ada');
      assert.equal((await read('bo')).customer, 'bo');
    }
    assert.deepEqual(state.verified, ['ada', 'bo']);
  });

  it('lapses to the second', async () => {
    const { state, read } = build();
    await read('ada');
    state.seconds = 1599.999;
    await read('ada');
    state.seconds = 1600;
    await assert.rejects(read('ada'), is('session-expired'));
  });

  it('is another one when a single character is', async () => {
    const { state, read } = build();
    await read('ada');
    await read('Ada');
    assert.equal(state.verified.length, 2);
  });

  it('that was refused is refused again, each time anew', async () => {
    const { state, read } = build();
    for (let time = 0; time < 2; time += 1) await assert.rejects(read('forged'), is('unauthenticated'));
    assert.equal(state.verified.length, 2);
  });

  it('is forgotten when ten thousand others came since', async () => {
    const { state, read } = build();
    await read('ada');
    for (let other = 0; other < 10_000; other += 1) await read(`other ${other}`);
    const before = state.verified.length;
    await read('other 9999');
    assert.equal(state.verified.length, before);
    await read('ada');
    assert.equal(state.verified.length, before + 1);
  });
});
