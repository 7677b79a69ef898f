import type { Database } from '../../../database.ts';
import { planChange } from '../../../domain/changes/plan-change.ts';
import { isRefused } from '../../../domain/changes/planned-change.ts';
import type { ApprovalRecord, Waiting } from '../../../domain/payment/approval-record.ts';
import { declineOf } from '../../../domain/payment/decline.ts';
import type { Ledger } from '../carry-out.ts';
import { chargeOfChange, noteChangePaid, writeChange, type WorkedOut } from '../change-charge.ts';
import { readContexts } from '../contexts.ts';
import { readPaymentMethods, type PaymentMethod } from '../payment-methods.ts';
import type { Doing } from '../purchase-audit.ts';
import { assertSettled } from '../refusals.ts';
import { readSubscription } from '../subscription-rows.ts';
import { writeEvent } from './approval-outcome.ts';

type WaitingChange = Waiting & { kind: 'subscription-change' };

/** The change worked out anew; undefined where it is no longer the one that was previewed and approved. */
const workOut = async (
  tx: Database,
  { customer, method }: ApprovalRecord,
  { amount, change, previewedOn, subscription, version }: WaitingChange,
  now: Date,
): Promise<{ work: WorkedOut; method: PaymentMethod } | undefined> => {
  const stored = await readSubscription(tx, customer, subscription, true);
  if (!stored) return undefined;
  assertSettled(stored, now);
  const context = (await readContexts(tx, customer, [stored], now))(stored);
  const isSame = stored.record.version === version && (previewedOn === undefined || previewedOn === context.today);
  const planned = isSame ? planChange(stored.record, change, context) : undefined;
  const charged = (await readPaymentMethods(tx, customer)).get(method?.id ?? '');
  if (!planned || isRefused(planned) || planned.dueToday?.amount !== amount.amount || !charged) return undefined;
  return { work: { stored, context, change, planned }, method: charged };
};

/**
 * Makes the change that the bank has approved: the one that was previewed, on the day and the version of then, or none. Nothing is
 * charged for one that has been overtaken.
 */
export const applyWaitingChange = async (
  { payments }: Ledger,
  tx: Database,
  record: ApprovalRecord,
  waits: WaitingChange,
  by: Doing,
): Promise<ApprovalRecord> => {
  const found = await workOut(tx, record, waits, by.at);
  if (!found) return writeEvent(tx, record, { kind: 'outdate', decline: { cause: 'provider', remedy: 'try-again' } }, by);
  const { method, work } = found;
  const succeeded = await writeEvent(tx, record, { kind: 'succeed' }, by);
  const asked = chargeOfChange(work, waits.amount);
  const charge = { ...asked, key: waits.key ?? asked.key };
  const answer = await payments.pay({
    ...charge,
    key: `${charge.key}.authenticated`,
    token: method.token,
    title: record.title,
    atOnce: true,
    ...(record.reference !== undefined && { authenticated: record.reference }),
  });
  if (answer.state !== 'approved') {
    if (answer.state === 'processing') throw new Error('The payment provider left open what was to be paid at once.');
    const code = answer.state === 'declined' ? answer.code : 'authentication-failed';
    return writeEvent(tx, succeeded, { kind: 'settle', outcome: { state: 'declined', unlocks: [] }, decline: declineOf(code) }, by);
  }
  const doing = { ...by, action: waits.change.kind };
  await noteChangePaid(tx, work, charge, method, answer.reference, doing);
  await writeChange(tx, work, doing);
  return writeEvent(tx, succeeded, { kind: 'settle', outcome: { state: 'done', unlocks: [] } }, by);
};
