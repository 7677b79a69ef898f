import { maskCardNumbers, passesLuhn } from '../../../../src/api/contract/card-number.ts';

const shortest = 13;
const longest = 19;

/** Whether some of the digits, one after the other, are a card's number. */
const hidesNumber = (digits: string): boolean => {
  for (let from = 0; from + shortest <= digits.length; from++) {
    for (let length = shortest; length <= longest && from + length <= digits.length; length++) {
      if (passesLuhn(digits.slice(from, from + length))) return true;
    }
  }
  return false;
};

/**
 * Whether there is a card's number in a provider's token: written as people write it, or anywhere among digits that stand together.
 * A token is opaque, so that one refused too many costs a second try and one too few a number that nobody may keep.
 */
export const tokenHoldsCardNumber = (token: string): boolean =>
  textHoldsCardNumber(token.replaceAll(':', ' ')) || (token.match(/\d{13,}/g) ?? []).some(hidesNumber);

/** Whether somebody has written a card's number into a text. */
export const textHoldsCardNumber = (text: string): boolean => maskCardNumbers(text) !== text;

/**
 * The same for a business's number, which consists of digits itself and may pass the check by chance: only what is nothing but a
 * card's number, and begins as those of payment cards do.
 */
export const numberIsCardNumber = (text: string): boolean => {
  const digits = text.replaceAll(/[\s.-]/g, '');
  return /^[2-6]\d{14,18}$/.test(digits) && passesLuhn(digits);
};
