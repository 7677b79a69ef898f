import type { Money } from '../../../../src/api/contract/common.ts';
import type { OfferedPlan, Policy, Product } from '../../domain/subscription/product.ts';
import type { Interval } from '../../domain/time/period.ts';

/** A plan on sale, as one row of the price list. */
export const plan = (id: string, name: string, price: Money, interval: Interval, rank: number): OfferedPlan => ({
  id: `plan_${id}`,
  name,
  price,
  interval,
  rank,
});

export const product = (id: string, name: string, policy: Policy, ...plans: OfferedPlan[]): Product => ({
  id: `prod_${id}`,
  name,
  policy,
  plans,
});
