import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { addIntervals, anchorOf, periodFrom, type Interval } from '../../src/domain/time/period.ts';
import { addDays, dayNumber, daysBetween, fromDayNumber } from '../../src/domain/time/plain-date.ts';
import { dayIn, startOfDay } from '../../src/domain/time/time-zone.ts';
import { month, year } from './support/records.ts';

const days = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2199-12-31') }).map(fromDayNumber);
const intervals = fc.record({
  unit: fc.constantFrom<Interval['unit']>('day', 'week', 'month', 'year'),
  count: fc.integer({ min: 1, max: 12 }),
});
const zones = fc.constantFrom(
  'Europe/Oslo', 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Apia', 'America/Sao_Paulo',
  'Asia/Kathmandu', 'Africa/Cairo', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Beirut',
);

const boundaries = (from: string, interval: Interval, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addIntervals(from, interval, index, anchorOf(from)));

describe('plain dates', () => {
  it('count days over leap years', () => {
    assert.equal(daysBetween('2028-02-01', '2028-03-01'), 29);
    assert.equal(daysBetween('2026-02-01', '2026-03-01'), 28);
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(daysBetween('2100-02-28', '2100-03-01'), 1);
  });

  it('come back from a sum of days', () => {
    fc.assert(fc.property(days, fc.integer({ min: -4000, max: 4000 }), (date, offset) => {
      assert.equal(addDays(addDays(date, offset), -offset), date);
      assert.equal(daysBetween(date, addDays(date, offset)), offset);
    }));
  });
});

describe('periods', () => {
  it('aim at the day they began on, whatever the months between have', () => {
    assert.deepEqual(
      boundaries('2027-01-31', month, 5),
      ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'],
    );
    assert.deepEqual(boundaries('2028-01-30', month, 3), ['2028-01-30', '2028-02-29', '2028-03-30']);
  });

  it('come back to 29 February in every leap year', () => {
    assert.deepEqual(
      boundaries('2028-02-29', year, 5),
      ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
    );
  });

  it('follow each other without gap, overlap or drift', () => {
    fc.assert(fc.property(days, intervals, fc.integer({ min: 1, max: 60 }), (start, interval, count) => {
      const anchorDay = anchorOf(start);
      let from = start;
      for (let index = 1; index <= count; index++) {
        const period = periodFrom(from, interval, anchorDay);
        assert.ok(period.to > period.from);
        assert.equal(period.to, addIntervals(start, interval, index, anchorDay));
        from = period.to;
      }
    }));
  });
});

describe('time zones', () => {
  it('say which day it is for the customer', () => {
    const instant = new Date('2026-12-02T23:30:00Z');
    assert.equal(dayIn('Europe/Oslo', instant), '2026-12-03');
    assert.equal(dayIn('America/New_York', instant), '2026-12-02');
    assert.equal(dayIn('Asia/Tokyo', instant), '2026-12-03');
  });

  it('know when a day begins', () => {
    assert.equal(startOfDay('Europe/Oslo', '2026-12-03').toISOString(), '2026-12-02T23:00:00.000Z');
    assert.equal(startOfDay('Europe/Oslo', '2026-07-03').toISOString(), '2026-07-02T22:00:00.000Z');
    assert.equal(startOfDay('Asia/Kathmandu', '2026-12-03').toISOString(), '2026-12-02T18:15:00.000Z');
  });

  it('begin a day at one where clocks skip midnight, and pass over a day that a zone skipped', () => {
    assert.equal(startOfDay('America/Sao_Paulo', '2018-11-04').toISOString(), '2018-11-04T03:00:00.000Z');
    assert.equal(
      startOfDay('Pacific/Apia', '2011-12-30').toISOString(),
      startOfDay('Pacific/Apia', '2011-12-31').toISOString(),
    );
  });

  it('agree with each other at every boundary', () => {
    fc.assert(fc.property(days, zones, (date, zone) => {
      const start = startOfDay(zone, date);
      assert.ok(dayIn(zone, start) >= date);
      assert.ok(dayIn(zone, new Date(start.getTime() - 60_000)) < date);
    }));
  });
});
