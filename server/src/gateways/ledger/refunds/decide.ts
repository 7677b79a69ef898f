import { maskCardNumbers } from '../../../../../src/api/contract/card-number.ts';
import type { RefundDecision } from '../../../../../src/api/contract/refund-review.ts';
import type { Database } from '../../../database.ts';
import { withAmount } from '../../../domain/money/money.ts';
import { refundableOf } from '../../../domain/refund/amounts.ts';
import { planParts } from '../../../domain/refund/parts.ts';
import { withPromises } from '../../../domain/refund/promises.ts';
import type { RefundPart, RefundRequestRecord } from '../../../domain/refund/record.ts';
import { grantedInPart, refusalOf } from '../../../domain/refund/refusals.ts';
import { approve, ask, beginReview, decline, reverse } from '../../../domain/refund/transitions.ts';
import { ProblemError } from '../../../problem.ts';
import type { RefundReviewAnswer } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readBalanceName } from '../merchant.ts';
import { holdRequest, type HeldRequest } from './hold-request.ts';
import { readRequestsOf, updateRequest } from './request-rows.ts';
import { reverseMoney } from './reverse-money.ts';
import { reviewsFor } from './reviews.ts';
import { tellCustomer } from './tell-customer.ts';

type Decision<K extends RefundDecision['kind']> = Extract<RefundDecision, { kind: K }>;

const note = ({ note: text }: { readonly note?: string | undefined }): { note?: string } =>
  text === undefined ? {} : { note: maskCardNumbers(text) };

const wrongAmount = (message: string): ProblemError =>
  new ProblemError('invalid-request', { errors: [{ path: 'body.decision.amount', message }] });

/** Where an amount would go, by what is left of the items beside everything else that was sent or is promised. */
const planFor = async (tx: Database, { purchase, request }: HeldRequest, amount: RefundRequestRecord['amount']): Promise<RefundPart[]> => {
  const left = withPromises(purchase, await readRequestsOf(tx, purchase.id), request.id);
  if (amount.amount > refundableOf(left, request.items.map(({ id }) => id)).amount) {
    throw wrongAmount('So much is not left of the items any more.');
  }
  return planParts(left, amount, { destination: request.destination, balanceName: await readBalanceName(tx) });
};

const approveNow = async (tx: Database, held: HeldRequest, decision: Decision<'approve'>): Promise<RefundRequestRecord> => {
  const { at, on, request } = held;
  const reason = refusalOf(request, 'approve', { on });
  if (reason) throw new ProblemError('action-not-allowed', { reason });
  const amount = withAmount(request.amount, decision.amount ?? request.amount.amount);
  const before = grantedInPart(request)?.amount ?? 0;
  if (amount.amount <= before || amount.amount > request.amount.amount) {
    throw wrongAmount('What is approved must be more than nothing, more than was approved before, and no more than was asked for.');
  }
  // After an appeal, what was granted before has its parts already.
  const parts = [...(request.parts ?? []), ...(await planFor(tx, held, withAmount(amount, amount.amount - before)))];
  return approve(request, { at, on, amount, automatic: false, ...note(decision), sendOn: on, parts });
};

const reverseNow = async (ledger: Ledger, tx: Database, { at, on, request }: HeldRequest, decision: Decision<'reverse'>) => {
  const reversed = reverse(request, { at, on, note: maskCardNumbers(decision.note) });
  await reverseMoney(tx, ledger, request, at);
  return reversed;
};

const carryOut = async (ledger: Ledger, tx: Database, held: HeldRequest, decision: RefundDecision): Promise<RefundRequestRecord> => {
  const { at, on, request } = held;
  switch (decision.kind) {
    case 'approve':
      return approveNow(tx, held, decision);
    case 'decline':
      return decline(request, { at, on, reason: decision.reason, automatic: false, ...note(decision) });
    case 'question':
      return ask(request, { at, on, text: maskCardNumbers(decision.text) });
    case 'reverse':
      return reverseNow(ledger, tx, held, decision);
  }
};

/** Somebody who decides has looked: what was only received is under review from then on. */
const lookAt = (held: HeldRequest): HeldRequest => {
  const { at, on, request } = held;
  return request.state === 'received' ? { ...held, request: beginReview(request, { at, on, by: 'store' }) } : held;
};

/**
 * Carries out what one of the store's people has decided, inside the caller's transaction. Of two who decide at once the second is told
 * that the request has changed. Who it was stands in the audit, and nowhere that a customer can see.
 */
export const decideRequest = async (
  ledger: Ledger,
  tx: Database,
  id: string,
  decision: RefundDecision,
  version: number,
  reviewer: string,
): Promise<RefundReviewAnswer | undefined> => {
  const at = ledger.clock.now();
  const held = await holdRequest(tx, id, at);
  if (!held) return undefined;
  if (held.request.version !== version) throw new ProblemError('refund-changed');
  const after = await carryOut(ledger, tx, lookAt(held), decision);
  await updateRequest(tx, held.request, after, { actor: 'store', reviewer: maskCardNumbers(reviewer) });
  await tellCustomer(tx, after, at);
  const [review] = await reviewsFor(tx, [after], at);
  return review;
};
