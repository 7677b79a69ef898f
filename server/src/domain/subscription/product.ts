import type { PlanTerms } from './record.ts';

/**
 * A plan on sale now. A higher `rank` is more of the product: going there takes effect at once, all else at the
 * renewal.
 */
export interface OfferedPlan extends PlanTerms {
  readonly rank: number;
}

/** A reason to stay. A discount is a share of the price, in percent. */
export type RetentionTerms =
  | { readonly id: string; readonly kind: 'discount'; readonly percent: number; readonly periods: number }
  | { readonly id: string; readonly kind: 'pause'; readonly periods: number };

/** The rules a merchant sets for a product. */
export interface Policy {
  /** Days that access is kept after a failed renewal. */
  readonly graceDays: number;
  /** Whether access is full or limited meanwhile. */
  readonly accessInGrace: 'active' | 'limited';
  /** Days after the failed renewal on which the payment is tried again. */
  readonly retryDays: readonly number[];
  /** Days after the failed renewal on which the subscription ends, if nothing was paid. */
  readonly giveUpDays: number;
  /** What becomes of an unpaid renewal when the subscription ends. */
  readonly debtAtEnd: 'dropped' | 'remains';
  /** Whether a running period can be given up at once. */
  readonly cancelNow: boolean;
  /** Pauses on offer, in periods. */
  readonly pauses: readonly number[];
  /** Days after the end on which what the customer stored is deleted. */
  readonly dataKeptDays?: number;
  readonly retention?: RetentionTerms;
}

/** What a subscription is to. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly imageUrl?: string;
  readonly policy: Policy;
  readonly plans: readonly OfferedPlan[];
}
