import { expect } from '@open-wc/testing';
import { createIdempotencyKey } from '../../src/api/index.ts';

describe('an idempotency key', () => {
  it('is 128 random bits in plain characters, never the same', () => {
    const keys = Array.from({ length: 1000 }, createIdempotencyKey);
    for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).to.equal(1000);
  });
});
