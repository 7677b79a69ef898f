import type { Item, PurchaseRecord } from '../purchase/record.ts';
import type { ProductKind } from './policy.ts';

/** What an item is to the law: what it says of itself, else what follows from how it was bought. Money that is stored is like a gift card. */
export const productKindOf = ({ kind }: PurchaseRecord, { product }: Item): ProductKind => {
  if (product) return product;
  switch (kind) {
    case 'subscription':
      return 'digital-service';
    case 'gift':
    case 'top-up':
      return 'gift-card';
    default:
      return 'digital-content';
  }
};
