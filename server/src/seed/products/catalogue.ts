import type { Product } from '../../domain/subscription/product.ts';
import type { PlanTerms } from '../../domain/subscription/record.ts';
import { collection } from './collection.ts';
import { hardToShow } from './hard-to-show.ts';
import { media } from './media.ts';
import { reading } from './reading.ts';
import { services } from './services.ts';

/** Everything the sample store sells. */
export const catalogue: readonly Product[] = [...media, ...reading, ...services, ...hardToShow, ...collection];

/** A plan by its id, and the product it belongs to. */
export const findPlan = (id: string): { product: string; plan: PlanTerms } => {
  for (const { id: product, plans } of catalogue) {
    const found = plans.find((each) => each.id === `plan_${id}`);
    if (!found) continue;
    const { rank: _rank, ...plan } = found;
    return { product, plan };
  }
  throw new Error(`The sample store sells no plan ${id}.`);
};

/** A product by its id. */
export const findProduct = (id: string): Product => {
  const found = catalogue.find((product) => product.id === id);
  if (!found) throw new Error(`The sample store sells no ${id}.`);
  return found;
};
