import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { findCombinations } from '../../../src/domain/charge-check/sums/find-combinations.ts';
import { findByHalves } from '../../../src/domain/charge-check/sums/halves.ts';
import { sizeOf, waysOf, type Combination, type Pile } from '../../../src/domain/charge-check/sums/pile.ts';
import { Steps } from '../../../src/domain/charge-check/sums/steps.ts';
import { findByTable } from '../../../src/domain/charge-check/sums/table.ts';

/** By trying everything. */
const bruteForce = (piles: readonly Pile[], target: number): Combination[] => {
  const [pile, ...rest] = piles;
  if (!pile) return target === 0 ? [[]] : [];
  const found: Combination[] = [];
  for (let times = 0; times <= pile.count && times * pile.amount <= target; times += 1) {
    for (const others of bruteForce(rest, target - times * pile.amount)) found.push([times, ...others]);
  }
  return found;
};

const piles = fc.uniqueArray(fc.record({ amount: fc.integer({ min: 1, max: 60 }), count: fc.integer({ min: 1, max: 4 }) }), {
  selector: ({ amount }) => amount,
  minLength: 1,
  maxLength: 7,
});

const sorted = (combinations: readonly Combination[]): string[] => combinations.map((each) => each.join()).sort();

const ways = {
  'the cheaper of both': findCombinations,
  'dynamic programming': findByTable,
  'meeting in the middle': findByHalves,
};

describe('combinations that add up', () => {
  for (const [name, find] of Object.entries(ways)) {
    it(`are all found, as by trying everything: ${name}`, () => {
      fc.assert(
        fc.property(piles, fc.integer({ min: 1, max: 300 }), (some, target) => {
          const { complete, found, more } = find(some, target, 400, new Steps(10_000_000));
          const every = bruteForce(some, target);
          if (every.length > 400) return assert.ok(more);
          assert.deepEqual(sorted(found), sorted(every));
          assert.ok(complete && !more);
        }),
      );
    });

    it(`come with the fewest amounts first, where there are too many: ${name}`, () => {
      fc.assert(
        fc.property(piles, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 5 }), (some, target, most) => {
          const { found, more } = find(some, target, most, new Steps(10_000_000));
          const sizes = bruteForce(some, target).map(sizeOf).sort((a, b) => a - b);
          assert.deepEqual(found.map(sizeOf), sizes.slice(0, most));
          assert.equal(more, sizes.length > most);
        }),
      );
    });
  }

  it('counts the ways to take some of equal ones', () => {
    assert.equal(waysOf([{ amount: 40, count: 5 }, { amount: 79, count: 3 }], [2, 1]), 30);
    assert.equal(waysOf([{ amount: 40, count: 300 }], [150]), 1000);
  });
});

const distinct = (count: number, amountAt: (index: number) => number): Pile[] =>
  Array.from({ length: count }, (_, index) => ({ amount: amountAt(index), count: 1 }));

/** A number without a pattern, the same every time. */
const scattered = (index: number): number => 1_000_003 + ((index * 7_919 * 104_729) % 99_999_989);

const hostile: Readonly<Record<string, { piles: readonly Pile[]; target: number }>> = {
  'hundreds of equal amounts': { piles: [{ amount: 4_000, count: 300 }], target: 600_000 },
  'hundreds of equal amounts, and one minor unit too much': { piles: [{ amount: 4_000, count: 300 }, { amount: 3_999, count: 300 }], target: 1_234_567 },
  'powers of two': { piles: distinct(40, (index) => 2 ** index), target: 2 ** 40 - 3 },
  'powers of two, but for the smallest': { piles: distinct(40, (index) => 2 ** (index + 1) + 1), target: 2 ** 39 },
  'every amount from 1 to 300': { piles: distinct(300, (index) => index + 1), target: 20_000 },
  'three hundred amounts without a pattern': { piles: distinct(300, scattered), target: 4_000_000_019 },
  'three hundred amounts whose half is asked for': { piles: distinct(300, (index) => 2 * scattered(index)), target: 4_000_000_020 },
};

describe('steps', () => {
  for (const [name, { piles: some, target }] of Object.entries(hostile)) {
    it(`are bounded: ${name}`, () => {
      const steps = new Steps(2_000_000);
      const { found } = findCombinations(some, target, 12, steps);
      assert.ok(steps.taken <= 2_000_000);
      assert.ok(found.length <= 12);
      for (const each of found) assert.equal(each.reduce((sum, count, index) => sum + count * some[index]!.amount, 0), target);
    });
  }

  it('are never more than were left, and the answer says what it has not looked at', () => {
    for (const left of [0, 1, 10, 1_000, 50_000]) {
      const steps = new Steps(left);
      const { complete, found } = findCombinations(distinct(300, scattered), 4_000_000_019, 12, steps);
      assert.ok(steps.taken <= left);
      assert.ok(!complete && found.length <= 12);
    }
  });

  it('suffice for thirty powers of two: there is one way, and it is found', () => {
    const some = distinct(28, (index) => 2 ** index);
    const target = 0b1010_1100_1111_0001_0111_0101_1011;
    const { complete, found, more } = findCombinations(some, target, 12, new Steps(8_000_000));
    assert.deepEqual(found, [some.map((_, index) => (target >> index) & 1)]);
    assert.ok(complete && !more);
  });
});
