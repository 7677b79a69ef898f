import type { Blocker as ContractBlocker, PaymentMethodChange } from '../../../../src/api/contract/payment-method-change.ts';
import type { PaymentMethodBlockedCode } from '../../../../src/api/contract/payment-method.ts';
import { nextCharge } from '../subscription/derive-subscription.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { isCommitted } from '../subscription/situation.ts';
import type { PaymentMethodRecord } from './record.ts';
import {
  isCharged,
  isExpired,
  othersOf,
  subscriptionsOf,
  unpaidFor,
  unpaidOf,
  type PaidSubscription,
  type Wallet,
} from './wallet.ts';

type Fix = Exclude<ContractBlocker['fix'], 'unknown'>;

/** What stands in the way, with codes that this server knows. */
export interface Blocker extends Omit<ContractBlocker, 'code' | 'fix' | 'alternative'> {
  readonly code: Exclude<PaymentMethodBlockedCode, 'unknown'>;
  readonly fix: Fix;
  readonly alternative?: Fix;
}

/** Whether cancelling it would put an end to the charges: not to those of a term, and not while a first payment is on its way. */
const isCancellable = ({ ending, firstPayment, ...record }: SubscriptionRecord): boolean =>
  !ending && firstPayment?.reason !== 'payment-pending' && !isCommitted(record);

const chargedTo = (charged: readonly PaidSubscription[], fix: Fix): Blocker[] =>
  charged
    // What has ended and is owed for can no longer be cancelled: it is among what is unpaid.
    .filter(({ record }) => !record.ended)
    .map(({ name, record }) => {
      const next = nextCharge(record);
      return {
        code: 'active-subscription',
        name,
        subscription: record.id,
        ...(next && { amount: next.amount, on: next.on }),
        fix,
        ...(isCancellable(record) && { alternative: 'cancel-subscription' }),
      };
    });

/** Orders of what it pays for; all of them where it is the only method. What is owed without an order is among it. */
const unpaid = (wallet: Wallet, attached: readonly PaidSubscription[], isOnly: boolean): Blocker[] => {
  const orders = isOnly ? wallet.unpaid : unpaidFor(wallet, attached);
  const owed = attached.flatMap(({ name, record }): Blocker[] => {
    const amount = unpaidOf(record);
    if (!amount || orders.some(({ subscription }) => subscription === record.id)) return [];
    return [{ code: 'unpaid-balance', name, subscription: record.id, amount, fix: 'pay' }];
  });
  return [
    ...orders.map(
      ({ amount, on, purchase, subscription, title }): Blocker => ({
        code: 'unpaid-balance',
        name: title,
        purchase,
        ...(subscription !== undefined && { subscription }),
        amount,
        on,
        fix: 'pay',
      }),
    ),
    ...owed,
  ];
};

const family = ({ family: shared, stopSharingUrl: url }: Wallet, method: string, fix: Fix): Blocker[] =>
  shared?.method === method
    ? [{ code: 'family-sharing', fix, ...(url !== undefined && { alternative: 'stop-sharing', url }) }]
    : [];

const openPayments = ({ open }: Wallet, method: string): Blocker[] =>
  open
    .filter((payment) => payment.method === method)
    .map(({ amount, approval, purchase, title }) => ({
      ...(approval === undefined
        ? { code: 'payment-running', fix: 'wait' }
        : { code: 'approval-waiting', fix: 'approve', approval }),
      name: title,
      ...(purchase !== undefined && { purchase }),
      ...(amount && { amount }),
    }));

const renewing = (attached: readonly PaidSubscription[]): Blocker[] =>
  attached
    .filter(({ unsettled }) => unsettled)
    .map(({ name, record }) => ({ code: 'payment-running', name, subscription: record.id, fix: 'wait' }));

const remove = (wallet: Wallet, { id }: PaymentMethodRecord): Blocker[] => {
  const { others, usable } = othersOf(wallet, id);
  const attached = subscriptionsOf(wallet, id);
  const fix = usable.length > 0 ? 'replace' : 'add-method';
  const isOnly = others.length === 0;
  const blockers = [
    ...chargedTo(attached.filter(({ record }) => isCharged(record)), fix),
    ...unpaid(wallet, attached, isOnly),
    ...family(wallet, id, fix),
  ];
  const orphans = wallet.subscriptions.some(({ record }) => isCharged(record) && record.paymentMethod !== id && !record.ended);
  return [
    ...blockers,
    // Something renews that is charged to no method at all: the last one is what it could be charged to.
    ...(isOnly && orphans ? [{ code: 'last-method', fix: 'add-method' } as const] : []),
    ...openPayments(wallet, id),
    ...renewing(attached),
  ];
};

const notUsable = ({ label }: PaymentMethodRecord): Blocker => ({ code: 'not-usable', name: label, fix: 'add-method' });

const replace = (wallet: Wallet, { id }: PaymentMethodRecord, by: string): Blocker[] => {
  const { others, usable } = othersOf(wallet, id);
  const target = others.find((other) => other.id === by);
  if (!target) return [{ code: 'only-one-method', fix: 'add-method' }];
  return [...(usable.includes(target) ? [] : [notUsable(target)]), ...renewing(subscriptionsOf(wallet, id))];
};

/** The primary method cannot stand in for itself, and an expired one for nobody. */
const setBackup = ({ methods, today }: Wallet, method: PaymentMethodRecord): Blocker[] => {
  if (methods.length < 2) return [{ code: 'only-one-method', fix: 'add-method' }];
  return methods[0] === method || isExpired(method, today) ? [notUsable(method)] : [];
};

/** What stands in the way of a change, each thing with what removes it. */
export const blockersOf = (wallet: Wallet, method: PaymentMethodRecord, change: PaymentMethodChange): Blocker[] => {
  switch (change.kind) {
    case 'remove':
      return remove(wallet, method);
    case 'replace':
      return replace(wallet, method, change.by);
    case 'set-backup':
      return setBackup(wallet, method);
    case 'clear-backup':
      return [];
  }
};
