/** Card numbers as people type them, and as schemes make them. Nothing here leaves the frame. */

/** Digits as Arabic and Persian keyboards type them. NFKC knows those of other widths. */
const plain = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 0xf);

/** The digits of a text, whatever stands between them and in whatever script. */
export const digitsOf = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, plain).replaceAll(/\D/g, '');

/** Whether the last digit is the one that the others ask for (ISO/IEC 7812-1, annex B). */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
};

export interface Brand {
  readonly name: string;
  readonly label: string;
  /** How many digits its numbers have. */
  readonly lengths: readonly number[];
  readonly codeLength: number;
  /** After how many digits a gap is printed. */
  readonly gaps: readonly number[];
}

const fours = [4, 8, 12];

const brands: readonly (Brand & { readonly begins: RegExp })[] = [
  { name: 'visa', label: 'Visa', begins: /^4/, lengths: [13, 16, 19], codeLength: 3, gaps: [...fours, 16] },
  { name: 'mastercard', label: 'Mastercard', begins: /^(5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720))/, lengths: [16], codeLength: 3, gaps: fours },
  { name: 'amex', label: 'American Express', begins: /^3[47]/, lengths: [15], codeLength: 4, gaps: [4, 10] },
  { name: 'diners', label: 'Diners Club', begins: /^3(0[0-5]|[689])/, lengths: [14, 16, 19], codeLength: 3, gaps: fours },
  { name: 'jcb', label: 'JCB', begins: /^35(2[89]|[3-8])/, lengths: [16], codeLength: 3, gaps: fours },
  { name: 'discover', label: 'Discover', begins: /^6(011|4[4-9]|5)/, lengths: [16], codeLength: 3, gaps: fours },
  { name: 'unionpay', label: 'UnionPay', begins: /^62/, lengths: [16, 19], codeLength: 3, gaps: [...fours, 16] },
];

/** The brand of a number, as soon as its first digits say so. */
export const brandOf = (digits: string): Brand | undefined => brands.find(({ begins }) => begins.test(digits));

/** The longest that a number of this brand can be. Sandbox numbers have no more than nineteen digits. */
export const mostDigits = (brand: Brand | undefined): number => brand?.lengths.at(-1) ?? 19;

/** In groups, as it is printed on the card. */
export const formatNumber = (digits: string): string => {
  const gaps = brandOf(digits)?.gaps ?? [...fours, 16];
  return Array.from(digits, (digit, index) => (gaps.includes(index) ? ` ${digit}` : digit)).join('');
};

/** `MM / YY` while it is typed: a first digit above 1 can only be the month itself, and a typed slash ends the month. */
export const formatExpiry = (typed: string): string => {
  const alone = /^\s*([1-9])\s*\//.exec(typed);
  let digits = digitsOf(typed);
  if (alone || /^[2-9]/.test(digits)) digits = `0${digits}`;
  // A year in full, as browsers fill it in.
  if (/^\d{2}20\d{2}$/.test(digits)) digits = digits.slice(0, 2) + digits.slice(4);
  const [month, year] = [digits.slice(0, 2), digits.slice(2, 4)];
  return year || /\d\s*\/\s*$/.test(typed) ? `${month} / ${year}` : month;
};

/** The month of `MM / YY`, as `YYYY-MM`; `undefined` where there is no such month. */
export const readExpiry = (typed: string): string | undefined => {
  const [, month, year] = /^(0[1-9]|1[0-2])(\d{2})$/.exec(digitsOf(typed)) ?? [];
  return month && `20${year}-${month}`;
};
