import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exchangeRates, referenceRate } from '../../src/seed/purchases/exchange-rates.ts';

describe('reference rates of the sample store', () => {
  const rates = [...exchangeRates('2016-11-24', '2026-11-24')];
  const of = (base: string, quote = 'NOK') =>
    rates.filter((rate) => rate.base === base && rate.quote === quote).map(({ rate }) => Number(rate));

  it('stand for every working day of ten years, and for no other', () => {
    for (const base of ['EUR', 'USD', 'GBP', 'SEK', 'JPY']) assert.equal(of(base).length, 2609);
    assert.ok(rates.every(({ on_day }) => ![0, 6].includes(new Date(on_day).getUTCDay())));
    assert.equal(referenceRate('EUR', 'NOK', '2026-11-22'), referenceRate('EUR', 'NOK', '2026-11-20'));
  });

  it('are believable: near what they were, and moving little from day to day', () => {
    for (const [base, least, most] of [['EUR', 8.8, 12.4], ['USD', 7.8, 11.2], ['GBP', 10.2, 14.3], ['SEK', 0.9, 1.1], ['JPY', 0.06, 0.092]] as const) {
      const daily = of(base);
      for (const [index, rate] of daily.entries()) {
        assert.ok(rate > least && rate < most, `${base} ${rate}`);
        const before = daily[index - 1] ?? rate;
        assert.ok(Math.abs(rate / before - 1) < 0.02, `${base} from ${before} to ${rate}`);
      }
    }
  });

  it('agree between currencies, and are the same every time', () => {
    const day = '2025-03-14';
    const crossed = Number(referenceRate('USD', 'NOK', day)) / Number(referenceRate('EUR', 'NOK', day));
    assert.ok(Math.abs(crossed / Number(referenceRate('USD', 'EUR', day)) - 1) < 0.0002);
    assert.equal(referenceRate('USD', 'NOK', day), '10.4818');
    assert.match(referenceRate('JPY', 'NOK', day), /^0\.0\d{5}$/);
  });
});
