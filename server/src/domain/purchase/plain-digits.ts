/** Where the digits 0 to 9 of a script begin: ASCII is not among them, since it is what all become. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

const digitOf = (character: string): string => {
  const code = character.codePointAt(0)!;
  const zero = zeros.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? character : String(code - zero);
};

/** Marks that only say which way a text runs, and those that hold a sign to its number. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text with the digits, signs and spaces that a program expects, whatever script it was written in. */
export const plainDigits = (text: string): string =>
  text
    .replaceAll(invisible, '')
    .replaceAll(/\p{Nd}/gu, digitOf)
    .replaceAll(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replaceAll(/[\uff0b\ufe62]/g, '+')
    .replaceAll(/[\u2018\u2019\u02bc\uff07]/g, "'")
    .replaceAll('\uff0c', ',')
    .replaceAll('\uff0e', '.')
    .replaceAll(/\s+/g, ' ')
    .trim();
