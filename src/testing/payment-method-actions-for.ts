import type { PaymentMethod, PaymentMethodAction, PaymentMethodBlockedCode } from '../api/contract/payment-method.ts';
import { walletUrl } from './wallet-url.ts';

type Name = Exclude<PaymentMethodAction['name'], 'unknown'>;
type Code = Exclude<PaymentMethodBlockedCode, 'unknown'>;
type Facts = Omit<PaymentMethod, 'actions'>;

/** What else decides about a method: its place among the others, and what runs with it just now. */
export interface AmongMethods {
  /** Whether it is charged before all others. */
  readonly first: boolean;
  /** Whether there is no other. */
  readonly only: boolean;
  /** Whether an order that was to be paid with it is not. */
  readonly unpaid?: boolean;
  /** Whether a payment with it is on its way, or waits for the bank. */
  readonly running?: boolean;
  readonly waiting?: boolean;
}

/** A method of which nothing but itself is known: one of several, and not the first. */
export const amongOthers: AmongMethods = { first: false, only: false };

const can = (name: Name): PaymentMethodAction => ({ name, allowed: true, via: 'api' });
const unless = (code: Code | undefined, name: Name): PaymentMethodAction => (code ? { name, allowed: false, code } : can(name));

/** Whether it can be charged, as far as anybody knows. */
export const isUsable = ({ status }: Pick<PaymentMethod, 'status'>): boolean => status !== 'expired' && status !== 'failing';

/** What a back end would let the customer do with a method as it stands. */
export const paymentMethodActionsFor = (facts: Facts, among: AmongMethods = amongOthers): PaymentMethodAction[] => {
  const { kind, backup, decline } = facts;
  return [
    ...(kind === 'card' ? [can('update')] : []),
    ...(decline?.remedy === 'raise-maximum' ? [raiseMaximum(facts)] : []),
    unless(among.only ? 'only-one-method' : among.running ? 'payment-running' : undefined, 'replace'),
    ...(backup ? [can('clear-backup')] : among.first ? [] : [unless(isUsable(facts) ? undefined : 'not-usable', 'set-backup')]),
    unless(removalBlock(facts, among), 'remove'),
  ];
};

const raiseMaximum = ({ decline }: Facts): PaymentMethodAction => ({
  name: 'raise-maximum',
  allowed: true,
  via: 'link',
  url: decline?.url ?? walletUrl,
});

/** The weightiest of what stands in the way; the preview names all of it. */
const removalBlock = ({ paysFor, family }: Facts, { only, unpaid, running, waiting }: AmongMethods): Code | undefined => {
  if (running) return 'payment-running';
  if (waiting) return 'approval-waiting';
  if (unpaid || paysFor.some((one) => one.unpaid)) return 'unpaid-balance';
  if (paysFor.some(({ next }) => next)) return 'active-subscription';
  if (family) return 'family-sharing';
  return only && paysFor.length > 0 ? 'last-method' : undefined;
};
