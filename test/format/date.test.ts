import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { plainSpaces } from '../support/text.ts';
import { daysBetween, formatDate, formatDateShort, formatInstant, formatInterval, formatMoment } from '../../src/format/date.ts';
import { formatList } from '../../src/format/list.ts';

describe('formatDate', () => {
  it('names the day, and the year unless it is this one', () => {
    expect(formatDate('2026-12-03', 'nb')).to.equal('3. desember 2026');
    expect(formatDate('2026-12-03', 'nb', '2026-11-24')).to.equal('3. desember');
    expect(formatDate('2027-01-03', 'nb', '2026-11-24')).to.equal('3. januar 2027');
    expect(formatDate('2026-12-03', 'en-GB')).to.equal('3 December 2026');
  });

  it('names the same day in every time zone', () => {
    // The suite runs in a zone behind UTC, where a midnight read as UTC would fall on the day before.
    expect(new Date('2026-12-03T00:00:00Z').getDate()).to.equal(2);
    expect(formatDate('2026-12-03', 'en-GB')).to.contain('3');
  });

  it('has a short form for tables', () => {
    expect(formatDateShort('2026-12-03', 'nb')).to.equal('03.12.2026');
  });
});

describe('formatInstant', () => {
  it('adds the time of day', () => {
    expect(formatInstant('2026-12-03T18:30:00.000Z', 'nb')).to.match(/desember 2026.*\d\d[:.]\d\d/);
  });
});

describe('formatMoment', () => {
  it('is to the minute, in the zone that is named, and names it', () => {
    expect(plainSpaces(formatMoment('2026-11-24T23:30:59.000Z', 'Europe/Oslo', 'en-GB'))).to.equal('25 November 2026 at 00:30 CET');
    expect(plainSpaces(formatMoment('2026-07-01T10:05:00.000Z', 'Europe/Oslo', 'nb'))).to.match(/^1\. juli 2026 (kl\. )?12:05 CEST$/);
  });

  it('is in UTC where the browser knows no such zone', () => {
    expect(plainSpaces(formatMoment('2026-11-24T09:00:00.000Z', 'Atlantis/Capital', 'en-GB'))).to.equal('24 November 2026 at 09:00 UTC');
  });
});

describe('daysBetween', () => {
  it('counts calendar days, over leap days and the change to summer time', () => {
    expect(daysBetween('2026-11-24', '2026-12-03')).to.equal(9);
    expect(daysBetween('2028-02-28', '2028-03-01')).to.equal(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
  });

  it('is the number of days that were added', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = new Date(from);
        to.setUTCDate(to.getUTCDate() + days);
        return daysBetween(from.toISOString().slice(0, 10), to.toISOString().slice(0, 10)) === days;
      }),
    );
  });
});

describe('formatInterval', () => {
  it('says a length of time', () => {
    expect(formatInterval({ unit: 'month', count: 3 }, 'nb')).to.equal('3 måneder');
    expect(formatInterval({ unit: 'year', count: 1 }, 'en-GB')).to.equal('1 year');
  });

  it('says nothing of a unit it does not know', () => {
    expect(formatInterval({ unit: 'unknown', count: 3 }, 'nb')).to.equal('');
  });
});

describe('formatList', () => {
  it('joins as the language does', () => {
    expect(formatList(['Avis', 'Musikk', 'Film'], 'nb')).to.equal('Avis, Musikk og Film');
  });
});
