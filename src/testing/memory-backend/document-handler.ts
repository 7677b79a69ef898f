import type { DocumentRequest } from '../../api/contract/document-link.ts';
import { MemoryProblem } from './problem.ts';
import type { Handler } from './world.ts';

const MINUTES = 5;

/** An address for a document, as the back end makes it. Nothing answers there: a browser would go to it by itself. */
export const createDocumentLink: Handler = ({ purchases, refunds, declarations, asOf }, { body }) => {
  const request = body as DocumentRequest;
  const expiresAt = new Date(Date.parse(asOf) + MINUTES * 60_000).toISOString();
  if (request.kind === 'purchases') return { path: '/documents/purchases.sample', name: 'purchases.csv', expiresAt };
  if (request.kind === 'acknowledgement') {
    if (!refunds.has(request.of) && !declarations.some(({ id }) => id === request.of)) throw new MemoryProblem('not-found');
    return { path: `/documents/${request.of}.sample`, name: `acknowledgement-${request.of}.${request.format}`, expiresAt };
  }
  const { orderNumber, actions } = purchases.get(request.purchase);
  const action = actions.find(({ name }) => name === 'receipt');
  if (!action?.allowed) throw new MemoryProblem('action-not-allowed', action && 'code' in action ? { reason: action.code } : {});
  return { path: `/documents/${orderNumber}.sample`, name: `receipt-${orderNumber}.pdf`, expiresAt };
};
