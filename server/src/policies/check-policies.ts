import { productKinds, type RefundPolicy } from '../domain/refund/policy.ts';
import { everywhere, versionOn, versionsOf } from './policies.ts';

/** What is wrong with the versions of one policy. */
const checkVersions = (versions: readonly RefundPolicy[]): string[] =>
  versions.flatMap(({ id, validFrom, version }, index) => {
    const before = versions[index - 1];
    if (version !== (before?.version ?? 0) + 1) {
      const missing = (before?.version ?? 0) + 1;
      return version < missing
        ? [`"${id}" has version ${version} twice.`]
        : [`"${id}" has a version ${version} but no version ${missing}: what was bought under it is decided by it for ever.`];
    }
    return before && before.validFrom >= validFrom
      ? [`"${id}": version ${version} must begin after version ${before.version}, which begins on ${before.validFrom}.`]
      : [];
  });

/** Two policies for the same on the same day, each pair once, with the first such day. */
const checkOverlaps = (histories: readonly (readonly RefundPolicy[])[]): string[] => {
  const days = [...new Set(histories.flat().map(({ validFrom }) => validFrom))].sort();
  const found = new Map<string, string>();
  for (const day of days) {
    const owners = new Map<string, string>();
    for (const versions of histories) {
      const policy = versionOn(versions, day);
      for (const market of policy?.markets ?? []) {
        for (const product of policy?.products ?? []) {
          const place = `${product} in ${market === everywhere ? 'every other country' : market}`;
          const other = owners.get(place);
          const id = policy?.id ?? '';
          if (other !== undefined && !found.has(place)) found.set(place, `"${other}" and "${id}" are both for ${place}, on ${day}.`);
          owners.set(place, id);
        }
      }
    }
  }
  return [...found.values()];
};

/** Without one for everywhere, a contract could be without any. */
const checkFallback = (histories: readonly (readonly RefundPolicy[])[]): string[] =>
  productKinds.flatMap((product) =>
    histories.some((versions) => versions.every(({ markets, products }) => markets.includes(everywhere) && products.includes(product)))
      ? []
      : [`There is no policy for ${product} in every other country ("${everywhere}").`],
  );

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** What cannot be told from one file alone, in a sentence each. */
export const checkPolicies = (all: readonly RefundPolicy[]): string[] => {
  const histories = versionsOf(all);
  const doubled = all.flatMap(({ id, markets, products, version }) =>
    unique(markets) && unique(products) ? [] : [`"${id}", version ${version}, names a country or a product twice.`],
  );
  const overlaps = checkOverlaps(histories);
  return [...doubled, ...histories.flatMap(checkVersions), ...(doubled.length > 0 ? [] : overlaps), ...checkFallback(histories)];
};
