import type { RefundRequest } from '../../../api/contract/refund-request.ts';
import type { RefundDecision, RefundReview } from '../../../api/contract/refund-review.ts';
import { withAmount } from '../../money.ts';
import { isAtItsEnd } from '../../refund-options-of.ts';
import { MemoryProblem } from '../problem.ts';
import type { HandlersOf, World } from '../world.ts';
import { moveRefund } from './move-refund.ts';
import { pageOf } from './request-handlers.ts';

const reviewOf = (world: World, request: RefundRequest): RefundReview => ({
  ...world.refunds.on(request, world),
  customer: 'cus_kari',
  decisions: decisionsOf(request),
  approvedLately: world.refunds.all().filter(({ decision }) => decision && decision.kind !== 'declined').length,
});

const isOpen = ({ state }: RefundRequest): boolean => state === 'received' || state === 'under-review' || state === 'question';

/** What its people can decide about a request. Nobody is declined while their answer is waited for. */
const decisionsOf = (request: RefundRequest): RefundReview['decisions'] => {
  if (request.state === 'question') return ['approve'];
  if (isOpen(request)) return ['approve', 'decline', 'question'];
  return request.state === 'approved' || request.state === 'sent' ? ['reverse'] : [];
};

/** No more than was asked for, and more than was granted before an appeal. */
const isGrantable = ({ amount, decision }: RefundRequest, units: number): boolean =>
  units <= amount.amount && units > (decision?.kind === 'partly-approved' ? (decision.amount?.amount ?? 0) : 0);

/** The operations of the store's people. */
export const reviewHandlers: HandlersOf<'refund-reviews'> = {
  listRefundReviews: (world, { query }) => {
    const { asOf, today, refunds, pageSize } = world;
    const all = refunds.all();
    const open = all.filter(isOpen).reverse();
    const decided = all.filter((request) => !isOpen(request));
    const wanted = query.state === 'open' ? open : query.state === 'decided' ? decided : [...open, ...decided];
    return { asOf, today, ...pageOf(wanted.map((request) => reviewOf(world, request)), query, pageSize) };
  },

  decideRefundRequest: (world, { params, body }) => {
    const request = world.refunds.get(params.id);
    const { decision, version } = body as { decision: RefundDecision; version: number };
    if (version !== request.version) throw new MemoryProblem('refund-changed');
    if (decision.kind === 'approve' && !isGrantable(request, decision.amount ?? request.amount.amount)) throw new MemoryProblem('invalid-request');
    if (!decisionsOf(request).includes(decision.kind)) {
      throw new MemoryProblem('action-not-allowed', { reason: isAtItsEnd(request) ? 'decided' : 'on-its-way' });
    }
    // Somebody who decides has looked.
    if (request.state === 'received') moveRefund(world, request.id, 'under-review');
    return reviewOf(world, decide(world, request, decision));
  },
};

const decide = (world: World, { id, amount }: RefundRequest, decision: RefundDecision): RefundRequest => {
  const { kind } = decision;
  if (kind === 'question') return moveRefund(world, id, 'question', { note: decision.text });
  if (kind === 'reverse') return moveRefund(world, id, 'reversed', { note: decision.note });
  const { note } = decision;
  if (kind === 'decline') return moveRefund(world, id, 'declined', { note, decision: { reason: decision.reason } });
  const granted = decision.amount ?? amount.amount;
  return moveRefund(world, id, 'approved', { note, decision: { amount: withAmount(amount, granted) } });
};
