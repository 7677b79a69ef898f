import type { Purchase } from '../../../api/contract/purchase.ts';
import type { RefundOptions } from '../../../api/contract/refund-options.ts';
import { isAtItsEnd, refundOptionsOf, staysInTheWay } from '../../refund-options-of.ts';
import { MemoryProblem } from '../problem.ts';
import type { World } from '../world.ts';

/** The purchase itself, where this back end has it: options may stand for one that it has not. */
export const purchaseOf = ({ purchases }: World, id: string): Purchase | undefined =>
  purchases.placeOf(id) === undefined ? undefined : purchases.get(id);

/**
 * What may be asked back for a purchase just now: as a test has laid it out, else by the rules of the sample store. What has been asked
 * for meanwhile is blocked. Throws the problem `not-found`.
 */
export const optionsFor = (world: World, id: string | undefined): RefundOptions => {
  const { asOf, today, refunds } = world;
  const given = world.refundOptions.find(({ purchase }) => purchase === id);
  const purchase = purchaseOf(world, id ?? '');
  const now = { asOf, today };
  if (given) return { ...withRunning(world, given), ...now, version: purchase?.version ?? given.version };
  if (!purchase) throw new MemoryProblem('not-found');
  const waiver = world.contracts?.find((contract) => contract.purchase === id)?.waiver;
  return refundOptionsOf({ ...purchase, ...now }, refunds.all(), { waiver });
};

/** What a test has laid out, and what has come about since. */
const withRunning = ({ refunds }: World, options: RefundOptions): RefundOptions => {
  const running = refunds.all().filter((request) => request.purchase === options.purchase && !isAtItsEnd(request));
  const ids = new Set(running.map((request) => request.id));
  const others = options.requests.filter((id) => !ids.has(id) && !refunds.has(id));
  const items = options.items.map((item) => {
    const request = running.find((one) => one.items.some(({ id }) => id === item.id));
    if (!request) return item;
    const blocked = { code: 'already-requested' as const, request: request.id };
    return { ...item, routes: item.routes.map((one) => (staysInTheWay(request, one.route) ? { blocked, ...one } : one)) };
  });
  const isOpen = (route: string) => items.some(({ routes }) => routes.some((one) => one.route === route && !one.blocked));
  return {
    ...options,
    items,
    routes: options.routes.map((option) => (isOpen(option.route) ? option : { ...option, state: 'closed' })),
    requests: [...others, ...ids],
  };
};
