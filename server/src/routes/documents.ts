import type { Context, Hono } from 'hono';
import type { DocumentRequest } from '../../../src/api/contract/document-link.ts';
import { fileName } from '../documents/file-name.ts';
import { purchasesCsv } from '../documents/purchases-csv.ts';
import { receiptContent } from '../documents/receipt/receipt-content.ts';
import { receiptPdf } from '../documents/receipt/receipt-pdf.ts';
import { formatLocaleFor, wordsFor } from '../words/words.ts';
import type { KeptFile } from '../gateways/refund-gateway.ts';
import { putNames } from '../names/put-names.ts';
import type { Environment } from '../middleware/environment.ts';
import { sayInHeaders } from '../middleware/respond.ts';
import type { Handlers } from '../operations/handler.ts';
import { ProblemError } from '../problem.ts';
import type { Services } from '../services.ts';

type ReceiptRequest = Extract<DocumentRequest, { kind: 'receipt' }>;
type AcknowledgementRequest = Extract<DocumentRequest, { kind: 'acknowledgement' }>;
type PurchasesRequest = Extract<DocumentRequest, { kind: 'purchases' }>;

/** A purchase whose receipt this customer may have; `undefined` where there is none such. */
const readReceipt = async ({ gateway }: Services, customer: string, { purchase: id }: ReceiptRequest) => {
  const purchase = await gateway.getPurchase(customer, id);
  const action = purchase?.actions.find(({ name }) => name === 'receipt');
  if (purchase && !action?.allowed) {
    throw new ProblemError('action-not-allowed', action && !action.allowed ? { reason: action.code } : {});
  }
  return purchase;
};

/** A document of a declaration or a request, as it was made then. A guest's has no customer. */
const readAcknowledgement = ({ gateway }: Services, customer: string, { of, format }: AcknowledgementRequest) =>
  gateway.acknowledgement(customer || undefined, of, format);

const nameOf = async (services: Services, customer: string, request: DocumentRequest): Promise<string | undefined> => {
  if (request.kind === 'acknowledgement') return (await readAcknowledgement(services, customer, request))?.name;
  const { name } = await services.gateway.merchant();
  const { files } = wordsFor(request.locale).documents;
  if (request.kind === 'purchases') {
    const { from, to } = request.filter;
    return fileName([name, files.purchases, from ?? '', to ?? ''], 'csv');
  }
  const purchase = await readReceipt(services, customer, request);
  return purchase && fileName([name, files.receipt, purchase.orderNumber], 'pdf');
};

/** Makes the addresses of documents. Who may have a document is decided here, and again when it is fetched. */
export const documentHandlers = (services: Services): Pick<Handlers, 'createDocumentLink'> => ({
  createDocumentLink: async ({ customer, body }) => {
    const name = await nameOf(services, customer, body);
    if (name === undefined) return undefined;
    const { token, expiresAt } = await services.documents.sign({ customer, request: body });
    return { path: `/documents/${token}`, name, expiresAt: expiresAt.toISOString() };
  },
});

const pdf = async (services: Services, customer: string, request: ReceiptRequest): Promise<Uint8Array> => {
  const found = await readReceipt(services, customer, request);
  if (!found) throw new ProblemError('not-found');
  const names = await services.names.in([request.locale]);
  const purchase = names ? putNames('getPurchase', found, names) : found;
  const { name } = await services.gateway.merchant();
  const words = wordsFor(request.locale).documents;
  const content = receiptContent(purchase, name, { words, locale: formatLocaleFor(request.locale) });
  return receiptPdf(content, words, name, services.clock.now());
};

const csv = async (
  { gateway, names: catalogue }: Services,
  customer: string,
  { filter, locale }: PurchasesRequest,
): Promise<AsyncGenerator<string>> => {
  const { members } = await gateway.purchaseOverview(customer);
  const names = await catalogue.in([locale]);
  return purchasesCsv(gateway.exportPurchases(customer, { ...filter, locale, ...(names && { names }) }), {
    names,
    words: wordsFor(locale).documents,
    locale: formatLocaleFor(locale),
    members: new Map(members.map(({ id, name }) => [id, name])),
  });
};

/** Sends text as it is made. A failure on the way breaks the connection, so that half a file is never taken for a whole one. */
const streamOf = (pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
};

/**
 * Nothing in it runs, is fetched or is sent, should a browser show it instead of keeping it. Its own words about that stand in it as well,
 * for when it is opened from where it was kept.
 */
const policyOfPages = "sandbox; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'";

const serveAcknowledgement = (context: Context<Environment>, file: KeptFile | undefined): Response => {
  if (!file) throw new ProblemError('not-found');
  if (file.type.startsWith('text/html')) sayInHeaders(context, { 'Content-Security-Policy': policyOfPages });
  return new Response(file.content as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': file.type, 'Content-Disposition': `attachment; filename="${file.name}"` },
  });
};

/** Serves documents by their signed addresses: to the browser itself, which has no token to show. */
export const mountDocuments = (app: Hono<Environment>, services: Services): void => {
  app.get('/documents/:token', async (context) => {
    const { customer, request } = await services.documents.verify(context.req.param('token'));
    // Guests are not one customer: each of their documents counts for itself.
    services.rateLimiter.take(customer || (request.kind === 'acknowledgement' ? request.of : ''));
    if (request.kind === 'acknowledgement') {
      return serveAcknowledgement(context, await readAcknowledgement(services, customer, request));
    }
    const name = await nameOf(services, customer, request);
    if (name === undefined) throw new ProblemError('not-found');
    const body =
      request.kind === 'receipt'
        ? await pdf(services, customer, request)
        : streamOf(await csv(services, customer, request));
    return new Response(body as Uint8Array<ArrayBuffer> | ReadableStream, {
      headers: {
        'Content-Type': request.kind === 'receipt' ? 'application/pdf' : 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    });
  });
};
