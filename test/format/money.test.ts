import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { formatMoney, formatNumber } from '../../src/format/money.ts';
import { plainSpaces } from '../support/text.ts';

const nok = (amount: number) => ({ amount, currency: 'NOK', scale: 2 });

describe('formatMoney', () => {
  it('writes kroner as a Norwegian does, without empty decimals', () => {
    expect(plainSpaces(formatMoney(nok(11900), 'nb'))).to.equal('119 kr');
    expect(plainSpaces(formatMoney(nok(129950), 'nb'))).to.equal('1 299,50 kr');
  });

  it('keeps a currency that another also calls kr apart', () => {
    const swedish = formatMoney({ amount: 11900, currency: 'SEK', scale: 2 }, 'nb');
    expect(swedish).to.contain('SEK');
    expect(formatMoney(nok(11900), 'en-GB')).to.contain('NOK');
  });

  it('takes the digits from the amount, not from the browser', () => {
    expect(formatMoney({ amount: 1200, currency: 'JPY', scale: 0 }, 'en-GB')).to.contain('1,200');
    expect(formatMoney({ amount: 150050, currency: 'HUF', scale: 2 }, 'en-GB')).to.contain('1,500.50');
    expect(formatMoney({ amount: 1234, currency: 'KWD', scale: 3 }, 'en-GB')).to.contain('1.234');
  });

  it('shows a credit as negative', () => {
    expect(formatMoney({ amount: -5, currency: 'EUR', scale: 2 }, 'en-GB')).to.match(/[-−]€0\.05/);
  });

  it('never loses or adds a minor unit, however large the amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 }), (amount, scale) => {
        const written = formatMoney({ amount, currency: 'EUR', scale }, 'en-GB');
        const digits = written.replace(/[^\d.]/g, '');
        const [whole = '', fraction = ''] = digits.split('.');
        return BigInt(whole + fraction.padEnd(scale, '0')) === BigInt(Math.abs(amount));
      }),
    );
  });
});

describe('formatNumber', () => {
  it('groups as the locale does', () => {
    expect(plainSpaces(formatNumber(12345, 'nb'))).to.equal('12 345');
  });
});
