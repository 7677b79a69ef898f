import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { easterOf, isHoliday } from '../../src/domain/time/holidays.ts';
import { addDays } from '../../src/domain/time/plain-date.ts';

const holidaysIn = (country: string, year: number): string[] =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) => day.startsWith(String(year)) && isHoliday(country, day));

describe('public holidays', () => {
  it('follow Easter, whose Sundays are those that are printed', () => {
    const printed = ['1961-04-02', '1999-04-04', '2000-04-23', '2008-03-23', '2011-04-24', '2026-04-05', '2027-03-28', '2038-04-25', '2049-04-18'];
    assert.deepEqual(printed.map((day) => easterOf(Number(day.slice(0, 4)))), printed);
    for (let year = 1900; year <= 2199; year += 1) {
      const easter = easterOf(year);
      assert.equal(new Date(easter).getUTCDay(), 0, easter);
      assert.ok(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter);
    }
  });

  it('are those of each whole country, in 2027', () => {
    assert.deepEqual(holidaysIn('NO', 2027), [
      '2027-01-01', '2027-03-25', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-17', '2027-12-25', '2027-12-26',
    ]);
    assert.deepEqual(holidaysIn('DE', 2027), [
      '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-17', '2027-10-03', '2027-12-25', '2027-12-26',
    ]);
    assert.deepEqual(holidaysIn('FR', 2027), [
      '2027-01-01', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-08', '2027-05-17', '2027-07-14', '2027-08-15', '2027-11-01',
      '2027-11-11', '2027-12-25',
    ]);
    assert.deepEqual(holidaysIn('SE', 2027), [
      '2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06', '2027-06-06', '2027-12-25', '2027-12-26',
    ]);
    assert.deepEqual(holidaysIn('DK', 2027), ['2027-01-01', '2027-03-25', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17', '2027-12-25', '2027-12-26']);
  });

  it('are none where nobody keeps them', () => {
    for (const country of ['GB', 'JP', '*', 'EU']) assert.deepEqual(holidaysIn(country, 2027), []);
  });
});
