import type { Database } from '../../../database.ts';
import { canBeEnded, terminate, withdrawFrom, type DeclaredEnd } from '../../../domain/declaration/declared-end.ts';
import type { DeclarationFlag, DeclarationRecord, Outcome } from '../../../domain/declaration/record.ts';
import { withdrawnItems, type WithdrawnItems } from '../../../domain/declaration/withdrawn-items.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import type { Ledger } from '../carry-out.ts';
import { closeChanges } from '../paying/wait-for-change.ts';
import { readPurchase } from '../purchase-rows.ts';
import { openRequest } from '../refunds/open-request.ts';
import { readRefundContext } from '../refunds/refund-options.ts';
import { lockWallet } from '../wallet/lock-wallet.ts';
import { lockSubscription, writeEnd, type LockedSubscription } from './end-subscription.ts';
import { readPaidBy } from './find-contract.ts';

/** What is withdrawn from: a purchase, a subscription, or both. */
export interface Withdrawn {
  readonly purchase?: string | undefined;
  readonly subscription?: string | undefined;
}

interface Work {
  readonly tx: Database;
  readonly ledger: Ledger;
  readonly declaration: DeclarationRecord;
  readonly customer: string;
  /** The moment of the declaration, which alone decides whether it was in time. */
  readonly at: Date;
}

const itemsOf = async ({ tx, ledger, declaration, customer, at }: Work, record: PurchaseRecord): Promise<WithdrawnItems> =>
  withdrawnItems(record, declaration.items, await readRefundContext(tx, ledger, customer, record, at));

/** Of the payments of a subscription the newest that is withdrawn from in time, else the newest. */
const findPaid = async (work: Work, subscription: string): Promise<string | undefined> => {
  const [newest, ...older] = await readPaidBy(work.tx, work.customer, subscription, work.at);
  for (const id of newest === undefined ? [] : [newest, ...older]) {
    const record = await readPurchase(work.tx, work.customer, id);
    const items = record && (await itemsOf(work, record));
    if (items?.effective && items.inTime.length > 0) return id;
  }
  return newest;
};

/** What is in time ends the contract now. Else nothing more is charged for it, and what is paid for stays, until a person has looked. */
const endOf = (locked: LockedSubscription, items: WithdrawnItems | undefined): DeclaredEnd | undefined => {
  const { context, stored } = locked;
  if (items && !items.whole) return undefined;
  if (!canBeEnded(stored.record)) return undefined;
  return items?.effective ? withdrawFrom(stored.record, context) : terminate(stored.record, undefined, context);
};

/** Asks for the money of some items; a new state of the purchase is read each time, since the one before may have changed it. */
const ask = async (work: Work, purchase: string, place: 'inTime' | 'against'): Promise<RefundRequestRecord | undefined> => {
  const { tx, ledger, declaration, customer, at } = work;
  const record = await readPurchase(tx, customer, purchase, true);
  const items = record && (await itemsOf(work, record))[place];
  if (!record || !items || items.length === 0) return undefined;
  return openRequest(tx, ledger, {
    record,
    customer,
    items,
    route: 'withdraw',
    destination: 'original',
    locale: declaration.locale,
    at,
    declaration: declaration.id,
    ...(place === 'against' && { late: true }),
  });
};

/** What is paid back for sure; what a person decides about is no promise. */
const amountOf = ({ decision, amount }: RefundRequestRecord): Pick<Outcome, 'amount'> =>
  decision?.kind === 'approved' ? { amount: decision.amount ?? amount } : {};

const withdrawPurchase = async (work: Work, record: PurchaseRecord): Promise<Outcome> => {
  const items = await itemsOf(work, record);
  const inTime = items.inTime.length > 0 ? await ask(work, record.id, 'inTime') : undefined;
  const against = items.against.length > 0 ? await ask(work, record.id, 'against') : undefined;
  const request = inTime?.id ?? against?.id ?? items.request;
  return {
    purchase: record.id,
    flags: items.flags,
    ...(inTime && amountOf(inTime)),
    ...(request !== undefined && { request }),
  };
};

/**
 * Carries out a withdrawal: the contract ends, and the money is asked for. `undefined`: not yet, since a payment of the subscription is under
 * way.
 */
export const withdraw = async (work: Work, { purchase: chosen, subscription: named }: Withdrawn, now: Date): Promise<Outcome | undefined> => {
  const { tx, customer, declaration } = work;
  await lockWallet(tx, customer);
  const purchase = chosen ?? (named === undefined ? undefined : await findPaid(work, named));
  const seen = purchase === undefined ? undefined : await readPurchase(tx, customer, purchase);
  const subscription = named ?? seen?.subscription?.id;
  const locked = subscription === undefined ? undefined : await lockSubscription(tx, customer, subscription, now);
  if (locked?.busy) return undefined;

  const items = seen && (await itemsOf(work, seen));
  const end = locked && endOf(locked, items);
  if (locked && end) await writeEnd(tx, locked, end, declaration, now);
  const outcome: Outcome = seen ? await withdrawPurchase(work, seen) : { flags: ['to-be-reviewed'] };
  if (locked && end) await closeChanges(tx, locked.stored.record.id, { actor: 'customer', action: declaration.kind, at: now });

  // Something goes on that this store does not run.
  const isLeft = locked !== undefined && !end && (items?.whole ?? true) && !locked.stored.record.ended;
  const flags = new Set<DeclarationFlag>([...outcome.flags, ...(isLeft ? ['to-be-reviewed' as const] : [])]);
  return { ...outcome, ...(subscription !== undefined && { subscription }), ...(end && { endsOn: end.endsOn }), flags: [...flags] };
};
