import type { Purchase } from '../api/contract/purchase.ts';
import type { PurchaseAction, PurchaseBlockedCode } from '../api/contract/purchase-summary.ts';
import { addDays } from './calendar.ts';

type Name = Exclude<PurchaseAction['name'], 'unknown'>;
type Facts = Omit<Purchase, 'actions'>;
type Code = Exclude<PurchaseBlockedCode, 'unknown'>;

const can = (name: Name): PurchaseAction => ({ name, allowed: true, via: 'api' });
const link = (name: Name, page: string, { id }: Facts): PurchaseAction => ({
  name,
  allowed: true,
  via: 'link',
  url: `https://nordlia.example/${page}?purchase=${id}`,
});

/** That something about a purchase is blocked, and until when. */
export const blocked = (name: Name, code: Code, until?: string): PurchaseAction => ({ name, allowed: false, code, until });

/** How many days the sample store takes money back. */
const WINDOW = 14;

/** What a back end would let the customer do about a purchase as it stands. */
export const purchaseActionsFor = (facts: Facts): PurchaseAction[] => {
  const { status, kind, subscription, invoice } = facts;
  const isSettled = status === 'paid' || status === 'partly-refunded' || status === 'refunded';
  return [
    ...(status === 'unpaid' ? [link('pay', 'betaling', facts)] : []),
    refundAction(facts),
    ...(isSettled || status === 'pending' ? [can('receipt')] : []),
    ...(isSettled && (kind === 'one-time' || kind === 'free') ? [link('get-again', 'bibliotek', facts)] : []),
    ...(invoice ? [can('edit-invoice')] : []),
    ...(subscription ? [can('manage-subscription')] : []),
    ...(kind === 'free' ? [] : [link('report-unknown', 'belastning', facts)]),
  ];
};

const refundAction = (facts: Facts): PurchaseAction => {
  const code = refundBlock(facts);
  return code ? blocked('refund', code) : link('refund', 'refusjon', facts);
};

const refundBlock = ({ status, amount, member, on, today }: Facts): Code | undefined => {
  if (status === 'unpaid' || status === 'hold') return 'not-paid';
  if (status === 'cancelled') return 'order-cancelled';
  if (amount.amount === 0) return 'nothing-paid';
  if (status === 'pending') return 'payment-pending';
  if (status === 'refunded') return 'already-refunded';
  if (member) return 'owner-only';
  return addDays(on, WINDOW) < today ? 'window-closed' : undefined;
};
