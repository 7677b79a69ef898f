import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { allocate } from '../../src/domain/money/allocate.ts';
import { add } from '../../src/domain/money/money.ts';
import { remainingValue } from '../../src/domain/money/prorate.ts';
import { instalments, remainingOf } from '../../src/domain/subscription/commitment.ts';
import { anchorOf, periodFrom, type Interval } from '../../src/domain/time/period.ts';
import { addDays, dayNumber, daysBetween, fromDayNumber } from '../../src/domain/time/plain-date.ts';
import { nok } from './support/records.ts';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('allocation', () => {
  it('gives the units left over to those who lost most by rounding, the earlier first', () => {
    assert.deepEqual(allocate(100, [1, 1, 1]), [34, 33, 33]);
    assert.deepEqual(allocate(10, [5, 3, 3]), [4, 3, 3]);
    assert.deepEqual(allocate(-100, [1, 1, 1]), [-34, -33, -33]);
    assert.deepEqual(allocate(5, [0, 1]), [0, 5]);
  });

  it('refuses weights that say nothing', () => {
    assert.throws(() => allocate(1, [0, 0]), RangeError);
    assert.throws(() => allocate(1, []), RangeError);
    assert.throws(() => allocate(1, [2, -1]), RangeError);
  });

  it('loses no unit, and gives nobody more than one unit beside their share', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
      .filter((each) => sum(each) > 0);
    fc.assert(fc.property(fc.maxSafeInteger(), weights, (amount, each) => {
      const parts = allocate(amount, each);
      assert.equal(parts.reduce((total, part) => total + BigInt(part), 0n), BigInt(amount));
      const whole = BigInt(sum(each));
      parts.forEach((part, index) => {
        const off = BigInt(part) * whole - BigInt(amount) * BigInt(each[index] ?? 0);
        assert.ok(off > -whole && off < whole, 'less than a unit off');
      });
    }));
  });
});

describe('proration', () => {
  const periods = fc
    .record({
      start: fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') }).map(fromDayNumber),
      interval: fc.record({
        unit: fc.constantFrom<Interval['unit']>('day', 'week', 'month', 'year'),
        count: fc.integer({ min: 1, max: 6 }),
      }),
    })
    .map(({ start, interval }) => periodFrom(start, interval, anchorOf(start)));
  const prices = fc.integer({ min: 0, max: 10_000_000 });

  it('counts the days of the period itself, February included', () => {
    const february = { from: '2028-02-01', to: '2028-03-01' };
    assert.equal(remainingValue(nok(290), february, '2028-02-11').amount, 19_000);
    const short = { from: '2027-02-01', to: '2027-03-01' };
    assert.equal(remainingValue(nok(280), short, '2027-02-11').amount, 18_000);
  });

  it('is all of the price before the period and nothing after it', () => {
    fc.assert(fc.property(periods, prices, fc.integer({ min: 0, max: 400 }), (period, price, days) => {
      assert.equal(remainingValue(nok(price / 100), period, addDays(period.from, -days)).amount, price);
      assert.equal(remainingValue(nok(price / 100), period, addDays(period.to, days)).amount, 0);
    }));
  });

  it('falls from day to day, stays within the price, and is never a unit off', () => {
    fc.assert(fc.property(periods, prices, fc.nat(), (period, price, seed) => {
      const length = daysBetween(period.from, period.to);
      const used = seed % length;
      const value = remainingValue(nok(price / 100), period, addDays(period.from, used)).amount;
      const next = remainingValue(nok(price / 100), period, addDays(period.from, used + 1)).amount;
      assert.ok(value >= next && value >= 0 && value <= price);
      assert.ok(Math.abs(value * length - price * (length - used)) < length);
    }));
  });
});

describe('a term paid in parts', () => {
  it('adds up to its price, whatever the number of payments', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 60 }), (price, total) => {
      const parts = instalments({ price: nok(price / 100), total, paid: 0 }).map(({ amount }) => amount);
      assert.equal(sum(parts), price);
      assert.ok(Math.max(...parts) - Math.min(...parts) <= 1);
      const paid = price % total;
      assert.equal(remainingOf({ price: nok(price / 100), total, paid }).amount, sum(parts.slice(paid)));
    }));
  });
});

describe('money', () => {
  it('of two currencies is never added', () => {
    assert.throws(() => add(nok(1), { amount: 1, currency: 'EUR', scale: 2 }), TypeError);
  });
});
