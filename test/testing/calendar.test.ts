import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { addDays, addPeriods, daysBetween } from '../../src/testing/calendar.ts';

describe('the calendar of the sample data', () => {
  it('counts days over months, years and the change of the clocks', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2026-03-28', 2)).to.equal('2026-03-30');
    expect(addDays('2026-03-01', -1)).to.equal('2026-02-28');
  });

  it('keeps to the last day of a month that is too short', () => {
    expect(addPeriods('2027-01-31', { unit: 'month', count: 1 })).to.equal('2027-02-28');
    expect(addPeriods('2028-02-29', { unit: 'year', count: 1 })).to.equal('2029-02-28');
    expect(addPeriods('2026-11-30', { unit: 'month', count: 3 })).to.equal('2027-02-28');
    expect(addPeriods('2026-12-03', { unit: 'month', count: 1 }, -1)).to.equal('2026-11-03');
    expect(addPeriods('2026-11-24', { unit: 'week', count: 2 })).to.equal('2026-12-08');
  });

  it('measures what it has added', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(daysBetween('2026-11-24', addDays('2026-11-24', days))).to.equal(days);
      }),
    );
  });
});
