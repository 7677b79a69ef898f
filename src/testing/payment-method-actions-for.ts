import type { PaymentMethod, PaymentMethodAction, PaymentMethodBlockedCode } from '../api/contract/payment-method.ts';

type Name = Exclude<PaymentMethodAction['name'], 'unknown'>;
type Code = Exclude<PaymentMethodBlockedCode, 'unknown'>;
type Facts = Omit<PaymentMethod, 'actions'>;

/** What else decides about a method: its place among the others, and what runs with it just now. */
export interface AmongMethods {
  /** Whether it is charged before all others. */
  readonly first: boolean;
  /** Whether there is no other. */
  readonly only: boolean;
  /** Whether another could take over from it. */
  readonly replaceable: boolean;
  /** Whether an order that was to be paid with it is not. */
  readonly unpaid?: boolean;
  /** Whether something renews that only this method could be charged for, though it is not named there. */
  readonly lastResort?: boolean;
  /** Whether a payment with it is on its way, or waits for the bank. */
  readonly running?: boolean;
  readonly waiting?: boolean;
}

/** A method of which nothing but itself is known: one of several, and not the first. */
export const amongOthers: AmongMethods = { first: false, only: false, replaceable: true };

const can = (name: Name): PaymentMethodAction => ({ name, allowed: true, via: 'api' });
const unless = (code: Code | undefined, name: Name): PaymentMethodAction => (code ? { name, allowed: false, code } : can(name));

/** Whether its last month is not over. One that was declined may be charged again. */
export const isInDate = ({ status }: Pick<PaymentMethod, 'status'>): boolean => status !== 'expired';

/** Whether it is worth falling back on: it was not declined the last time. */
export const isSound = ({ status }: Pick<PaymentMethod, 'status'>): boolean => status !== 'expired' && status !== 'failing';

/** What a back end would let the customer do with a method as it stands. */
export const paymentMethodActionsFor = (facts: Facts, among: AmongMethods = amongOthers): PaymentMethodAction[] => [
  ...(facts.kind === 'card' ? [can('update')] : []),
  ...raiseMaximum(facts),
  ...backup(facts, among),
  ...replace(facts, among),
  unless(removalBlock(facts, among), 'remove'),
];

/** In the wallet's app, where its address is known. */
const raiseMaximum = ({ kind, maximum, decline }: Facts): PaymentMethodAction[] => {
  if (kind !== 'wallet' || !maximum) return [];
  return [decline?.url ? { name: 'raise-maximum', allowed: true, via: 'link', url: decline.url } : can('raise-maximum')];
};

/** The first one stands in for nobody. */
const backup = (facts: Facts, { first, only }: AmongMethods): PaymentMethodAction[] => {
  if (facts.backup) return [can('clear-backup')];
  return first || only ? [] : [unless(isSound(facts) ? undefined : 'not-usable', 'set-backup')];
};

/** What pays for nothing has nothing to hand over. */
const replace = ({ paysFor, family }: Facts, { only, replaceable }: AmongMethods): PaymentMethodAction[] => {
  if (paysFor.length === 0 && !family) return [];
  return [unless(only ? 'only-one-method' : replaceable ? undefined : 'not-usable', 'replace')];
};

/** The first of what stands in the way; the preview names all of it. */
const removalBlock = ({ paysFor, family }: Facts, { unpaid, lastResort, running, waiting }: AmongMethods): Code | undefined => {
  if (paysFor.some(({ next }) => next)) return 'active-subscription';
  if (unpaid || paysFor.some((one) => one.unpaid)) return 'unpaid-balance';
  if (family) return 'family-sharing';
  if (lastResort) return 'last-method';
  if (waiting) return 'approval-waiting';
  return running ? 'payment-running' : undefined;
};
