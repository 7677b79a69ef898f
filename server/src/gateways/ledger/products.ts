import type { Database } from '../../database.ts';
import type { OfferedPlan, Policy, Product } from '../../domain/subscription/product.ts';
import type { Interval } from '../../domain/time/period.ts';

interface ProductRow {
  readonly id: string;
  readonly name: string;
  readonly image_url: string | null;
  readonly policy: Policy;
}

interface PlanRow {
  readonly id: string;
  readonly product: string;
  readonly name: string;
  readonly amount: number;
  readonly currency: string;
  readonly scale: number;
  readonly interval_unit: Interval['unit'];
  readonly interval_count: number;
  readonly rank: number;
}

const toPlan = ({ id, name, amount, currency, scale, interval_unit, interval_count, rank }: PlanRow): OfferedPlan => ({
  id,
  name,
  price: { amount, currency, scale },
  interval: { unit: interval_unit, count: interval_count },
  rank,
});

/** These products with the plans on sale, by id. */
export const readProducts = async (database: Database, ids: readonly string[]): Promise<Map<string, Product>> => {
  if (ids.length === 0) return new Map();
  const products = await database.query<ProductRow>(
    'SELECT id, name, image_url, policy FROM product WHERE id = ANY($1)',
    [ids],
  );
  const plans = await database.query<PlanRow>(
    `SELECT id, product, name, amount, currency, scale, interval_unit, interval_count, rank
     FROM plan WHERE product = ANY($1) ORDER BY rank, id`,
    [ids],
  );
  return new Map(
    products.map(({ id, name, image_url, policy }) => [
      id,
      {
        id,
        name,
        ...(image_url !== null && { imageUrl: image_url }),
        policy,
        plans: plans.filter(({ product }) => product === id).map(toPlan),
      },
    ]),
  );
};
