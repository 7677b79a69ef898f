import type { OperationInput } from '../../../api/contract/operation.ts';
import type { createRefundRequest, RefundRequestChange } from '../../../api/contract/refund-request-operations.ts';
import { type RefundSelection, refundPreviewOf } from '../../refund-preview-of.ts';
import { MemoryProblem } from '../problem.ts';
import type { Handler, HandlersOf, World } from '../world.ts';
import { changeRequest } from './change-request.ts';
import { checkSelection, checkStatement } from './check-selection.ts';
import { openRequest } from './open-request.ts';
import { optionsFor, purchaseOf } from './options-for.ts';

type Order = OperationInput<typeof createRefundRequest>['body'];

/** What may be asked back for a purchase, and what it would come to. */
export const optionHandlers: Record<'getRefundOptions' | 'previewRefund', Handler> = {
  getRefundOptions: (world, { params }) => optionsFor(world, params.id),

  previewRefund: (world, { params, body }) => {
    const options = optionsFor(world, params.id);
    const selection = body as RefundSelection;
    checkSelection(options, selection);
    return refundPreviewOf(options, selection, purchaseOf(world, options.purchase));
  },
};

/** The operations of the customer's own requests. */
export const requestHandlers: HandlersOf<'refund-requests'> = {
  listRefundRequests: (world, { query }) => {
    const { asOf, today, refunds, pageSize } = world;
    const all = refunds.all().filter(({ purchase }) => !query.purchase || purchase === query.purchase);
    return { asOf, today, ...pageOf(all.map((request) => refunds.on(request, world)), query, pageSize) };
  },

  getRefundRequest: (world, { params }) => asSeen(world, params.id),

  createRefundRequest: (world, { body }) => {
    const { version, previewedOn, items, route, destination, ...said } = body as Order;
    const options = optionsFor(world, said.purchase);
    const selection = { items, route, destination };
    const isAsPreviewed = version === options.version && previewedOn === world.today;
    if (!isAsPreviewed) throw new MemoryProblem('purchase-changed');
    checkStatement(checkSelection(options, selection), said);
    return asSeen(world, openRequest(world, options, selection, said).id);
  },

  changeRefundRequest: (world, { params, body }) => {
    const request = world.refunds.on(world.refunds.get(params.id), world);
    const { change, version } = body as { change: RefundRequestChange; version: number };
    if (version !== request.version) throw new MemoryProblem('refund-changed');
    const action = request.actions.find(({ name }) => name === change.kind);
    if (!action?.allowed) throw new MemoryProblem('action-not-allowed', action && 'code' in action ? { reason: action.code } : {});
    return asSeen(world, changeRequest(world, request, change).id);
  },
};

const asSeen = (world: World, id: string | undefined) => world.refunds.on(world.refunds.get(id), world);

/** The part of a list that is asked for. Throws the problem of a cursor that is none. */
export const pageOf = <T extends { id: string }>(all: readonly T[], query: Readonly<Record<string, string>>, pageSize: number) => {
  const { cursor } = query;
  const begin = cursor ? all.findIndex(({ id }) => id === cursor) + 1 : 0;
  if (cursor && begin === 0) throw new MemoryProblem('invalid-request');
  const end = begin + Number(query.limit ?? pageSize);
  return { items: all.slice(begin, end), nextCursor: all[end] && all[end - 1]?.id };
};
