import type { PaymentMethod, PaymentMethodAction } from '../../../../src/api/contract/payment-method.ts';
import { meaningOf } from '../payment/decline-codes.ts';
import { nextCharge } from '../subscription/derive-subscription.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { blockersOf } from './blockers.ts';
import type { PaymentMethodRecord } from './record.ts';
import { isCharged, isExpired, othersOf, subscriptionsOf, unpaidOf, type PaidSubscription, type Wallet } from './wallet.ts';

/** How long it is worth a word that the issuer sent new details. */
const newsDays = 60;

/** Its last month is this one or the next. */
export const isExpiring = ({ expires }: PaymentMethodRecord, today: PlainDate): boolean => {
  const next = addDays(`${today.slice(0, 7)}-01`, 31).slice(0, 7);
  return expires !== undefined && expires <= next;
};

/** What the customer has to act on comes before what they only might want to know. */
const statusOf = (method: PaymentMethodRecord, today: PlainDate): PaymentMethod['status'] => {
  if (isExpired(method, today)) return 'expired';
  if (method.failing) return 'failing';
  if (isExpiring(method, today)) return 'expiring';
  const { updatedOn } = method;
  return updatedOn !== undefined && today <= addDays(updatedOn, newsDays) ? 'updated' : 'ok';
};

type Failure = Pick<PaymentMethod, 'decline' | 'since'>;

/** Why it failed, and when it is tried again by itself: with the first of what it pays for that is. */
const failureOf = ({ appUrl, failing }: PaymentMethodRecord, charged: readonly PaidSubscription[]): Failure => {
  if (!failing) return {};
  const { cause, remedy } = meaningOf(failing.code);
  const [retryOn] = charged.flatMap(({ record }) => record.overdue?.nextRetryOn ?? []).sort();
  const url = remedy === 'raise-maximum' ? appUrl : undefined;
  return {
    decline: { cause, remedy, ...(retryOn !== undefined && { retryOn }), ...(url !== undefined && { url }) },
    since: failing.since,
  };
};

/** What is unpaid comes first, then what is charged next. */
const urgency = ({ next, unpaid }: PaymentMethod['paysFor'][number]): string => (unpaid ? '' : (next?.on ?? '9'));

const paysFor = (charged: readonly PaidSubscription[]): PaymentMethod['paysFor'] =>
  charged
    .map(({ name, record }) => {
      const next = nextCharge(record);
      const unpaid = unpaidOf(record);
      return { subscription: record.id, name, ...(next && { next }), ...(unpaid && { unpaid }) };
    })
    .sort((a, b) => (urgency(a) < urgency(b) ? -1 : Number(urgency(a) > urgency(b))));

const allowed = (name: PaymentMethodAction['name']): PaymentMethodAction => ({ name, allowed: true, via: 'api' });

const remove = (wallet: Wallet, method: PaymentMethodRecord): PaymentMethodAction => {
  const [first] = blockersOf(wallet, method, { kind: 'remove' });
  return first ? { name: 'remove', allowed: false, code: first.code } : allowed('remove');
};

const replace = (wallet: Wallet, { id }: PaymentMethodRecord): PaymentMethodAction[] => {
  const { others, usable } = othersOf(wallet, id);
  // What pays for nothing has nothing to hand over.
  if (subscriptionsOf(wallet, id).length === 0 && wallet.family?.method !== id) return [];
  if (usable.length > 0) return [allowed('replace')];
  return [{ name: 'replace', allowed: false, code: others.length === 0 ? 'only-one-method' : 'not-usable' }];
};

const backup = (wallet: Wallet, method: PaymentMethodRecord): PaymentMethodAction[] => {
  if (method.backup) return [allowed('clear-backup')];
  const { methods } = wallet;
  // The primary method stands in for nobody.
  if (methods.length < 2 || methods[0] === method) return [];
  const [first] = blockersOf(wallet, method, { kind: 'set-backup' });
  return [first ? { name: 'set-backup', allowed: false, code: first.code } : allowed('set-backup')];
};

const raiseMaximum = ({ appUrl, kind, maximum }: PaymentMethodRecord): PaymentMethodAction[] => {
  if (kind !== 'wallet' || !maximum) return [];
  return [appUrl === undefined ? allowed('raise-maximum') : { name: 'raise-maximum', allowed: true, via: 'link', url: appUrl }];
};

const actions = (wallet: Wallet, method: PaymentMethodRecord): PaymentMethodAction[] => [
  ...(method.kind === 'card' ? [allowed('update')] : []),
  ...raiseMaximum(method),
  ...backup(wallet, method),
  ...replace(wallet, method),
  remove(wallet, method),
];

const derive = (wallet: Wallet, method: PaymentMethodRecord): PaymentMethod => {
  const { addedOn, brand, expires, id, kind, label, lastFour, maximum, updatedOn } = method;
  const charged = subscriptionsOf(wallet, id).filter(({ record }) => isCharged(record));
  return {
    id,
    kind,
    label,
    ...(brand !== undefined && { brand }),
    ...(lastFour !== undefined && { lastFour }),
    ...(expires !== undefined && { expires }),
    status: statusOf(method, wallet.today),
    ...failureOf(method, charged),
    ...(updatedOn !== undefined && { updatedOn }),
    backup: method.backup === true,
    addedOn: addedOn ?? wallet.today,
    ...(maximum && { maximum }),
    paysFor: paysFor(charged),
    ...(wallet.family?.method === id && { family: true }),
    actions: actions(wallet, method),
  };
};

/** What a customer pays with, in order, each method with how it stands and what can be done with it. */
export const deriveMethods = (wallet: Wallet): PaymentMethod[] => wallet.methods.map((method) => derive(wallet, method));

/** More would be no choice but a list. */
export const mostMethods = 20;
