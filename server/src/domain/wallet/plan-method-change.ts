import type { PaymentMethodChange, PaymentMethodPreview } from '../../../../src/api/contract/payment-method-change.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import { nextCharge } from '../subscription/derive-subscription.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { blockersOf, type Blocker } from './blockers.ts';
import { planOrder, type Arrangement } from './plan-order.ts';
import type { PaymentMethodRecord } from './record.ts';
import { isCharged, othersOf, subscriptionsOf, unpaidFor, type PaidSubscription, type Wallet } from './wallet.ts';

/** What will be true after a change, with codes that this server knows. */
interface Consequence {
  readonly code: Exclude<PaymentMethodPreview['consequences'][number]['code'], 'unknown'>;
  readonly name?: string;
  readonly on?: PlainDate;
  readonly amount?: Money;
}

/** Subscriptions that are charged to another method from now on. */
export interface Move {
  readonly subscription: string;
  readonly to: string;
}

/** A change worked out: what stands in its way, what it means, and what is written. */
export interface PlannedMethodChange {
  readonly blockers: readonly Blocker[];
  readonly consequences: readonly Consequence[];
  readonly moves: readonly Move[];
  /** The methods that are left, in order, and the backup among them. */
  readonly arrangement: Arrangement;
  /** The method that pays for the family from now on, where that changes. */
  readonly family?: string;
}

const moved = ({ name, record }: PaidSubscription): Consequence => {
  const next = nextCharge(record);
  return { code: 'subscription-moves', name, ...(next && { on: next.on, amount: next.amount }) };
};

const backupOf = ({ methods }: Wallet): PaymentMethodRecord | undefined => methods.find(({ backup }) => backup);

const remove = (wallet: Wallet, { id }: PaymentMethodRecord): Omit<PlannedMethodChange, 'blockers'> => {
  const { others, usable } = othersOf(wallet, id);
  const backup = backupOf(wallet);
  const arrangement = planOrder(others.map((other) => other.id), backup?.id);
  // Nothing is charged for these any more; but who takes a cancellation back would find nothing to pay with.
  const left = subscriptionsOf(wallet, id).filter(({ record }) => !isCharged(record));
  const [heir = others[0]] = usable;
  const [next] = others;
  return {
    consequences: [
      { code: 'not-charged-again' },
      { code: 'refunds-still-arrive' },
      ...(heir ? left.map(moved) : []),
      ...(next && wallet.methods[0]?.id === id ? [{ code: 'becomes-primary', name: next.label } as const] : []),
      ...(backup && arrangement.backup === undefined ? [{ code: 'no-backup-left' } as const] : []),
    ],
    moves: heir ? left.map(({ record }) => ({ subscription: record.id, to: heir.id })) : [],
    arrangement,
  };
};

const unchanged = (wallet: Wallet): Arrangement => planOrder(wallet.methods.map(({ id }) => id), backupOf(wallet)?.id);

const replace = (wallet: Wallet, { id }: PaymentMethodRecord, by: string): Omit<PlannedMethodChange, 'blockers'> => {
  const attached = subscriptionsOf(wallet, id);
  const isFamily = wallet.family?.method === id;
  const target = wallet.methods.find((method) => method.id === by);
  return {
    consequences: [
      ...attached.map(moved),
      ...unpaidFor(wallet, attached).map(({ amount, title }) => ({ code: 'unpaid-moves', name: title, amount }) as const),
      ...(isFamily && target ? [{ code: 'family-moves', name: target.label } as const] : []),
    ],
    moves: attached.map(({ record }) => ({ subscription: record.id, to: by })),
    arrangement: unchanged(wallet),
    ...(isFamily && { family: by }),
  };
};

const setBackup = (wallet: Wallet, { id }: PaymentMethodRecord): Omit<PlannedMethodChange, 'blockers'> => {
  const [primary] = wallet.methods;
  const before = backupOf(wallet);
  return {
    consequences: [
      ...(primary ? [{ code: 'backup-used-when', name: primary.label } as const] : []),
      ...(before && before.id !== id ? [{ code: 'backup-replaced', name: before.label } as const] : []),
    ],
    moves: [],
    arrangement: { ...unchanged(wallet), backup: id },
  };
};

const clearBackup = (wallet: Wallet, method: PaymentMethodRecord): Omit<PlannedMethodChange, 'blockers'> => ({
  consequences: method.backup ? [{ code: 'no-backup-left' }] : [],
  moves: [],
  arrangement: method.backup ? { order: unchanged(wallet).order } : unchanged(wallet),
});

const plan = (
  wallet: Wallet,
  method: PaymentMethodRecord,
  change: PaymentMethodChange,
): Omit<PlannedMethodChange, 'blockers'> => {
  switch (change.kind) {
    case 'remove':
      return remove(wallet, method);
    case 'replace':
      return replace(wallet, method, change.by);
    case 'set-backup':
      return setBackup(wallet, method);
    case 'clear-backup':
      return clearBackup(wallet, method);
  }
};

/** Works a change out, for the preview and for the change itself alike, so that the two cannot disagree. */
export const planMethodChange = (
  wallet: Wallet,
  method: PaymentMethodRecord,
  change: PaymentMethodChange,
): PlannedMethodChange => ({ blockers: blockersOf(wallet, method, change), ...plan(wallet, method, change) });
