import type { PurchaseKind, PurchaseStatus } from '../../../src/api/contract/purchase-summary.ts';

/** What a document says. Whole labels and sentences; what varies is passed in. */
export interface DocumentWords {
  readonly language: string;
  readonly receipt: string;
  readonly receiptNumber: string;
  readonly orderNumber: string;
  readonly boughtOn: string;
  readonly issuedOn: string;
  readonly correctedOn: string;
  readonly seller: string;
  readonly buyer: string;
  readonly vatNumber: string;
  readonly item: string;
  readonly quantity: string;
  readonly amount: string;
  readonly total: string;
  readonly soldFor: string;
  readonly paidWith: string;
  readonly refunds: string;
  readonly refundedOn: (day: string) => string;
  readonly refundOnItsWay: (day: string) => string;
  readonly refundFailed: (day: string) => string;
  readonly refundReversed: (day: string) => string;
  readonly taxIncluded: (name: string, rate: string) => string;
  readonly taxAdded: (name: string, rate: string) => string;
  readonly rate: (original: string, rate: string, converted: string) => string;
  readonly fee: string;
  readonly notACharge: string;
  readonly pageOf: (page: number, pages: number) => string;
  /** Names of columns. */
  readonly columns: {
    readonly day: string;
    readonly order: string;
    readonly items: string;
    readonly kind: string;
    readonly status: string;
    readonly amount: string;
    readonly currency: string;
    readonly original: string;
    readonly originalCurrency: string;
    readonly tax: string;
    readonly refunded: string;
    readonly paidWith: string;
    readonly statement: string;
    readonly boughtBy: string;
  };
  readonly kinds: Readonly<Record<PurchaseKind, string>>;
  readonly statuses: Readonly<Record<PurchaseStatus, string>>;
  /** Parts of file names: plain letters, since systems disagree about others. */
  readonly files: { readonly receipt: string; readonly purchases: string };
}
