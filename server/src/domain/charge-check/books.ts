import type { Member } from '../purchase/derive-summary.ts';
import type { PurchaseRecord } from '../purchase/record.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** A purchase that stands in the customer's own history: everything about it may be told. */
export interface KnownPurchase {
  readonly record: PurchaseRecord;
  /** The family member who bought it, where the customer pays for it as the family's organiser. */
  readonly member?: Member;
}

/** The merchant's rate of a day: one unit of `base` in units of `quote`. */
export interface ReferenceRate {
  readonly base: string;
  readonly quote: string;
  readonly on: PlainDate;
  /** A decimal. */
  readonly rate: string;
}

/** What a question is held against. In any order: the answer does not depend on it. */
export interface Books {
  /** The customer's day. */
  readonly today: PlainDate;
  readonly own: readonly KnownPurchase[];
  /** What others of the family bought, where the customer is not the one who pays. Day and amount alone may be told. */
  readonly family: readonly PurchaseRecord[];
  /** What was bought on other accounts with a card that the customer has too. Day and amount alone may be told. */
  readonly otherAccounts: readonly PurchaseRecord[];
  readonly rates: readonly ReferenceRate[];
}
