import type { InferInput, InferOutput } from 'valibot';
import type { createDeclaration, createGuestDeclaration, listContracts, listDeclarations } from '../../../src/api/contract/declaration-operations.ts';
import type { declaration } from '../../../src/api/contract/declaration.ts';
import type { addEvidence, evidenceFile } from '../../../src/api/contract/refund-evidence.ts';
import type { refundOptions } from '../../../src/api/contract/refund-options.ts';
import type { previewRefund, refundPreview } from '../../../src/api/contract/refund-preview.ts';
import type { createRefundRequest, listRefundRequests, RefundRequestChange } from '../../../src/api/contract/refund-request-operations.ts';
import type { refundRequest } from '../../../src/api/contract/refund-request.ts';
import type { listRefundReviews, RefundDecision, refundReview } from '../../../src/api/contract/refund-review.ts';
import type { DeclarationKind } from '../../../src/api/contract/rights.ts';
import type { Database } from '../database.ts';

export type RefundOptionsAnswer = InferInput<typeof refundOptions>;
export type RefundPreviewAnswer = InferInput<typeof refundPreview>;
export type RefundRequestAnswer = InferInput<typeof refundRequest>;
export type RefundRequestPage = InferInput<(typeof listRefundRequests)['result']>;
export type EvidenceAnswer = InferInput<typeof evidenceFile>;
export type RefundReviewAnswer = InferInput<typeof refundReview>;
export type RefundReviewPage = InferInput<(typeof listRefundReviews)['result']>;
export type DeclarationAnswer = InferInput<typeof declaration>;
export type Contracts = InferInput<(typeof listContracts)['result']>;
export type Declarations = InferInput<(typeof listDeclarations)['result']>;

export type RefundSelection = InferOutput<(typeof previewRefund)['body']>;
export type RefundOrder = InferOutput<(typeof createRefundRequest)['body']>;
export type Evidence = InferOutput<(typeof addEvidence)['body']>;
export type DeclarationOrder = InferOutput<(typeof createDeclaration)['body']>;
export type GuestDeclaration = InferOutput<(typeof createGuestDeclaration)['body']>;

/** Which page of a list. */
interface Paging {
  readonly cursor?: string;
  readonly limit: number;
}

/** A file, as it was kept. */
export interface KeptFile {
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly content: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** A document that was kept, without its content. */
export type KeptDocument = Pick<KeptFile, 'name' | 'sha256'> & { readonly format: 'html' | 'pdf' };

/** A declaration without the addresses of its documents, which the route signs. */
export type DeclarationMade = Omit<DeclarationAnswer, 'documents'> & { readonly documents?: readonly KeptDocument[] };

/** Money back. `undefined` is the answer for what a customer does not have. */
export interface RefundGateway {
  refundOptions(customer: string, purchase: string): Promise<RefundOptionsAnswer | undefined>;
  previewRefund(customer: string, purchase: string, selection: RefundSelection): Promise<RefundPreviewAnswer | undefined>;
  createRefundRequest(tx: Database, customer: string, order: RefundOrder): Promise<RefundRequestAnswer | undefined>;
  refundRequests(customer: string, query: Paging & { readonly purchase?: string }): Promise<RefundRequestPage>;
  refundRequest(customer: string, id: string): Promise<RefundRequestAnswer | undefined>;
  changeRefundRequest(
    tx: Database,
    customer: string,
    id: string,
    change: RefundRequestChange,
    version: number,
  ): Promise<RefundRequestAnswer | undefined>;
  addEvidence(tx: Database, customer: string, evidence: Evidence): Promise<EvidenceAnswer>;
}

/** The store's people's side. */
export interface ReviewGateway {
  refundReviews(query: Paging & { readonly state?: 'open' | 'decided' }): Promise<RefundReviewPage>;
  decideRefundRequest(
    tx: Database,
    id: string,
    decision: RefundDecision,
    version: number,
    reviewer: string,
  ): Promise<RefundReviewAnswer | undefined>;
  /** A file that belongs to a request. */
  reviewEvidence(request: string, id: string): Promise<KeptFile | undefined>;
}

/** What the law lets customers declare, and what is kept of it. */
export interface DeclarationGateway {
  contracts(customer: string, kind: DeclarationKind | undefined): Promise<Contracts>;
  declarations(customer: string): Promise<{ readonly asOf: string; readonly today: string; readonly items: readonly DeclarationMade[] }>;
  /** `undefined` when the contract named by its id is not this customer's. Guests have no customer. */
  declare(tx: Database, customer: string | undefined, order: DeclarationOrder): Promise<DeclarationMade | undefined>;
  /** A document as it was made then; `customer` is empty for a guest's. */
  acknowledgement(customer: string | undefined, of: string, format: 'html' | 'pdf', within?: Database): Promise<KeptFile | undefined>;
}

export interface MoneyBackGateway extends RefundGateway, ReviewGateway, DeclarationGateway {}
