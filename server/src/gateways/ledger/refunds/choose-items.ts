import type { Item, PurchaseRecord } from '../../../domain/purchase/record.ts';
import { blockOf, policyOf, routesOf, type RefundContext } from '../../../domain/refund/eligibility.ts';
import type { RefundWish } from '../../../domain/refund/plan-refund.ts';
import { ProblemError } from '../../../problem.ts';
import type { RefundSelection } from '../../refund-gateway.ts';

/** A request that does not fit, and where. */
export const invalid = (path: string, message: string): ProblemError => new ProblemError('invalid-request', { errors: [{ path, message }] });

const refused = (reason: string, until?: string): ProblemError =>
  new ProblemError('action-not-allowed', { reason, ...(until && { detail: `It was possible until ${until}.` }) });

const find = (record: PurchaseRecord, ids: readonly string[]): RefundWish['items'] => {
  const found = ids.map((id, index): Item => {
    const item = record.items.find((each) => each.id === id);
    if (!item) throw invalid(`body.items.${index}`, 'This is no item of the purchase.');
    if (ids.indexOf(id) !== index) throw invalid(`body.items.${index}`, 'Each item is named once.');
    return item;
  });
  const [first, ...others] = found;
  if (!first) throw invalid('body.items', 'At least one item is named.');
  return [first, ...others];
};

/** What a customer asks back, as far as nothing stands in the way of it. */
export const chooseItems = (record: PurchaseRecord, selection: RefundSelection, context: RefundContext): RefundWish => {
  const { destination = 'original', route } = selection;
  const items = find(record, selection.items);
  for (const item of items) {
    const block = blockOf(record, item, route, context);
    if (block) throw refused(block.code, block.until);
    if (!routesOf(policyOf(record, item, context)).includes(route)) throw refused('window-closed');
  }
  return { items, route, destination };
};
