import type { Money } from '../../../../src/api/contract/common.ts';
import type { Interval, Period } from '../time/period.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Overdue } from './overdue.ts';

/** What is sold: a name, a price, how long one payment lasts. */
export interface PlanTerms {
  readonly id: string;
  readonly name: string;
  readonly price: Money;
  readonly interval?: Interval;
}

/** One part of a subscription of several. The parts' prices add up to the plan's. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: Money;
}

/** Why a subscription ends or has ended. */
export type EndReason =
  | 'cancelled'
  | 'payment-failed'
  | 'price-declined'
  | 'refunded'
  | 'revoked'
  | 'trial-ended'
  | 'term-ended';

/** An end: the last day of access, and why. */
export interface Ending {
  readonly on: PlainDate;
  readonly reason: EndReason;
}

/** A new price. `declined` waits for the end it brought about, which can still be taken back. */
export interface PriceIncrease {
  readonly to: Money;
  readonly effectiveOn: PlainDate;
  readonly consent: 'needed' | 'given' | 'not-needed' | 'declined';
  readonly respondBy?: PlainDate;
}

/** A term whose whole price is paid in parts. The parts may differ by a minor unit, so that they add up. */
export interface Commitment {
  readonly price: Money;
  readonly total: number;
  readonly paid: number;
}

/** A first payment that is on its way, or waits for the customer's bank. Nothing begins before it has gone through. */
export interface FirstPayment {
  readonly reason: 'payment-pending' | 'authentication-required';
  readonly checkOn?: PlainDate;
  readonly expiresOn: PlainDate;
  readonly attempts: number;
}

/**
 * Everything the ledger knows of one subscription. Plain data with no state name in it: whether it "is cancelled" or
 * "is on hold" follows from these facts, and nothing can contradict itself.
 */
export interface SubscriptionRecord {
  readonly id: string;
  readonly customer: string;
  readonly version: number;
  readonly product: string;
  readonly plan: PlanTerms;
  readonly items?: readonly Item[];
  readonly kind: 'paid' | 'free' | 'lifetime' | 'promotional' | 'granted';
  readonly source: 'direct' | 'app-store' | 'google-play' | 'partner';
  readonly sourceName?: string;
  /** Where it is managed, when it was bought elsewhere. */
  readonly manageUrl?: string;
  /** The family member who pays for it. Missing for one's own. */
  readonly ownerName?: string;
  /** Whether the customer's family uses it too. */
  readonly sharedWithFamily?: boolean;
  readonly paymentMethod?: string;
  readonly startedOn: PlainDate;
  /** The day of the month that periods begin on, where the month has it. */
  readonly anchorDay: number;
  /** The period that is paid, or given as a trial, or (while `overdue`) delivered but not paid. */
  readonly period?: Period;
  /** What the running period cost, where that is not the plan's price. */
  readonly periodPrice?: Money;
  readonly isTrial?: boolean;
  readonly firstPayment?: FirstPayment;
  readonly overdue?: Overdue;
  /** A cancellation, or another end that is known beforehand. */
  readonly ending?: Ending;
  readonly ended?: Ending;
  /** What stayed unpaid when it ended. */
  readonly debt?: Money;
  /** Begins where the paid period ends, and runs once `begun`. */
  readonly pause?: { readonly periods: number; readonly until: PlainDate; readonly begun: boolean };
  readonly pendingPlan?: PlanTerms;
  readonly priceIncrease?: PriceIncrease;
  readonly listPrice?: Money;
  readonly commitment?: Commitment;
  /** A lower price for some more payments. */
  readonly discount?: { readonly price: Money; readonly periods: number };
  /** Paid for but not used; taken off the next charges. */
  readonly credit?: Money;
  /** The retention offer was accepted or passed over, and is not made again. */
  readonly offerAnswered?: boolean;
}
