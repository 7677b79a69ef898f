import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { convert } from '../../src/domain/money/convert.ts';
import { amountsOf } from '../../src/domain/purchase/amounts.ts';
import { deriveSummary } from '../../src/domain/purchase/derive-summary.ts';
import { aggregateMonths, monthSumsOf } from '../../src/domain/purchase/months.ts';
import { orderNumberOf, purchaseIdOf } from '../../src/domain/purchase/order-name.ts';
import { bodyOf, normalise } from '../../src/domain/purchase/search-text.ts';
import { statusOf } from '../../src/domain/purchase/status.ts';
import { isWorkingDay, workingDaysAfter } from '../../src/domain/time/working-days.ts';
import { anyPurchase } from './support/any-purchase.ts';
import { purchase } from './support/purchase-records.ts';
import { nok } from './support/records.ts';

describe('a purchase in a row', () => {
  it('says what it is, what it cost and how it stands', () => {
    const record = purchase({
      items: [
        { id: 'a', name: 'Ærlig talt', quantity: 1, amount: { amount: 1000, currency: 'EUR', scale: 2 }, imageUrl: 'https://nordlia.example/a.png' },
        { id: 'b', name: 'B', quantity: 2, amount: { amount: 5, currency: 'EUR', scale: 2 } },
      ],
      taxes: [],
      conversion: { original: { amount: 1005, currency: 'EUR', scale: 2 }, rate: '11.84', source: 'merchant' },
      total: nok(118.99),
      tenders: [{ kind: 'card', label: 'Visa', amount: nok(118.99) }],
      charges: [{ state: 'posted', amount: nok(118.99), on: '2026-12-02', statementText: 'NORDLIA.NO' }],
      refunds: [{ id: 'r', amount: nok(20), on: '2026-12-03', state: 'sent', to: 'Visa' }],
    });
    assert.deepEqual(deriveSummary(record), {
      id: 'pur_1',
      on: '2026-12-02',
      kind: 'one-time',
      status: 'partly-refunded',
      title: 'Ærlig talt',
      moreItems: 1,
      imageUrl: 'https://nordlia.example/a.png',
      amount: nok(118.99),
      original: { amount: 1005, currency: 'EUR', scale: 2 },
      refunded: nok(20),
      orderNumber: 'NL-7K4Q-2M9D',
    });
    assert.deepEqual(amountsOf(record).map(({ amount, currency }) => `${amount} ${currency}`), [
      '11899 NOK', '1005 EUR', '1000 EUR', '5 EUR', '2000 NOK',
    ]);
  });

  it('is paid when all that is asked of a bank is posted, or nothing is', () => {
    assert.equal(statusOf(purchase()), 'paid');
    assert.equal(statusOf(purchase({ charges: [], tenders: [{ kind: 'balance', label: 'Saldo', amount: nok(119) }] })), 'paid');
  });
});

describe('the sums of a month', () => {
  it('count what was charged, the payer’s alone, and every purchase for both', () => {
    const record = purchase({ buyer: 'cus_2', refunds: [{ id: 'r', amount: nok(19), on: '2027-01-03', state: 'sent', to: 'Visa' }] });
    const common = { month: '2026-12', currency: 'NOK', scale: 2, purchases: 1 };
    assert.deepEqual(monthSumsOf(record), [
      { viewer: 'cus_1', ...common, charged: 1, spent: 11_900, refunded: 1_900 },
      { viewer: 'cus_2', ...common, charged: 0, spent: 0, refunded: 0 },
    ]);
    const held = purchase({ charges: [{ state: 'hold', amount: nok(119), on: '2026-12-02', statementText: 'N' }] });
    assert.deepEqual(monthSumsOf(held)[0], { viewer: 'cus_1', ...common, charged: 0, spent: 0, refunded: 0 });
  });

  it('are nothing when what was added is taken away again', () => {
    fc.assert(
      fc.property(fc.array(anyPurchase), (records) => {
        const sums = records.flatMap((record) => [...monthSumsOf(record), ...monthSumsOf(record, -1)]);
        assert.deepEqual(aggregateMonths(sums), []);
      }),
    );
  });

  it('refuse one currency of two scales', () => {
    const odd = { ...purchase(), total: { amount: 119, currency: 'NOK', scale: 0 } };
    assert.throws(() => aggregateMonths([...monthSumsOf(purchase()), ...monthSumsOf(odd)]), RangeError);
  });
});

describe('the text by which a purchase is found', () => {
  it('is the same for a word however it is written', () => {
    const same: [string, string][] = [
      ['Ærlig  Kafé', 'aerlig kafe'],
      ['SØRLANDET', 'sorlandet'],
      ['Blåbærtur på Røst', 'blabaertur pa rost'],
      ['Straße', 'strasse'],
      ['ﬁlm', 'film'],
      ['İstanbul', 'istanbul'],
      ['Łódź', 'lodz'],
      [' 映画 ', '映画'],
    ];
    for (const [written, found] of same) assert.equal(normalise(written), found);
  });

  it('does not change when it is made twice, and does not mind case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text);
        assert.equal(normalise(once), once);
      }),
    );
    fc.assert(fc.property(fc.stringMatching(/^[a-zæøåäöéß ]*$/), (text) => assert.equal(normalise(text.toUpperCase()), normalise(text))));
  });

  it('has the items and how it stands on the statement, each once', () => {
    const charge = { state: 'posted', amount: nok(59.5), on: '2026-12-02', statementText: 'NORDLIA.NO' } as const;
    assert.equal(bodyOf(purchase({ charges: [charge, charge] })), 'aerlig talt nordlia.no');
  });
});

describe('names and numbers', () => {
  it('of an order follow from its key', () => {
    assert.equal(purchaseIdOf('a'), purchaseIdOf('a'));
    assert.notEqual(purchaseIdOf('a'), purchaseIdOf('b'));
    assert.match(purchaseIdOf('a'), /^pur_[0-9a-z]{20}$/);
    assert.match(orderNumberOf('a'), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.match(orderNumberOf('a', 'NL-7K4Q-2M9D'), /^NL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('convert exactly and round once, half away from zero', () => {
    const krone = { currency: 'NOK', scale: 2 };
    assert.deepEqual(convert({ amount: 999, currency: 'EUR', scale: 2 }, '11.8430', krone), { amount: 11_831, ...krone });
    assert.deepEqual(convert({ amount: 1, currency: 'EUR', scale: 2 }, '0.5', krone), { amount: 1, ...krone });
    assert.deepEqual(convert({ amount: -1, currency: 'EUR', scale: 2 }, '0.5', krone), { amount: -1, ...krone });
    assert.deepEqual(convert({ amount: 1500, currency: 'JPY', scale: 0 }, '0.0691', krone), { amount: 10_365, ...krone });
    assert.deepEqual(convert({ amount: 10_365, currency: 'NOK', scale: 2 }, '14.5', { currency: 'JPY', scale: 0 }).amount, 1503);
    assert.deepEqual(convert({ amount: 9_007_199_254_740_991, currency: 'EUR', scale: 2 }, '1', krone).amount, 9_007_199_254_740_991);
    assert.throws(() => convert(nok(1), '-1', krone), RangeError);
  });

  it('of working days leave out weekends', () => {
    assert.deepEqual(['2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07'].map(isWorkingDay), [true, false, false, true]);
    assert.equal(workingDaysAfter('2026-12-04', 2), '2026-12-08');
    assert.equal(workingDaysAfter('1969-12-26', 1), '1969-12-29');
  });
});
