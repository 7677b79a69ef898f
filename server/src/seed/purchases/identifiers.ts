import { hashOf } from './random.ts';

/** Crockford's base 32: no letter that looks like a digit. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const base32 = (value: number, length: number): string => {
  let text = '';
  for (let left = value; text.length < length; left = Math.floor(left / 32)) text = `${digits[left % 32] ?? ''}${text}`;
  return text;
};

/**
 * Another number for each number below 2^(2 × half), and never the same for two: four rounds of a Feistel network. So numbers
 * that are counted up look like drawn ones and still do not meet.
 */
const scatter = (index: number, half: number, key: number): number => {
  const mask = 2 ** half - 1;
  let left = Math.floor(index / 2 ** half) & mask;
  let right = index & mask;
  for (let round = 0; round < 4; round++) [left, right] = [right, left ^ (hashOf(right, key + round) & mask)];
  return left * 2 ** half + right;
};

/** Names for the purchases of one history. Two histories with other seeds do not share any. */
export interface Identifiers {
  purchase(index: number): string;
  /** As a customer reads it: `NL-7K4Q-2M9D`. */
  orderNumber(index: number): string;
  invoiceNumber(index: number, year: number): string;
}

export const createIdentifiers = (seed: string): Identifiers => {
  const [key, other] = [hashOf(seed, 1), hashOf(seed, 2)];
  const owner = `${base32(key, 5)}${base32(other, 5)}`.toLowerCase();
  return {
    purchase: (index) => `pur_${owner}${base32(scatter(index, 15, key), 6).toLowerCase()}`,
    orderNumber: (index) => {
      const text = base32(scatter(index, 20, other), 8);
      return `NL-${text.slice(0, 4)}-${text.slice(4)}`;
    },
    invoiceNumber: (index, year) => `${year}-${String(scatter(index, 13, key)).padStart(8, '0')}`,
  };
};
