import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { numberIsCardNumber, textHoldsCardNumber, tokenHoldsCardNumber } from '../../../src/domain/wallet/card-number.ts';

const checkDigit = (digits: readonly number[]): number => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

/** Every number that a payment card can have. */
const cardNumber = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.array(fc.nat(9), { minLength: 12, maxLength: 17 }))
  .map(([first, rest]) => [first, ...rest])
  .map((digits) => [...digits, checkDigit(digits)].join(''));

const around = fc.stringMatching(/^[a-z_:.-]{0,12}$/);
const digits = fc.stringMatching(/^\d{0,4}$/);

describe('a card number', () => {
  it('is found in every token that holds one, whatever stands around it', () => {
    fc.assert(
      fc.property(cardNumber, around, digits, digits, around, (number, before, more, less, after) => {
        assert.equal(tokenHoldsCardNumber(`${before}${more}${number}${less}${after}`), true);
      }),
    );
  });

  it('is found in groups', () => {
    const grouped = cardNumber.filter(({ length }) => length === 16).map((number) => number.match(/\d{4}/g)!);
    fc.assert(
      fc.property(grouped, fc.constantFrom('-', '.', ':', '_'), (groups, separator) => {
        assert.equal(tokenHoldsCardNumber(groups.join(separator)), true);
      }),
    );
  });

  it('is not seen in what providers call methods', () => {
    for (const token of [
      'pm_1N3T00LkdIwHu7ixt0uWSt5I',
      'seti_1Mm8s8LkdIwHu7ix0OXBfTRG',
      'sandbox-card.approves.visa.4242.2030-12.NO',
      'sandbox-card.maximum:30000.visa.4242.2030-12',
      '3f2c1b7e-8a5d-4e0f-9b6a-1c2d3e4f5a6b',
      'tok_visa',
    ]) {
      assert.equal(tokenHoldsCardNumber(token), false, token);
    }
  });

  it('is told from the number of a business', () => {
    assert.equal(numberIsCardNumber('4242 4242 4242 4242'), true);
    for (const number of ['NO 987 654 325 MVA', '100123456700003', '12.345.678/0001-95', 'SE556123456701', '27ABCDE1234F1Z5']) {
      assert.equal(numberIsCardNumber(number), false, number);
    }
  });

  it('is seen in what somebody writes, and addresses and post codes are not', () => {
    assert.equal(textHoldsCardNumber('Kari 4242 4242 4242 4242'), true);
    for (const text of ['Storgata 1', '神南1-19-11', '01310-100', '12345 Main Street, Apt 4242', '0155']) {
      assert.equal(textHoldsCardNumber(text), false, text);
    }
  });
});
