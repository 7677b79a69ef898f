import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { maskCardNumbers } from '../../src/api/contract/card-number.ts';

/** The digits, and one more that makes them pass the check of a card's number. */
const withCheckDigit = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
};

const cardNumber = (length: number) => fc.stringMatching(new RegExp(`^[2-6]\\d{${length - 2}}$`)).map(withCheckDigit);
const inFours = (number: string, separator: string) => number.match(/.{1,4}/g)!.join(separator);
const bare = (text: string) => text.replaceAll(/\D/g, '');

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const asWritten = (iso: string) => iso.split('-').reverse().join('.');

describe('masking of card numbers', () => {
  it('leaves the last four digits, however the number is written', () => {
    for (const number of ['4242424242424242', '4242 4242 4242 4242', '4242-4242-4242-4242', '4242.4242.4242.4242', '4242\u00a04242\u00a04242\u00a04242']) {
      expect(maskCardNumbers(`Visa ${number}, Oslo`)).to.equal('Visa •••• 4242, Oslo');
    }
    expect(maskCardNumbers('378282246310005')).to.equal('•••• 0005');
    expect(maskCardNumbers('3782 822463 10005')).to.equal('•••• 0005');
    expect(maskCardNumbers('4242  4242\t4242 – 4242')).to.include('4242').and.not.match(/4242\D+4242\D+4242/);
  });

  it('knows digits of other scripts, every dash, and what nobody sees', () => {
    const written = (zero: number, separator: string) =>
      inFours('4242424242424242', separator).replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7d8]) {
      for (const separator of ['', ' ', '-', '\u2011', '\u2013', '\u200b', '\u202f']) {
        const masked = maskCardNumbers(`Visa ${written(zero, separator)}, Oslo`);
        expect(masked, `${zero} ${separator}`).to.equal('Visa •••• 4242, Oslo');
      }
    }
  });

  it('finds a number between dates and amounts, and leaves those', () => {
    expect(maskCardNumbers('12.11.2026 4242 4242 4242 4242 119,00')).to.equal('12.11.2026 •••• 4242 119,00');
    expect(maskCardNumbers('4242424242424242 1 299,50 5555 5555 5555 4444')).to.equal('•••• 4242 1 299,50 •••• 4444');
  });

  it('never leaves a number in a line of a statement', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(13, 15, 16, 19).chain(cardNumber),
        fc.constantFrom('', ' ', '-', '.', '\u00a0'),
        fc.constantFrom('', 'VISA ', '12.11.2026 ', '2026-11-12 ', '1 '),
        fc.constantFrom('', ' 119,00', ' 1 299,50', ' 12.11', ' NORDLIA 79'),
        (number, separator, before, after) => {
          const masked = maskCardNumbers(before + inFours(number, separator) + after);
          expect(bare(masked), masked).not.to.include(number);
          expect(masked).to.include('••••');
        },
      ),
    );
  });

  it('leaves dates and amounts alone', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 99_999 }), (on, posted, amount) => {
        for (const line of [
          `${asWritten(on)} ${asWritten(posted)} NORDLIA.NO ${amount},00`,
          `${asWritten(on)} ${asWritten(posted)} ${amount},00`,
          `${on} ${posted} ${amount}.00`,
          `${on.replaceAll('-', '/')} ${posted.replaceAll('-', '/')} ${amount}`,
        ]) {
          expect(maskCardNumbers(line)).to.equal(line);
        }
      }),
    );
  });

  it('takes no time over digits without end', () => {
    const longest = '4242 '.repeat(60);
    expect(maskCardNumbers(longest)).not.to.match(/(4242\s){4}/);
    expect(maskCardNumbers('1'.repeat(300))).to.equal('1'.repeat(300));
  });
});
