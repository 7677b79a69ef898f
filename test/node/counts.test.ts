import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countsIn, countsOf } from '../../scripts/lib/counts.js';

describe('counts of a stage', () => {
  test('reads its own closing line, the last one, through colours', () => {
    assert.deepEqual(countsIn('1 passed, 0 failed, 0 skipped\nmore\n\u001b[2K12 passed, 3 failed, 1 skipped\n'), {
      passed: 12,
      failed: 3,
      skipped: 1,
    });
  });

  test('reads the summary of node --test, with cancelled tests as failed and to-dos as skipped', () => {
    const output = 'ℹ tests 9\nℹ pass 4\nℹ fail 1\nℹ cancelled 1\nℹ skipped 2\nℹ todo 1\n';
    assert.deepEqual(countsIn(output), { passed: 4, failed: 2, skipped: 3 });
  });

  test('counts a stage without tests as one', () => {
    assert.deepEqual(countsOf({ output: 'fine', code: 0, expectsTests: false }), { passed: 1, failed: 0, skipped: 0 });
  });

  test('counts a failure that names no failed test', () => {
    assert.equal(countsOf({ output: '', code: 2, expectsTests: false }).failed, 1);
    assert.deepEqual(countsOf({ output: '5 passed, 0 failed, 0 skipped', code: 1, expectsTests: true }), {
      passed: 5,
      failed: 1,
      skipped: 0,
    });
  });

  test('fails a stage that should have tests and ran none', () => {
    assert.equal(countsOf({ output: '', code: 0, expectsTests: true }).failed, 1);
    assert.equal(countsOf({ output: 'ℹ pass 0\nℹ fail 0\n', code: 0, expectsTests: true }).failed, 1);
  });
});
