import type { Product } from '../../domain/subscription/product.ts';
import { year } from '../intervals.ts';
import { nok } from '../money.ts';
import { gentle } from '../policies.ts';
import { plan, product } from './product.ts';

/** Enough for several pages of a list. */
export const collectionSize = 260;

/** Many small magazines, each a product of its own. */
export const collection: readonly Product[] = Array.from({ length: collectionSize }, (_, index) => {
  const number = index + 1;
  const id = `samling_${number}`;
  return product(id, `Samlerbladet nr. ${number}`, gentle, plan(id, 'Helår', nok(290 + (number % 7) * 50), year, 1));
});
