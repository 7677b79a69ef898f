import { createDocumentLink, type DocumentRequest } from '../../api/contract/document-link.ts';
import type { BillingElement } from './billing-element.ts';
import { BillingNavigateEvent } from './events.ts';

/**
 * Lets the browser download a document by itself: a PDF or a CSV of any length never passes through the page's memory. The host
 * page may take the address over (`billing-navigate` with the purpose `download`), as where a web view cannot save files.
 *
 * Rejects with a `BillingError` when no address could be had; whoever called says so.
 */
export const downloadDocument = async (host: BillingElement, request: DocumentRequest): Promise<void> => {
  const { session } = host;
  if (!session) return;
  const { path, name } = await session.request(createDocumentLink, { body: request });
  const url = session.api.replace(/\/+$/, '') + path;
  const context = request.kind === 'receipt' ? { purchase: request.purchase } : undefined;
  if (!host.dispatchEvent(new BillingNavigateEvent({ url, purpose: 'download', context }))) return;
  // Not in the document, where a router of the host page could take the click for its own.
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noreferrer';
  link.click();
};
