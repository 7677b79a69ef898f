import type { Unlock } from '../../../../src/api/contract/unlock.ts';
import { keepsAccess } from '../subscription/overdue.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import type { PayingFor } from './paying-for.ts';

/** What is known of an order and what it is for. */
export interface Unlocking {
  readonly paying: PayingFor;
  /** The order's title. */
  readonly title: string;
  /** The subscription's product, and how it stands before the payment and after it. */
  readonly subscription?: { readonly name: string; readonly before: SubscriptionRecord; readonly after: SubscriptionRecord };
  /** Nothing else is unpaid. */
  readonly isLast: boolean;
}

const ofSubscription = (
  paying: PayingFor,
  { after, before, name }: NonNullable<Unlocking['subscription']>,
  isPaid: boolean,
): Unlock => {
  const about = { name, subscription: before.id };
  const paidUntil = after.period && { until: after.period.to };
  if (paying === 'debt') return { code: 'debt-settled', ...about };
  if (paying === 'first-payment') return { code: 'subscription-begins', ...about, ...paidUntil };
  const { overdue } = before;
  if (!overdue || !keepsAccess(overdue.stage)) return { code: 'access-returns', ...about, ...paidUntil };
  return { code: 'subscription-continues', ...about, ...(isPaid ? paidUntil : { until: overdue.stageUntil }) };
};

/** What becomes possible once an order is paid; or has, where it `isPaid`. */
export const unlocksOf = ({ isLast, paying, subscription, title }: Unlocking, isPaid: boolean): Unlock[] => [
  paying === 'order' || !subscription
    ? { code: 'order-completed', name: title }
    : ofSubscription(paying, subscription, isPaid),
  ...(isLast ? [{ code: 'buying-allowed' } as const] : []),
];
