import type { RefundOptions, RefundRouteOption } from '../../../../src/api/contract/refund-options.ts';
import { refundRoutes, type RefundReason, type RefundRoute } from '../../../../src/api/contract/refund-terms.ts';
import { withAmount } from '../money/money.ts';
import { givenBack, sharesOf } from '../purchase/given-back.ts';
import type { Item, PurchaseRecord } from '../purchase/record.ts';
import { later, type PlainDate } from '../time/plain-date.ts';
import { refundableOf } from './amounts.ts';
import { blockOf, isUnderWay, lastDayOf, policyOf, routesOf, type RefundContext } from './eligibility.ts';
import { destinationOf, planParts } from './parts.ts';
import { withPromises } from './promises.ts';
import { decisionOf, termsOf } from './terms.ts';
import { withdrawalOf, type Withdrawal } from './withdrawal.ts';

/** What is needed beside the purchase and its context. */
export interface OptionFacts {
  /** An instant, in UTC. */
  readonly asOf: string;
  /** What the purchase paid for, as it stands now. */
  readonly subscription?: RefundOptions['subscription'];
}

type Block = ReturnType<typeof blockOf>;

/** One route of one item. */
interface Way {
  readonly item: Item;
  readonly block: Block;
}

/** Never asked on `withdraw`. */
const reasons: Readonly<Record<RefundRoute, readonly RefundReason[]>> = {
  withdraw: [],
  fault: ['not-delivered', 'does-not-work', 'not-as-described'],
  unintended: ['unintended'],
  child: ['child'],
  other: ['not-as-expected', 'other'],
};

/** The reasons that belong to a route. */
export const reasonsOf = (route: RefundRoute): readonly RefundReason[] => reasons[route];

const latest = (days: readonly (PlainDate | undefined)[]): PlainDate | undefined => {
  const known = days.flatMap((day) => day ?? []);
  return known.length === days.length && known.length > 0 ? known.reduce(later) : undefined;
};

/** How the right to withdraw stands for all the items that it is open for: the best of them says how it stands for the purchase. */
const withdrawalState = (withdrawals: readonly Withdrawal[]): Pick<RefundRouteOption, 'state' | 'until' | 'waiver'> => {
  const inTime = withdrawals.filter(({ late, waiver }) => !late && !waiver);
  const waiver = withdrawals.find((withdrawal) => withdrawal.waiver)?.waiver;
  const counted = inTime.length > 0 ? inTime : withdrawals;
  const until = latest(counted.map((withdrawal) => withdrawal.until));
  if (inTime.length > 0) return { state: 'open', ...(until && { until }) };
  return waiver ? { state: 'waived', waiver, ...(until && { until }) } : { state: 'late', ...(until && { until }) };
};

const stateOf = (
  record: PurchaseRecord,
  route: RefundRoute,
  open: readonly Way[],
  all: readonly Way[],
  context: RefundContext,
): Pick<RefundRouteOption, 'state' | 'until' | 'waiver'> => {
  if (open.length === 0) {
    const closed = all.flatMap(({ block }) => (block?.code === 'window-closed' ? [block.until] : []));
    const until = latest(closed);
    return { state: 'closed', ...(until && { until }) };
  }
  if (route === 'withdraw') {
    return withdrawalState(open.flatMap(({ item }) => withdrawalOf(record, item, policyOf(record, item, context), context.today) ?? []));
  }
  const until = latest(open.map(({ item }) => lastDayOf(record, item, route, context)));
  return { state: 'open', ...(until && { until }) };
};

const routeOption = (record: PurchaseRecord, route: RefundRoute, all: readonly Way[], context: RefundContext): RefundRouteOption => {
  const open = all.filter(({ block }) => !block);
  const [first, ...others] = (open.length > 0 ? open : all).map(({ item }) => item);
  if (!first) throw new RangeError(`No item of ${record.id} has the route ${route}.`);
  const items = [first, ...others] as const;
  const { answerDays, evidence, policy, statement } = termsOf(record, items, route, context);
  const decision = decisionOf(record, items, route, refundableOf(record, items.map(({ id }) => id)), context);
  return {
    route,
    ...stateOf(record, route, open, all, context),
    reasons: [...reasons[route]],
    decision,
    ...(decision === 'review' && { answerDays }),
    statement,
    evidence,
    sources: [...policy.sources],
  };
};

const itemsOf = (record: PurchaseRecord, promised: PurchaseRecord, context: RefundContext): RefundOptions['items'] => {
  const shares = sharesOf(record);
  const back = givenBack(record);
  return record.items.map((item, index) => {
    const { id, imageUrl, name, quantity } = item;
    const refunded = back.get(id);
    const refundable = refundableOf(promised, [id]);
    return {
      id,
      name,
      ...(imageUrl && { imageUrl }),
      quantity,
      amount: withAmount(record.total, shares[index] ?? 0),
      ...(refunded && refunded.amount > 0 && { refunded }),
      ...(refundable.amount > 0 && { refundable }),
      routes: routesOf(policyOf(record, item, context)).map((route) => {
        const blocked = blockOf(record, item, route, context);
        return { route, ...(blocked && { blocked }) };
      }),
    };
  });
};

/** Where what is left would go; nowhere, where nothing can be asked back. */
const destinationsOf = (
  promised: PurchaseRecord,
  open: readonly Item[],
  { balanceName, today }: Pick<RefundContext, 'balanceName' | 'today'>,
): RefundOptions['destinations'] => {
  const amount = refundableOf(promised, open.map(({ id }) => id));
  if (amount.amount === 0) return [];
  const partsTo = (destination: 'original' | 'balance') =>
    planParts(promised, amount, { destination, balanceName }).map((part) => destinationOf(part, today));
  const original = { choice: 'original' as const, parts: partsTo('original') };
  const isOnlyBalance = original.parts.every(({ kind }) => kind === 'balance');
  return isOnlyBalance ? [original] : [original, { choice: 'balance', parts: partsTo('balance') }];
};

/** Everything that is asked before money is asked back for a purchase, as it stands for somebody on a day. */
export const refundOptionsOf = (record: PurchaseRecord, context: RefundContext, { asOf, subscription }: OptionFacts): RefundOptions => {
  const { conversion, id, on, orderNumber, total, version } = record;
  const promised = withPromises(record, context.requests);
  const ways = record.items.flatMap((item) =>
    routesOf(policyOf(record, item, context)).map((route) => ({ item, route, block: blockOf(record, item, route, context) })),
  );
  const open = record.items.filter((item) => ways.some((way) => way.item === item && !way.block));
  return {
    purchase: id,
    version,
    asOf,
    today: context.today,
    title: record.items[0]?.name ?? '',
    orderNumber,
    on,
    amount: total,
    ...(conversion && { original: conversion.original }),
    items: itemsOf(record, promised, context),
    routes: refundRoutes.flatMap((route) => {
      const all = ways.filter((way) => way.route === route);
      return all.length > 0 ? [routeOption(record, route, all, context)] : [];
    }),
    destinations: destinationsOf(promised, open, context),
    ...(subscription && { subscription }),
    // What the payer asked for is theirs to know.
    requests: context.viewer === record.customer ? context.requests.filter(isUnderWay).map((request) => request.id) : [],
  };
};
