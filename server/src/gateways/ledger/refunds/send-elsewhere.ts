import type { RefundRequestChange } from '../../../../../src/api/contract/refund-request-operations.ts';
import type { Database } from '../../../database.ts';
import { toBalance } from '../../../domain/refund/parts.ts';
import type { RefundPart } from '../../../domain/refund/record.ts';
import { ProblemError } from '../../../problem.ts';
import { readBalanceName } from '../merchant.ts';
import { readPaymentMethods } from '../payment-methods.ts';
import { tenderOf } from '../purchase-payments.ts';
import type { HeldRequest } from './hold-request.ts';

/** Where a customer says that money goes. */
export type Elsewhere = Extract<RefundRequestChange, { kind: 'choose-destination' }>['to'];

/**
 * The parts of a request when what came back goes elsewhere: to a method of the customer's, or to the store balance. They are sent like any
 * others that are approved. The wallet should be locked before the request, so that the method stays.
 */
export const sendElsewhere = async (tx: Database, { purchase, request }: HeldRequest, to: Elsewhere): Promise<RefundPart[]> => {
  const cameBack = new Set(purchase.refunds.flatMap(({ id, state }) => (state === 'failed' ? [id] : [])));
  const method = 'method' in to ? (await readPaymentMethods(tx, request.customer)).get(to.method) : undefined;
  if ('method' in to && !method) throw new ProblemError('action-not-allowed', { reason: 'method-missing' });
  const balanceName = await readBalanceName(tx);
  return (request.parts ?? []).map((part) => {
    if (part.refund === undefined || !cameBack.has(part.refund)) return part;
    return method ? { ...tenderOf(method), amount: part.amount } : toBalance(purchase, part.amount, balanceName);
  });
};
