import type { Money } from '../../../../src/api/contract/common.ts';
import type { PurchaseKind } from '../../../../src/api/contract/purchase-summary.ts';
import type { Address } from '../../../../src/api/contract/purchase.ts';
import type { ProductKind } from '../refund/policy.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** One thing of a purchase, at the price it was sold for (in the currency of sale). */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly imageUrl?: string;
  readonly quantity: number;
  readonly amount: Money;
  /** Where it can be had again. */
  readonly getAgainUrl?: string;
  /** What it is to the law, where that does not follow from the purchase's kind. */
  readonly product?: ProductKind;
  readonly deliveredOn?: PlainDate;
  /** The consent by which the right to withdraw was given up, word for word. `at` is ISO 8601, UTC. */
  readonly waiver?: { readonly at: string; readonly text: string };
  /** Used up, so that it cannot be given back. */
  readonly consumed?: boolean;
}

/** A tax in the currency of sale. `included` ones are part of the items' amounts. `rate` is a decimal percentage. */
export interface TaxLine {
  readonly name: string;
  readonly rate: string;
  readonly amount: Money;
  readonly included: boolean;
}

/** What it was paid with, in the currency it was charged in. */
export interface Tender {
  readonly kind: 'card' | 'wallet' | 'balance' | 'gift-card' | 'carrier' | 'invoice';
  readonly label: string;
  readonly lastFour?: string;
  /** The customer's payment method, where it is one. */
  readonly paymentMethod?: string;
  readonly amount: Money;
}

/** Money asked of a bank. What is not `released` adds up to the tenders that a bank pays. */
export interface Charge {
  readonly state: 'hold' | 'released' | 'pending' | 'posted';
  readonly amount: Money;
  readonly on: PlainDate;
  readonly postedOn?: PlainDate;
  /** When a hold vanishes, or a pending charge is posted. */
  readonly until?: PlainDate;
  readonly statementText: string;
}

export interface Refund {
  readonly id: string;
  /** In the currency it was charged in. */
  readonly amount: Money;
  readonly on: PlainDate;
  readonly state: 'sent' | 'arrived' | 'failed' | 'reversed';
  readonly expectedBy?: PlainDate;
  readonly arrivedOn?: PlainDate;
  /** The tender's label; the store balance's, or another method's, where it went elsewhere. */
  readonly to: string;
  /** What that is: one of the tender of that label, when missing. */
  readonly kind?: Tender['kind'];
  /** The place of the tender that it goes back to; the first of that label when missing. */
  readonly tender?: number;
  /** Item ids; all when missing. */
  readonly items?: readonly string[];
  /** The request that it was asked for in. */
  readonly request?: string;
  /** The day on which it comes back, where the bank will not take it: it is `failed` from then on. The customer is told then. */
  readonly returnsOn?: PlainDate;
}

/** `original` × `rate`, rounded, plus `fee`, is `total`. */
export interface Conversion {
  readonly original: Money;
  readonly rate: string;
  readonly source: 'merchant' | 'card-network' | 'bank';
  readonly fee?: Money;
}

/** The buyer of an invoice. */
export interface Buyer {
  readonly name?: string;
  readonly address?: Address;
  readonly vatNumber?: string;
}

export interface Invoice {
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly seller: { readonly name: string; readonly address: Address; readonly vatNumber?: string };
  readonly buyer: Buyer;
  readonly correctedOn?: PlainDate;
}

/**
 * Everything the ledger knows of one purchase. Plain data with no status in it: whether it "is pending" or "is refunded"
 * follows from its charges and refunds.
 */
export interface PurchaseRecord {
  readonly id: string;
  /** Who pays: whose history it stands in. */
  readonly customer: string;
  /** Who bought it; the customer, or a member of the family. */
  readonly buyer: string;
  readonly version: number;
  readonly orderNumber: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The customer's day then. */
  readonly on: PlainDate;
  readonly kind: PurchaseKind;
  /** At least one. Their amounts, and the taxes that are not included, add up to `conversion.original`, else to `total`. */
  readonly items: readonly Item[];
  readonly taxes: readonly TaxLine[];
  /** What it costs in all, in the currency it is charged in. */
  readonly total: Money;
  readonly conversion?: Conversion;
  /** Add up to `total`, unless nothing was paid. */
  readonly tenders: readonly Tender[];
  readonly charges: readonly Charge[];
  readonly refunds: readonly Refund[];
  /** What waits for a payment. */
  readonly unpaid?: { readonly dueOn: PlainDate; readonly reason?: string };
  readonly cancelledOn?: PlainDate;
  readonly subscription?: {
    readonly id: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    /** The first payment after a trial. */
    readonly trialConverted?: boolean;
  };
  readonly preOrderedOn?: PlainDate;
  /** How long money can be asked back, where that is not the store's ordinary window. */
  readonly refundableUntil?: PlainDate;
  readonly invoice?: Invoice;
  /** Who sold it, where that was not the store itself; money is asked back there. */
  readonly soldBy?: { readonly name: string; readonly url: string };
}
