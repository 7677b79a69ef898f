import type { InferInput } from 'valibot';
import type { ChargeCheckRequest, checkCharge } from '../../../src/api/contract/charge-check.ts';
import type { PurchaseFilter } from '../../../src/api/contract/purchase-filter.ts';
import type { getPurchaseOverview } from '../../../src/api/contract/purchase-list-operations.ts';
import type { InvoiceDetails } from '../../../src/api/contract/invoice-details.ts';
import type { getSpending } from '../../../src/api/contract/purchase-operations.ts';
import type { Purchase } from '../../../src/api/contract/purchase.ts';
import type { Database } from '../database.ts';
import type { PurchaseRecord } from '../domain/purchase/record.ts';
import type { Names } from '../names/names.ts';
import type { PreparedJson } from '../operations/prepared-json.ts';

/** Which purchases, and how `text` is to be read. */
export interface PurchaseSelection extends PurchaseFilter {
  /** A BCP 47 tag; English when missing. */
  readonly locale?: string;
  /** The store's names in the reader's language, by which `text` finds things too. */
  readonly names?: Names;
}

/** Which page of them. */
export interface PurchaseQuery extends PurchaseSelection {
  readonly startOn?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export type PurchaseOverview = InferInput<(typeof getPurchaseOverview)['result']>;
export type Spending = InferInput<(typeof getSpending)['result']>;
export type ChargeCheckAnswer = InferInput<(typeof checkCharge)['result']>;

/**
 * The purchases of a billing system. As in `BillingGateway`, every call names the customer whose token asked, and `undefined`
 * is the answer for what that customer does not have.
 */
export interface PurchaseGateway {
  /** One page, the newest first, as the contract has it. It was checked when it was written. */
  listPurchases(customer: string, query: PurchaseQuery): Promise<PreparedJson>;

  purchaseOverview(customer: string): Promise<PurchaseOverview>;

  /** Months as `YYYY-MM`, both included. */
  spending(customer: string, range: { readonly from?: string; readonly to?: string }): Promise<Spending>;

  getPurchase(customer: string, id: string): Promise<Purchase | undefined>;

  /** Changes who stands on an invoice, inside the caller's transaction. */
  updateInvoice(
    tx: Database,
    customer: string,
    id: string,
    details: InvoiceDetails,
    version: number,
  ): Promise<Purchase | undefined>;

  /** The records of a selection, the newest first, in batches, for a document of any length. */
  exportPurchases(customer: string, selection: PurchaseSelection): AsyncIterable<readonly PurchaseRecord[]>;

  /** What a line of a statement is. */
  checkCharge(customer: string, request: ChargeCheckRequest): Promise<ChargeCheckAnswer>;
}
