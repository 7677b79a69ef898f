import type { Subscription } from '../api/contract/subscription.ts';
import { active } from './subscriptions/renewing.ts';

/** As many ordinary subscriptions as wanted, for paging and long lists. */
export const manySubscriptions = (count: number): Subscription[] =>
  Array.from({ length: count }, (_, index) =>
    active({ id: `sub_many_${index + 1}`, product: { name: `Nordlia Blad nr. ${index + 1}` } }),
  );
