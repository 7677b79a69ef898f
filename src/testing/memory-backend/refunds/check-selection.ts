import type { RefundOptions, RefundRouteOption } from '../../../api/contract/refund-options.ts';
import type { RefundSelection } from '../../refund-preview-of.ts';
import { MemoryProblem } from '../problem.ts';

const invalid = (path: string, message: string): MemoryProblem =>
  new MemoryProblem('invalid-request', { errors: [{ path: `body.${path}`, message }] });

/** Holds a selection against what may be asked back: throws the problem of what does not fit, or answers the route. */
export const checkSelection = (options: RefundOptions, { items, route, destination = 'original' }: RefundSelection): RefundRouteOption => {
  if (new Set(items).size < items.length) throw invalid('items', 'Each item once');
  for (const id of items) {
    const item = options.items.find((one) => one.id === id);
    if (!item) throw invalid('items', 'Not of this purchase');
    const found = item.routes.find((one) => one.route === route);
    if (!found) throw new MemoryProblem('action-not-allowed', { reason: 'window-closed' });
    if (found.blocked) throw new MemoryProblem('action-not-allowed', { reason: found.blocked.code });
  }
  const option = options.routes.find((one) => one.route === route);
  if (!option) throw invalid('route', 'Not offered');
  if (!options.destinations.some(({ choice }) => choice === destination)) throw invalid('destination', 'Not offered');
  return option;
};

/** Holds what a customer says against what is asked on a route. */
export const checkStatement = (
  { reasons, statement, evidence: most }: RefundRouteOption,
  said: { readonly reason?: string; readonly statement?: string; readonly evidence?: readonly string[] },
): void => {
  const { reason, evidence = [] } = said;
  if (reasons.length === 0 && reason !== undefined) throw invalid('reason', 'None may be asked for');
  if (reasons.length > 0 && !reasons.some((known) => known === reason)) throw invalid('reason', 'One of the reasons of the route');
  if (statement === 'required' && !said.statement?.trim()) throw invalid('statement', 'Needed on this route');
  if (statement === 'none' && said.statement !== undefined) throw invalid('statement', 'None is taken on this route');
  if (evidence.length > most) throw invalid('evidence', 'Too many files');
};
