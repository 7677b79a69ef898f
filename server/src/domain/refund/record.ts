import type { Money } from '../../../../src/api/contract/common.ts';
import type { EvidenceFile } from '../../../../src/api/contract/refund-evidence.ts';
import type { RefundDeclineReason, RefundState } from '../../../../src/api/contract/refund-request.ts';
import type { RefundReason, RefundRoute, Source } from '../../../../src/api/contract/refund-terms.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** By which text it is decided, as that text was then. */
export interface AppliedPolicy {
  readonly id: string;
  readonly version: number;
  readonly sources: readonly Source[];
}

/** One thing that happened. */
export interface RefundHappening {
  readonly code: RefundState | 'answered' | 'appealed' | 'evidence-added' | 'destination-chosen';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: 'customer' | 'store' | 'time';
  readonly note?: string;
}

/** A part of the money and where it goes: one of the purchase's tenders, another method, the store balance. */
export interface RefundPart {
  readonly kind: 'card' | 'wallet' | 'balance' | 'gift-card' | 'carrier' | 'invoice';
  readonly label: string;
  readonly lastFour?: string;
  readonly paymentMethod?: string;
  readonly amount: Money;
  /** The place of the purchase's tender that it goes back to; missing where it goes elsewhere. */
  readonly tender?: number;
  /** The purchase's refund that carries it, once it was sent. Its state there is the part's state. */
  readonly refund?: string;
}

/** Everything the ledger knows of one request. */
export interface RefundRequestRecord {
  readonly id: string;
  readonly customer: string;
  readonly purchase: string;
  readonly version: number;
  readonly reference: string;
  readonly state: RefundState;
  /** ISO 8601, UTC. */
  readonly requestedAt: string;
  /** The customer's day then. */
  readonly on: PlainDate;
  /** When the state began. ISO 8601, UTC. */
  readonly stateSince: string;
  readonly locale: string;
  readonly route: RefundRoute;
  readonly reason?: RefundReason;
  readonly statement?: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly amount: Money }[];
  /** What was asked for, in the currency it was charged in. */
  readonly amount: Money;
  readonly destination: 'original' | 'balance';
  readonly late?: boolean;
  readonly policy: AppliedPolicy;
  /** Days in which a person decides, and in which a decision can be appealed, by that policy. */
  readonly answerDays: number;
  readonly appealDays: number;
  readonly decision?: {
    readonly kind: 'approved' | 'partly-approved' | 'declined';
    readonly automatic: boolean;
    readonly at: string;
    /** The customer's day then. */
    readonly on: PlainDate;
    readonly amount?: Money;
    readonly reason?: RefundDeclineReason;
    readonly note?: string;
  };
  readonly question?: { readonly text: string; readonly at: string; readonly answerBy: PlainDate };
  /** When the money is sent, while it is approved. */
  readonly sendOn?: PlainDate;
  readonly parts?: readonly RefundPart[];
  readonly appealed?: boolean;
  readonly evidence: readonly EvidenceFile[];
  readonly declaration?: string;
  readonly happenings: readonly RefundHappening[];
}
