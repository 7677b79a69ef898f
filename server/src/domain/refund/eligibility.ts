import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import type { RefundBlock } from '../../../../src/api/contract/refund-options.ts';
import { refundRoutes, type RefundRoute } from '../../../../src/api/contract/refund-terms.ts';
import { givenBack, sharesOf } from '../purchase/given-back.ts';
import type { Item, PurchaseRecord } from '../purchase/record.ts';
import { statusOf } from '../purchase/status.ts';
import { addDays, later, type PlainDate } from '../time/plain-date.ts';
import type { Policies, RefundPolicy, RefundRule } from './policy.ts';
import { productKindOf } from './product-kind.ts';
import type { RefundRequestRecord } from './record.ts';

/** What one needs to know beside the purchase to say on which routes its money can be asked back. */
export interface RefundContext {
  /** The viewer's day. */
  readonly today: PlainDate;
  /** Who looks: the payer, or whoever in the family bought it. */
  readonly viewer: string;
  readonly policies: Policies;
  /** Whose law: the customer's country, else the merchant's. */
  readonly market: string;
  /** Those for this purchase, at their end or not. */
  readonly requests: readonly RefundRequestRecord[];
  /** How often the customer was given something beyond the law within a year. */
  readonly approvedLastYear: number;
  readonly merchant: Merchant;
  /** What the store calls the balance that customers have with it. */
  readonly balanceName: string;
}

/** What is needed of it to tell whether something stands in the way. */
export type EligibilityContext = Pick<RefundContext, 'today' | 'viewer' | 'policies' | 'market' | 'requests'>;

const ends: readonly RefundRequestRecord['state'][] = ['arrived', 'declined', 'reversed', 'taken-back'];

/** Whether something is still to come of a request. */
export const isUnderWay = ({ state }: Pick<RefundRequestRecord, 'state'>): boolean => !ends.includes(state);

/** The policy for an item: the one in force on the day it was bought, whatever has changed since. */
export const policyOf = (
  record: PurchaseRecord,
  item: Item,
  { market, policies }: Pick<RefundContext, 'market' | 'policies'>,
): RefundPolicy => policies.for(market, productKindOf(record, item), record.on);

/** What a policy says of a route; nothing of `withdraw`, which has a rule of its own kind. */
export const ruleFor = (policy: RefundPolicy, route: RefundRoute): RefundRule | undefined =>
  route === 'withdraw' ? undefined : policy[route];

/** The routes that a policy knows, in the order in which they are offered. */
export const routesOf = (policy: RefundPolicy): RefundRoute[] =>
  refundRoutes.filter((route) => (route === 'withdraw' ? policy.withdrawal : policy[route]));

/**
 * The last day of a route other than `withdraw`; none while goods are not delivered, and where the policy knows no such route. The law's
 * own time is never cut short by what was agreed.
 */
export const lastDayOf = (
  record: PurchaseRecord,
  item: Item,
  route: RefundRoute,
  context: Pick<RefundContext, 'market' | 'policies'>,
): PlainDate | undefined => {
  const rule = ruleFor(policyOf(record, item, context), route);
  const charged = record.charges.map(({ on }) => on).reduce(later, record.on);
  const begin = productKindOf(record, item) === 'goods' ? item.deliveredOn : charged;
  const last = rule && begin && addDays(begin, rule.days);
  const { refundableUntil: agreed } = record;
  if (last === undefined || agreed === undefined) return last;
  return route === 'fault' ? later(last, agreed) : agreed;
};

/** The day by which no charge is on its way any more; `undefined` where nobody can say. */
const settledOn = ({ charges }: PurchaseRecord): PlainDate | undefined => {
  const days = charges.flatMap(({ state, until }) => (state === 'pending' || state === 'hold' ? [until] : []));
  return days.reduce((a, b) => (a && b ? later(a, b) : undefined), days[0]);
};

const isPending = ({ charges }: PurchaseRecord): boolean => charges.some(({ state }) => state === 'pending' || state === 'hold');

/** Nothing was paid, or nothing is left of it, or it is not between this viewer and this store. */
const standing = (record: PurchaseRecord, item: Item, viewer: string): RefundBlock | undefined => {
  const share = sharesOf(record)[record.items.findIndex(({ id }) => id === item.id)] ?? 0;
  if (record.cancelledOn) return { code: 'order-cancelled' };
  if (record.unpaid) return { code: 'not-paid' };
  if (share === 0) return { code: record.subscription ? 'trial' : 'free' };
  if (statusOf(record) === 'hold') return { code: 'not-paid' };
  if (record.soldBy) return { code: 'managed-elsewhere', url: record.soldBy.url, name: record.soldBy.name };
  if ((givenBack(record).get(item.id)?.amount ?? 0) >= share) return { code: 'already-refunded' };
  return viewer === record.customer ? undefined : { code: 'owner-only' };
};

/** Money that is about to be sent is not promised twice, and a withdrawal is not declared twice. Else a withdrawal waits for nothing. */
const staysInTheWay = (request: RefundRequestRecord, route: RefundRoute): boolean =>
  isUnderWay(request) &&
  (route !== 'withdraw' || request.route === 'withdraw' || request.state === 'approved' || request.state === 'return-failed');

/**
 * What stands in the way of one route for one item; nothing when it is open. A withdrawal is held up by no time and by no use:
 * what was paid to the store can be withdrawn from, late or waived as it may be. What can never be comes before what only
 * time forbids.
 */
export const blockOf = (
  record: PurchaseRecord,
  item: Item,
  route: RefundRoute,
  context: EligibilityContext,
): RefundBlock | undefined => {
  const { requests, today, viewer } = context;
  const never = standing(record, item, viewer);
  if (never) return never;
  const asked = requests.find((request) => request.items.some(({ id }) => id === item.id) && staysInTheWay(request, route));
  if (asked) return { code: 'already-requested', request: asked.id };
  if (route === 'withdraw') return undefined;
  if (isPending(record)) {
    const until = settledOn(record);
    return { code: 'payment-pending', ...(until && { until }) };
  }
  const rule = ruleFor(policyOf(record, item, context), route);
  if (!rule) return { code: 'window-closed' };
  if (rule.unusedOnly && item.consumed) return { code: 'consumed' };
  const until = lastDayOf(record, item, route, context);
  return until !== undefined && today > until ? { code: 'window-closed', until } : undefined;
};
