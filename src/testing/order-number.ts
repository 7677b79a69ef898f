const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An order number of the store, always the same for the same id: `NL-7K4Q-2M9D`. */
export const orderNumberOf = (id: string): string => {
  let hash = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
    other = Math.imul(other ^ hash, 0x85ebca6b) >>> 0;
  }
  const block = (number: number): string =>
    [0, 5, 10, 15].map((shift) => digits[(number >>> (shift + 8)) & 31]).join('');
  return `NL-${block(hash)}-${block(other)}`;
};
