import type { Money } from '../../../../src/api/contract/common.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Which way the money of a line went. `pending` was marked so by the bank: it may never be posted. */
export type LineKind = 'charge' | 'credit' | 'pending';

/** What could not be read and was not given. */
export type Missing = 'amount' | 'date' | 'currency';

/** A customer's question, as it was understood. */
export interface Question {
  /** The pasted line as it was, but for card numbers. */
  readonly line?: string;
  /** What the statement says, always above zero: `kind` has the direction. */
  readonly amount?: Money;
  /** The amount in the shop's currency, where the line has two. */
  readonly original?: Money;
  /** The bank's own rate, where the line has one: units of `amount`'s currency for one of `original`'s. */
  readonly rate?: string;
  /** The day on the statement: of the purchase or of its posting, one cannot tell which. */
  readonly on?: PlainDate;
  /** The name that the line gives for whoever took the money. */
  readonly statementText?: string;
  /** Whether that is one of the merchant's. Missing where the line names nobody, or only somebody who pays for others. */
  readonly ours?: boolean;
  readonly lastFour?: string;
  readonly kind: LineKind;
  readonly missing: readonly Missing[];
}

/** A question that can be answered. */
export type Asked = Question & { readonly amount: Money };

export const isAsked = (question: Question): question is Asked => question.amount !== undefined;
