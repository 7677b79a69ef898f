import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { maskCardNumbers } from '../../../../src/api/contract/card-number.ts';
import { readQuestion } from '../../../src/domain/charge-check/reading/read-question.ts';
import { descriptors } from './support/case.ts';

const context = { today: '2026-12-08', descriptors, currency: 'NOK' };
const read = (line: string, locale = 'nb', more: Partial<typeof context> = {}) => readQuestion({ line, locale }, { ...context, ...more });

const locales = fc.constantFrom('nb', 'nn-NO', 'sv', 'da', 'de', 'de-CH', 'en-US', 'en-GB', 'en-CA', 'fr', 'es', 'pl', 'fi', 'ja', 'ar-EG', 'fa', 'hu', 'th', 'xx', 'en-ab-cd');
const pieces = fc.constantFrom(
  '119,00', '1.299,50', '12/03', '02.12', '2026-12-02', '31.02.2026', '29.02', 'kr', 'EUR', 'USD', '$', '€', '-', '+', '(', ')', 'CR', 'KURS:', '10.84',
  '*4242', '4111 1111 1111 1111', 'NORDLIA.NO', 'NORDLIA*FILM', 'Reservert:', 'Dec', '2.', ',-', '٣٫٥٠', '１２９９', '\u202e', '0', '00000', '9'.repeat(30),
);
const lines = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 20 }).map((list) => list.join(' ')),
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
);

describe('reading', () => {
  it('never throws, keeps the line but for card numbers, and reads amounts above zero and days that exist', () => {
    fc.assert(
      fc.property(lines, locales, (line, locale) => {
        const question = read(line, locale);
        assert.equal(question.line, maskCardNumbers(line));
        for (const each of [question.amount, question.original]) assert.ok(!each || (Number.isSafeInteger(each.amount) && each.amount > 0));
        if (question.on) assert.equal(new Date(question.on).toISOString().slice(0, 10), question.on);
        assert.equal(question.missing.includes('amount'), question.amount === undefined);
        assert.equal(question.missing.includes('date'), question.on === undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('is soon done with lines made to be hard', () => {
    // What takes exponentially long would never come to its end here.
    for (const piece of ['x', '* ', '1', '1 ', '1,11', '1.111', 'kr ', 'kr 1', '02.12 ', '-', '(', '4111 ', 'a.', 'dec 1', ' ', '.,', 'NORDLIA*', '1-1-', 'xx-']) {
      for (const end of ['', '!', '1', ' 119,00']) {
        const line = piece.repeat(300).slice(0, 300 - end.length) + end;
        for (const locale of ['nb', 'en-US']) assert.equal(read(line, locale).line, maskCardNumbers(line));
      }
    }
  });

  it('never lets a card number through, in the line or in an amount', () => {
    const question = readQuestion({ line: 'Kort 4242 4242 4242 4242 119,00', amount: '4242424242424242', locale: 'nb' }, context);
    assert.doesNotMatch(JSON.stringify(question), /4242[ ]?4242/);
    assert.equal(question.lastFour, '4242');
  });

  it('takes a day without a year for the latest that is not after today', () => {
    assert.equal(read('08.12 NORDLIA 119,00').on, '2026-12-08');
    assert.equal(read('09.12 NORDLIA 119,00').on, '2025-12-09');
    assert.equal(read('29.02 NORDLIA 119,00').on, '2024-02-29');
  });

  it('has the order of day and month from the locale, and from what is possible', () => {
    assert.equal(read('03/12/2026 119.00', 'en-GB').on, '2026-12-03');
    assert.equal(read('12/03/2026 119.00', 'en-US').on, '2026-12-03');
    assert.equal(read('11/30 119.00', 'en-GB').on, '2026-11-30');
    assert.equal(read('26-12-02 119,00', 'sv').on, '2026-12-02');
    assert.equal(read('2 Dec 2026 119.00', 'nb').on, '2026-12-02');
    assert.equal(read('2. desember 119,00', 'nb').on, '2026-12-02');
    assert.equal(read('2 grudnia 2026 119,00', 'pl').on, '2026-12-02');
  });

  it('takes what may be a day or an amount for a day only where there is another amount', () => {
    assert.deepEqual(read('NORDLIA 02.12 119,00'), { ...read('NORDLIA 02.12 119,00'), on: '2026-12-02' });
    assert.equal(read('NORDLIA 12.10').amount?.amount, 1210);
    assert.equal(read('NORDLIA 02.12', 'en-US').amount?.amount, 212);
  });

  it('reads an amount in the form of any locale, whichever the customer has', () => {
    for (const text of ['1.299,50', '1,299.50', '1 299,50', '1 299,50', "1'299.50", '1299,50', 'kr 1.299,50', '1299.50 kr', '1.299,50-', '-1299,50', '−1 299,50', '(1,299.50)', '１２９９.50']) {
      const { amount } = readQuestion({ amount: text, locale: 'nb' }, context);
      assert.deepEqual(amount, { amount: 129_950, currency: 'NOK', scale: 2 }, text);
    }
  });

  it('knows money coming back by words and by a plus, and what waits by words', () => {
    for (const line of ['NORDLIA 119.00 CR', 'NORDLIA +119,00', 'Gutschrift NORDLIA 119,00', 'Refusjon NORDLIA 119,00', 'REMBOURSEMENT NORDLIA 119,00', 'NORDLIA 9,99 H']) {
      assert.equal(read(line).kind, 'credit', line);
    }
    for (const line of ['Reservert NORDLIA 119,00', 'PENDING NORDLIA 119.00', 'vorgemerkt NORDLIA 119,00']) assert.equal(read(line).kind, 'pending', line);
    for (const line of ['NORDLIA 119,00', 'NORDLIA -119,00', 'CREDITO NORDLIA 119,00', 'NORDLIA 119,00 S', 'CREDIT CARD PURCHASE NORDLIA 119.00', 'NORDLIA 24 H 119,00']) assert.equal(read(line).kind, 'charge', line);
  });

  it('knows whose name it is', () => {
    assert.equal(read('NORDLIA OSLO 119,00').ours, true);
    assert.equal(read('Vipps*Nordlia 119,00').ours, true);
    assert.equal(read('KIWI 505 OSLO 119,00').ours, false);
    assert.equal(read('VIPPS 119,00').ours, undefined);
    assert.equal(read('Varekjøp 119,00').ours, undefined);
    assert.equal(read('KIWI 119,00', 'nb', { descriptors: [] }).ours, undefined);
  });

  it('lets what was given in a field win over the line', () => {
    const question = readQuestion(
      { line: '*4242 02.12 NORDLIA 119,00', amount: '79', on: '2026-12-05', lastFour: '9999', currency: 'SEK', locale: 'nb' },
      context,
    );
    assert.deepEqual([question.amount, question.on, question.lastFour], [{ amount: 7900, currency: 'SEK', scale: 2 }, '2026-12-05', '9999']);
  });
});
