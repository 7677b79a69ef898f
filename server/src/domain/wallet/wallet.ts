import type { Money } from '../../../../src/api/contract/common.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { renewalTerms } from '../subscription/renewal-terms.ts';
import { isBilledHere, nextPaymentOn } from '../subscription/situation.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { PaymentMethodRecord } from './record.ts';

/** A subscription that a method of the customer's pays for. */
export interface PaidSubscription {
  readonly record: SubscriptionRecord;
  /** What it is to. */
  readonly name: string;
  /** A renewal is under way or has fallen due: it may not be changed until that is through. */
  readonly unsettled: boolean;
}

/** An order that waits for its payment. */
export interface UnpaidOrder {
  readonly purchase: string;
  readonly title: string;
  readonly amount: Money;
  readonly on: PlainDate;
  readonly subscription?: string;
}

/** A payment with a method whose outcome is not known: it waits for the bank's customer, or for the provider. */
export interface OpenPayment {
  readonly method: string;
  readonly title: string;
  readonly amount?: Money;
  readonly purchase?: string;
  readonly approval?: string;
}

/** All that what a customer pays with hangs together with, at one moment. */
export interface Wallet {
  readonly version: number;
  readonly today: PlainDate;
  /** In the order in which they are charged. */
  readonly methods: readonly PaymentMethodRecord[];
  /** Those that `isPaidFor` is true of. */
  readonly subscriptions: readonly PaidSubscription[];
  readonly unpaid: readonly UnpaidOrder[];
  readonly open: readonly OpenPayment[];
  /** Where the customer pays for a family: with which method, if one was chosen. */
  readonly family?: { readonly method?: string };
  /** Where sharing with the family is ended. */
  readonly stopSharingUrl?: string;
}

/** Whether it is paid for here, now or in what comes: it has not ended, or something is still owed for it. */
export const isPaidFor = (record: SubscriptionRecord): boolean =>
  isBilledHere(record) && (!record.ended || record.debt !== undefined);

/** Whether money will be asked for it, or is already. What was cancelled and is paid to its end is asked for nothing. */
export const isCharged = (record: SubscriptionRecord): boolean => {
  if (!isPaidFor(record)) return false;
  if (record.debt || record.overdue || record.firstPayment) return true;
  const on = nextPaymentOn(record);
  return on !== undefined && renewalTerms(record, on).record.plan.price.amount > 0;
};

/** What is unpaid of it now. */
export const unpaidOf = ({ debt, overdue }: SubscriptionRecord): Money | undefined => overdue?.amount ?? debt;

/** The subscriptions that a method pays for, those among them that are charged no more. */
export const subscriptionsOf = ({ subscriptions }: Wallet, method: string): PaidSubscription[] =>
  subscriptions.filter(({ record }) => record.paymentMethod === method);

/** Orders that wait to be paid for one of these. */
export const unpaidFor = ({ unpaid }: Wallet, subscriptions: readonly PaidSubscription[]): UnpaidOrder[] =>
  unpaid.filter((order) => subscriptions.some(({ record }) => record.id === order.subscription));

/** The last month in which a card works is over. */
export const isExpired = ({ expires }: PaymentMethodRecord, today: PlainDate): boolean =>
  expires !== undefined && expires < today.slice(0, 7);

/** The methods beside one, and those of them that could take over from it. */
export const othersOf = ({ methods, today }: Wallet, method: string) => {
  const others = methods.filter(({ id }) => id !== method);
  return { others, usable: others.filter((other) => !isExpired(other, today)) };
};
