import type { Policies, ProductKind, RefundPolicy } from '../domain/refund/policy.ts';
import type { PlainDate } from '../domain/time/plain-date.ts';

/** Everywhere that no policy of its own is there for. */
export const everywhere = '*';

/** The versions of every policy, the oldest first. */
export const versionsOf = (all: readonly RefundPolicy[]): RefundPolicy[][] =>
  [...Map.groupBy(all, ({ id }) => id).values()].map((versions) => versions.toSorted((a, b) => a.version - b.version));

/** The version in force on a day: the newest that had begun, and for what is older than all of them, the oldest. */
export const versionOn = (versions: readonly RefundPolicy[], on: PlainDate): RefundPolicy | undefined =>
  versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0];

/** The same policies, ready to be asked. They must have passed their check. */
export const toPolicies = (all: readonly RefundPolicy[]): Policies => {
  const histories = versionsOf(all);
  const ofPlace = new Map<string, RefundPolicy[][]>();
  for (const versions of histories) {
    const places = new Set(versions.flatMap(({ markets, products }) => markets.flatMap((market) => products.map((product) => `${market} ${product}`))));
    for (const place of places) ofPlace.set(place, [...(ofPlace.get(place) ?? []), versions]);
  }
  const find = (market: string, product: ProductKind, on: PlainDate): RefundPolicy | undefined =>
    ofPlace
      .get(`${market} ${product}`)
      ?.map((versions) => versionOn(versions, on))
      .find((version) => version?.markets.includes(market) && version.products.includes(product));
  return {
    all,
    for: (market, product, on) => {
      const policy = find(market, product, on) ?? find(everywhere, product, on);
      if (!policy) throw new Error(`There is no policy for ${product}.`);
      return policy;
    },
  };
};
