import { orderNumberOf } from './order-number.ts';

/** A number by which something can be named to the store's people, always the same for the same id: `REF-7K4Q2M`. */
export const referenceOf = (prefix: string, id: string): string => `${prefix}-${orderNumberOf(id).slice(3).replace('-', '').slice(0, 6)}`;
