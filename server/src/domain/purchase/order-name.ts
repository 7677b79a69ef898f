import { createHash } from 'node:crypto';

/** Crockford's base 32: no letter that looks like a digit or another letter. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const draw = (key: string, length: number): string => {
  const bytes = createHash('sha256').update(key).digest();
  return Array.from({ length }, (_, index) => digits[(bytes[index] ?? 0) % 32]).join('');
};

/** The id of the purchase that a key stands for: the same in every process and at every try, so that there is one. */
export const purchaseIdOf = (key: string): string => `pur_${draw(key, 20).toLowerCase()}`;

/** An order number that can be read out: `NL-7K4Q-2M9D`. It begins as `before` did, the number of an earlier order. */
export const orderNumberOf = (key: string, before?: string): string => {
  const text = draw(`${key} order`, 8);
  const prefix = before && /^[A-Z]{1,4}(?=-)/.exec(before)?.[0];
  return [...(prefix ? [prefix] : []), text.slice(0, 4), text.slice(4)].join('-');
};
