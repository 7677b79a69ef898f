import type { Database } from '../../../database.ts';
import type { Refund } from '../../../domain/purchase/record.ts';
import { follow } from '../../../domain/refund/follow.ts';
import type { RefundPart, RefundRequestRecord } from '../../../domain/refund/record.ts';
import { sent } from '../../../domain/refund/transitions.ts';
import type { Ledger } from '../carry-out.ts';
import type { SendBack, SentBack } from '../payments.ts';
import { updatePurchase } from '../purchase-write.ts';
import { lockWallet } from '../wallet/lock-wallet.ts';
import { creditBalance } from './balance-refund.ts';
import { holdRequest, type HeldRequest } from './hold-request.ts';
import { addressOf } from './original-payment.ts';
import { updateRequest } from './request-rows.ts';
import { tellCustomer } from './tell-customer.ts';
import { noteTransfer, readTransfers, refundIdOf, settleTransfer } from './transfer-rows.ts';

/** A request whose money may have to be sent. */
export type Sending = Pick<RefundRequestRecord, 'id' | 'customer'>;

/** A part that no refund carries yet, and its place among the request's. What came back waits for its customer's word. */
interface Unsent {
  readonly part: RefundPart;
  readonly place: number;
}

const unsentOf = ({ parts = [] }: RefundRequestRecord): Unsent[] =>
  parts.map((part, place) => ({ part, place })).filter(({ part }) => part.refund === undefined);

/** Locks a request whose money is to be sent by now; nothing when somebody else has seen to it. */
const holdDue = async (tx: Database, { customer, id }: Sending, at: Date): Promise<HeldRequest | undefined> => {
  await lockWallet(tx, customer);
  const held = await holdRequest(tx, id, at, customer);
  const { sendOn, state } = held?.request ?? {};
  return held && state === 'approved' && sendOn !== undefined && sendOn <= held.on ? held : undefined;
};

/** What the provider is asked for, noted before it is. What was noted before, by whoever, is asked for with the same key. */
const prepare = async (tx: Database, sending: Sending, at: Date): Promise<SendBack[] | undefined> => {
  const held = await holdDue(tx, sending, at);
  if (!held) return undefined;
  const { on, purchase, request } = held;
  const noted = await readTransfers(tx, request.id);
  let number = noted.length;
  const asked: SendBack[] = [];
  for (const { part, place } of unsentOf(request)) {
    if (part.kind === 'balance') continue;
    const { amount } = part;
    let key = noted.find((transfer) => transfer.part === place && transfer.status === 'asked')?.key;
    if (key === undefined) {
      number += 1;
      key = `${request.id}.${number}`;
      await noteTransfer(tx, { key, part: place, request: request.id, purchase: purchase.id, amount }, at);
    }
    asked.push({ key, ...(await addressOf(tx, purchase, part)), amount, on });
  }
  return asked;
};

/** The purchase's refund that carries a part. Store balance is there at once; what the provider declines has failed at once. */
const refundOf = (
  { amount, kind, label, tender }: RefundPart,
  { on, purchase, request }: HeldRequest,
  key: string,
  answer: SentBack | 'there',
): Refund => {
  const isOfAll = request.items.length === purchase.items.length;
  const refund = {
    id: refundIdOf(key),
    amount,
    on,
    to: label,
    kind,
    ...(tender !== undefined && { tender }),
    ...(!isOfAll && { items: request.items.map(({ id }) => id) }),
    request: request.id,
  };
  if (answer === 'there') return { ...refund, state: 'arrived', arrivedOn: on };
  if (answer.state === 'declined') return { ...refund, state: 'failed' };
  const { expectedOn, returnsOn } = answer;
  return { ...refund, state: 'sent', expectedBy: expectedOn, ...(returnsOn !== undefined && { returnsOn }) };
};

/** Writes what the provider answered: the refunds of the purchase, the balance, and what the request has come to. */
const settle = async (tx: Database, sending: Sending, answers: ReadonlyMap<string, SentBack>, at: Date): Promise<void> => {
  const held = await holdDue(tx, sending, at);
  if (!held) return;
  const { on, purchase, request } = held;
  const noted = (await readTransfers(tx, request.id)).filter(({ status }) => status === 'asked');
  const parts = [...(request.parts ?? [])];
  const refunds: Refund[] = [];
  for (const { part, place } of unsentOf(request)) {
    const key = part.kind === 'balance' ? `${request.id}.balance.${place}` : noted.find((transfer) => transfer.part === place)?.key;
    const answer = part.kind === 'balance' ? 'there' : answers.get(key ?? '');
    if (key === undefined || answer === undefined) throw new Error(`Request ${request.id}: the provider was not asked for its part ${place}.`);
    const refund = refundOf(part, held, key, answer);
    refunds.push(refund);
    parts[place] = { ...part, refund: refund.id };
    if (answer === 'there') await creditBalance(tx, purchase, { id: refund.id.replace('ref_', 'mov_'), amount: part.amount, on, at });
    else await settleTransfer(tx, key, { status: answer.state, ...(answer.state === 'sent' && { reference: answer.reference }) }, at);
  }
  const after = { ...purchase, version: purchase.version + 1, refunds: [...purchase.refunds, ...refunds] };
  await updatePurchase(tx, purchase, after, { actor: 'time', action: 'refund-sent', at });
  const next = follow(sent(request, { at, on, parts }), after, { at, on });
  await updateRequest(tx, request, next, { actor: 'time' });
  await tellCustomer(tx, next, at);
};

/**
 * Sends the money of a request that is approved, on its day. The provider is asked between two transactions, with keys that the first has
 * noted: a slow one locks nothing, and whoever comes back after a crash, or at the same moment, asks for the very same refunds.
 */
export const sendMoney = async ({ clock, database, payments }: Ledger, sending: Sending): Promise<void> => {
  const asked = await database.transaction((tx) => prepare(tx, sending, clock.now()));
  if (!asked) return;
  const answers = new Map<string, SentBack>();
  for (const request of asked) answers.set(request.key, await payments.refund(request));
  await database.transaction((tx) => settle(tx, sending, answers, clock.now()));
};
