/** Runs of 12 to 19 digits, also with spaces, dots or dashes between them. */
const longNumber = /(?<![\d])\d(?:[ .\u00a0\u202f-]?\d){11,18}(?![\d])/g;

/** The check of ISO/IEC 7812-1, annex B: every payment card's number passes it, and one in ten of any others. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/**
 * A text in which nothing can be a card's number any more: all but its last four digits become dots. A person may paste one
 * without noticing, so this runs before a text leaves the page, and again before a back end looks at it.
 */
export const maskCardNumbers = (text: string): string =>
  text.replaceAll(longNumber, (number) => {
    const digits = number.replaceAll(/\D/g, '');
    return passesLuhn(digits) ? `•••• ${digits.slice(-4)}` : number;
  });
