import type { Money } from '../api/contract/common.ts';
import type { Purchase } from '../api/contract/purchase.ts';
import type { RefundableItem, RefundBlock, RefundOptions } from '../api/contract/refund-options.ts';
import type { RefundRequest } from '../api/contract/refund-request.ts';
import { type RefundRoute, refundRoutes } from '../api/contract/refund-terms.ts';
import { addDays } from './calendar.ts';
import { withAmount } from './money.ts';
import { ANSWER_DAYS, balanceOf, destinationOf, routeTerms } from './refund-terms.ts';
import { shareOut } from './share-out.ts';

type Requests = readonly RefundRequest[];

/** What a purchase does not say, and its contract does. */
export interface ContractFacts {
  /** The customer asked for the content at once and gave the right to withdraw up. */
  waiver?: { at: string; text: string };
}

const atTheirEnd: readonly string[] = ['arrived', 'declined', 'reversed', 'taken-back'];

/** Whether nothing happens to it any more by itself. */
export const isAtItsEnd = ({ state }: RefundRequest): boolean => atTheirEnd.includes(state);

/** What may be asked back for a purchase as it stands, by the rules of the sample store. */
export const refundOptionsOf = (purchase: Purchase, requests: Requests = [], { waiver }: ContractFacts = {}): RefundOptions => {
  const { id, version, asOf, today, title, orderNumber, on, amount, original, subscription } = purchase;
  const own = requests.filter((request) => request.purchase === id);
  const items = itemsOf(purchase, own);
  const parts = purchase.tenders.map((tender) => destinationOf(tender, today));
  const choosesBalance = parts.some(({ kind }) => kind !== 'balance');
  return {
    purchase: id,
    version,
    asOf,
    today,
    title,
    orderNumber,
    on,
    amount,
    ...(original && { original }),
    items,
    routes: routesOf(purchase).map((route) => {
      const { reasons, statement, evidence, sources, days } = routeTerms[route];
      const state = stateOf(route, items, purchase, waiver);
      const decision = state === 'late' || state === 'waived' ? 'review' : routeTerms[route].decision;
      return {
        route,
        state,
        ...(days && { until: addDays(on, days) }),
        ...(waiver && route === 'withdraw' && { waiver }),
        reasons,
        decision,
        ...(decision === 'review' && { answerDays: ANSWER_DAYS }),
        statement,
        evidence,
        sources,
      };
    }),
    destinations: [
      { choice: 'original', parts },
      ...(choosesBalance ? [{ choice: 'balance' as const, parts: [balanceOf(today)] }] : []),
    ],
    ...(subscription && { subscription: { id: subscription.id, name: title, renews: true } }),
    requests: own.filter((request) => !isAtItsEnd(request)).map((request) => request.id),
  };
};

/** A contract that only goes on gives no new right to withdraw. */
const routesOf = ({ subscription }: Purchase): readonly RefundRoute[] =>
  refundRoutes.filter((route) => route !== 'withdraw' || !subscription || subscription.trialConverted);

const stateOf = (route: RefundRoute, items: readonly RefundableItem[], { on, today }: Purchase, waiver: ContractFacts['waiver']) => {
  const isOpen = items.some(({ routes }) => routes.some((one) => one.route === route && !one.blocked));
  if (!isOpen) return 'closed';
  if (route !== 'withdraw') return 'open';
  if (waiver) return 'waived';
  return addDays(on, routeTerms.withdraw.days!) < today ? 'late' : 'open';
};

const itemsOf = (purchase: Purchase, requests: Requests): RefundableItem[] => {
  const amounts = shareOut(purchase.amount, purchase.items.map(({ amount }) => amount.amount));
  return purchase.items.map(({ id, name, imageUrl, quantity }, place) => {
    const amount = amounts[place]!;
    const refunded = refundedOf(purchase, place);
    const left = withAmount(amount, amount.amount - refunded.amount);
    const running = requests.find((request) => !isAtItsEnd(request) && request.items.some((item) => item.id === id));
    return {
      id,
      name,
      ...(imageUrl && { imageUrl }),
      quantity,
      amount,
      ...(refunded.amount > 0 && { refunded }),
      ...(left.amount > 0 && { refundable: left }),
      routes: routesOf(purchase).map((route) => {
        const blocked = blockOf(route, purchase, left, running);
        return { route, ...(blocked && { blocked }) };
      }),
    };
  });
};

/** What was given back of the item in this place. A refund that names no items is for all of them. */
const refundedOf = ({ items, refunds, amount }: Purchase, place: number): Money => {
  const shares = refunds
    .filter(({ state }) => state !== 'failed' && state !== 'reversed')
    .map(({ amount: back, items: ids }) => {
      const weights = items.map((item) => (!ids || ids.includes(item.id) ? item.amount.amount : 0));
      return shareOut(back, weights)[place]!.amount;
    });
  return withAmount(amount, shares.reduce((sum, share) => sum + share, 0));
};

/** Money that is about to be sent is not promised twice, and a withdrawal is not declared twice. Else a withdrawal waits for nothing. */
export const staysInTheWay = ({ route: asked, state }: RefundRequest, route: string): boolean =>
  route !== 'withdraw' || asked === 'withdraw' || state === 'approved' || state === 'return-failed';

/** What stands in the way. A withdrawal is held up by no time and by no use. */
const blockOf = (route: RefundRoute, purchase: Purchase, left: Money, running?: RefundRequest): RefundBlock | undefined => {
  const { status, amount, subscription, member, charges, on, today, actions } = purchase;
  const code = actions.flatMap((action) => (action.name === 'refund' && !action.allowed ? [action.code] : []))[0];
  if (status === 'cancelled') return { code: 'order-cancelled' };
  if (status === 'unpaid') return { code: 'not-paid' };
  if (amount.amount === 0) return { code: subscription ? 'trial' : 'free' };
  if (status === 'hold') return { code: 'not-paid' };
  if (code === 'managed-elsewhere') return { code, url: 'https://play.google.com/store/account', name: 'Google Play' };
  if (left.amount <= 0) return { code: 'already-refunded' };
  if (member && route !== 'child') return { code: 'owner-only', name: member.name };
  if (running && staysInTheWay(running, route)) return { code: 'already-requested', request: running.id };
  if (route === 'withdraw') return undefined;
  if (status === 'pending') {
    const until = charges.map((charge) => charge.until ?? '').sort().at(-1);
    return { code: 'payment-pending', ...(until && { until }) };
  }
  if (code === 'consumed' && route !== 'fault') return { code };
  const { days } = routeTerms[route];
  const until = addDays(on, days ?? 0);
  return days && until < today ? { code: 'window-closed', until } : undefined;
};
