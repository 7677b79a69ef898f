import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { allocate } from '../../../src/domain/money/allocate.ts';
import { daysLeft, worthOf } from '../../../src/domain/refund/proration.ts';
import { anchorOf, periodFrom } from '../../../src/domain/time/period.ts';
import { addDays, dayNumber, daysBetween, fromDayNumber } from '../../../src/domain/time/plain-date.ts';
import { dayIn, startOfDay } from '../../../src/domain/time/time-zone.ts';
import { nok } from '../support/records.ts';

/** Months and years that begin on any day, the last of a month and the 29th of February among them. */
const periods = fc
  .record({
    start: fc.oneof(
      fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') }).map(fromDayNumber),
      fc.constantFrom('2028-02-29', '2027-02-28', '2028-01-31', '2027-01-31', '2099-12-31', '2100-02-28', '2026-10-31'),
    ),
    unit: fc.constantFrom('month', 'year'),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ start, unit, count }) => periodFrom(start, { unit: unit as 'month', count }, anchorOf(start)));

/** Zones far from each other, one that skipped a day, and some in which clocks change at midnight. */
const zones = fc.constantFrom('Europe/Oslo', 'Pacific/Apia', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu', 'Africa/Cairo', 'America/Havana', 'UTC');

describe('the days that are left', () => {
  it('are counted in the month and the year that was paid for', () => {
    const leap = { from: '2028-02-01', to: '2028-03-01' };
    assert.deepEqual(daysLeft(leap, '2028-02-29'), { ...leap, total: 29, left: 1 });
    assert.equal(worthOf(nok(290), leap, '2028-02-29').amount, 1000);
    const plain = { from: '2027-02-01', to: '2027-03-01' };
    assert.equal(worthOf(nok(280), plain, '2027-02-28').amount, 1000);
    assert.equal(daysLeft({ from: '2027-06-01', to: '2028-06-01' }, '2027-06-01').total, 366);
    assert.deepEqual(daysLeft(plain, '2027-03-05'), { ...plain, total: 28, left: 0 });
    assert.deepEqual(daysLeft(plain, '2027-01-05'), { ...plain, total: 28, left: 28 });
  });

  it('of a period that has none leave the price as it is', () => {
    assert.deepEqual(worthOf(nok(10), { from: '2027-02-01', to: '2027-02-01' }, '2027-02-01'), nok(10));
  });

  it('and the days before are worth the price, to the last unit, in every month, year and zone', () => {
    fc.assert(
      fc.property(periods, zones, fc.integer({ min: 0, max: 10_000_000 }), fc.nat(), fc.integer({ min: 0, max: 86_399 }), (period, zone, units, seed, second) => {
        const price = nok(units / 100);
        const length = daysBetween(period.from, period.to);
        const used = seed % (length + 1);
        // Any moment of the day is that day, in the customer's zone.
        const on = addDays(period.from, used);
        const today = dayIn(zone, new Date(Math.min(startOfDay(zone, on).getTime() + second * 1000, startOfDay(zone, addDays(on, 1)).getTime() - 1)));
        const worth = worthOf(price, period, today);
        const { left, total } = daysLeft(period, today);
        assert.deepEqual([total, left], [length, length - daysBetween(period.from, today)]);
        const [before = 0] = allocate(price.amount, [total - left, left]);
        assert.equal(before + worth.amount, price.amount);
        // Never a whole unit from the exact share.
        assert.ok(Math.abs(worth.amount * total - price.amount * left) < total);
      }),
      { numRuns: 1000 },
    );
  });

  it('are worth less with every day, and nothing in the end', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 0, max: 1_000_000 }), (period, units) => {
        let before = Number.POSITIVE_INFINITY;
        for (let on = period.from; on <= period.to; on = addDays(on, 1)) {
          const { amount } = worthOf(nok(units / 100), period, on);
          assert.ok(amount <= before);
          before = amount;
        }
        assert.equal(before, 0);
      }),
      { numRuns: 60 },
    );
  });
});
