import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import type { RefundOptions } from '../../../api/contract/refund-options.ts';
import type { RefundRequest } from '../../../api/contract/refund-request.ts';
import { type RefundSelection, refundPreviewOf } from '../../refund-preview-of.ts';
import { policyOf } from '../../refund-terms.ts';
import type { World } from '../world.ts';
import { purchaseOf } from './options-for.ts';

/** What is asked, beside what is selected. */
interface Asked extends Pick<RefundRequest, 'reason' | 'statement' | 'declaration'> {
  evidence?: readonly string[];
}

/** Makes a request of what fits already, and decides it at once where a rule does. */
export const openRequest = (world: World, options: RefundOptions, selection: RefundSelection, asked: Asked = {}): RefundRequest => {
  const { asOf: at, refunds } = world;
  const { lines, amount, parts, decision, route } = refundPreviewOf(options, selection, purchaseOf(world, options.purchase));
  const { reason, statement, declaration } = asked;
  const { asOf, today, purchase, title, orderNumber, subscription } = options;
  const state = options.routes.find((one) => one.route === route)?.state;
  const request = refunds.add({
    asOf,
    today,
    purchase,
    title,
    orderNumber,
    route,
    reason,
    statement: statement && maskCardNumbers(statement),
    items: lines.map(({ item, name, amount }) => ({ id: item, name, amount })),
    amount,
    requestedAt: at,
    events: [{ code: 'received', at, by: 'customer' }],
    evidence: refunds.take(asked.evidence),
    ...(state === 'late' && { late: true }),
    ...(declaration && { declaration }),
    ...(subscription && { subscription }),
  });
  if (decision !== 'automatic') {
    // Where it would go, once somebody has said yes.
    world.planned.set(request.id, parts);
    return request;
  }
  return refunds.change(request.id, {
    state: 'approved',
    decision: { kind: 'approved', automatic: true, at, amount, policy: policyOf(route) },
    parts: parts.map((part) => ({ ...part, state: 'planned' })),
    events: [...request.events, { code: 'approved', at, by: 'store' }],
  });
};
