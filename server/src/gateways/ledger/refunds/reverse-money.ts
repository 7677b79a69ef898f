import type { Database } from '../../../database.ts';
import type { Refund } from '../../../domain/purchase/record.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import { ProblemError } from '../../../problem.ts';
import type { Ledger } from '../carry-out.ts';
import { updatePurchase } from '../purchase-write.ts';
import { holdRequest } from './hold-request.ts';
import { readTransfers, refundIdOf, settleTransfer } from './transfer-rows.ts';

const onItsWay = (): ProblemError => new ProblemError('action-not-allowed', { reason: 'on-its-way' });

const undone = ({ expectedBy: _expectedBy, returnsOn: _returnsOn, ...refund }: Refund): Refund => ({ ...refund, state: 'reversed' });

/**
 * Takes back what was sent of a request, or was about to be. Refused once any of it is there, while the provider is being asked to send it,
 * and where the provider takes nothing back. What the request becomes by it is the caller's to write.
 *
 * The provider is asked in the caller's transaction, by the refunds' own keys: whoever repeats a reversal that was lost gets the same answer.
 */
export const reverseMoney = async (
  tx: Database,
  { payments }: Ledger,
  { customer, id }: Pick<RefundRequestRecord, 'id' | 'customer'>,
  at: Date,
): Promise<void> => {
  const held = await holdRequest(tx, id, at, customer);
  if (!held) return;
  const { on, purchase } = held;
  const transfers = await readTransfers(tx, id);
  if (transfers.some(({ status }) => status === 'asked')) throw onItsWay();
  const sent = purchase.refunds.filter((refund) => refund.request === id && refund.state !== 'failed' && refund.state !== 'reversed');
  if (sent.some(({ state }) => state === 'arrived')) throw onItsWay();

  const taken = new Set<string>();
  for (const refund of sent) {
    const transfer = transfers.find(({ key }) => refundIdOf(key) === refund.id);
    if (!transfer || (await payments.reverseRefund({ key: transfer.key, on })) !== 'reversed') continue;
    await settleTransfer(tx, transfer.key, { status: 'reversed' }, at);
    taken.add(refund.id);
  }
  if (sent.length === 0) return;
  // Of several, the bank may give some back and keep others on their way: then those come, and are counted as what they are.
  if (taken.size === 0) throw onItsWay();
  const refunds = purchase.refunds.map((refund) => (taken.has(refund.id) ? undone(refund) : refund));
  await updatePurchase(tx, purchase, { ...purchase, version: purchase.version + 1, refunds }, { actor: 'store', action: 'refund-reversed', at });
};
