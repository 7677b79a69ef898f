import type { RefundableItem, RefundBlock, RefundOptions } from '../../../api/contract/refund-options.ts';
import type { RefundRoute } from '../../../api/contract/refund-terms.ts';
import type { KnownRoute } from './ask-course.ts';

/** The routes that there are words for. */
export const knownRoutes = ({ routes }: RefundOptions): KnownRoute[] => routes.filter((option): option is KnownRoute => option.route !== 'unknown');

/** What stands in the way of a route for an item; nothing where it is open. One that is not among its routes cannot be gone. */
export const blockOf = ({ routes }: RefundableItem, route: RefundRoute): RefundBlock | undefined => {
  const found = routes.find((option) => option.route === route);
  return found ? found.blocked : { code: 'unknown' };
};

/** The items for which money can be asked back on a route. */
export const openItems = ({ items }: RefundOptions, route: RefundRoute): RefundableItem[] => items.filter((item) => !blockOf(item, route));

/** What stands in the way of a closed route, each reason once. */
export const blocksOf = ({ items }: RefundOptions, route: RefundRoute): RefundBlock[] => {
  const blocks = items.flatMap((item) => blockOf(item, route) ?? []);
  const seen = new Map(blocks.map((block) => [JSON.stringify(block), block]));
  return seen.size > 0 ? [...seen.values()] : [{ code: 'unknown' }];
};

/** Whether anything has to be asked on a route before the amount can be shown. */
export const needsDetails = ({ items }: RefundOptions, { route, reasons, statement, evidence }: KnownRoute): boolean =>
  items.length > 1 || route === 'child' || reasons.length > 1 || statement !== 'none' || evidence > 0;
