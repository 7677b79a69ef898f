import { isSameCurrency } from '../money/money.ts';
import type { OfferedPlan, Product } from './product.ts';
import type { PlanTerms, SubscriptionRecord } from './record.ts';

/** A plan one can change to. */
export interface PlanChoice {
  readonly plan: PlanTerms;
  readonly direction: 'up' | 'down' | 'across';
  /** More is given at once, and the difference charged; all else waits for the next period. */
  readonly takesEffect: 'now' | 'renewal';
}

const terms = ({ id, name, price, interval }: OfferedPlan): PlanTerms => ({
  id,
  name,
  price,
  ...(interval && { interval }),
});

/** The plans on sale that this subscription can go to: of the same product, in the same currency, but not its own. */
export const planChoices = (record: SubscriptionRecord, product: Product): PlanChoice[] => {
  const current = product.plans.find(({ id }) => id === record.plan.id);
  return product.plans
    .filter(({ id, price, interval }) => id !== record.plan.id && interval && isSameCurrency(price, record.plan.price))
    .map((plan) => {
      const difference = plan.rank - (current?.rank ?? plan.rank);
      const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'across';
      // In a trial nothing is paid, so nothing speaks against changing at once.
      const takesEffect = direction === 'up' || record.isTrial ? 'now' : 'renewal';
      return { plan: terms(plan), direction, takesEffect };
    });
};
