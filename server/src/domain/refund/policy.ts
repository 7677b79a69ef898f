import type { Source } from '../../../../src/api/contract/refund-terms.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** What is sold, as the law tells it apart. */
export const productKinds = ['goods', 'digital-content', 'digital-service', 'gift-card'] as const;
export type ProductKind = (typeof productKinds)[number];

/** Whether all that was paid is given back, or what the days that are left are worth. */
export type RefundValue = 'full' | 'prorated';

/** The right to withdraw. */
export interface WithdrawalRule {
  readonly days: number;
  /** What the days are counted from; the day itself is not one of them. */
  readonly from: 'purchase' | 'delivery';
  /** `extend`: a last day that is a Saturday, a Sunday or a public holiday gives way to the next working day (regulation 1182/71, article 3 (4)). */
  readonly restDays?: 'extend';
  /** Whether it is given up by a consent that the purchase has kept. */
  readonly waivable: boolean;
  readonly value: RefundValue;
  /** Days in which the money is sent back. */
  readonly sentWithinDays: number;
  /** A person looks before it is granted, as where what was bought may have been spent. Else one in time is granted at once. */
  readonly reviewed?: true;
  readonly sources: readonly Source[];
}

/** Any other way to money back. */
export interface RefundRule {
  /** Days from the last charge, or from the delivery of goods. */
  readonly days: number;
  readonly value: RefundValue;
  /** Whether something that was used up is beyond it. */
  readonly unusedOnly: boolean;
  /**
   * What is decided at once: amounts up to so many minor units of a currency, for who was not given more than `times` in a year. A person
   * decides about the rest; about everything, where it is missing.
   */
  readonly automatic?: { readonly upTo: Readonly<Record<string, number>>; readonly times: number };
  /** Days in which a person decides. */
  readonly answerDays: number;
  readonly statement: 'none' | 'optional' | 'required';
  /** How many files may be sent along. */
  readonly evidence: number;
  readonly sources: readonly Source[];
}

/** What is given back, of what kind of product, in which countries. Data: see `server/policies/README.md`. */
export interface RefundPolicy {
  readonly id: string;
  /** Grows with every change of its text. */
  readonly version: number;
  /** ISO 3166-1 alpha-2; `*` is everywhere that no other policy names. */
  readonly markets: readonly string[];
  readonly products: readonly ProductKind[];
  /** Contracts from this day on are under this version; older ones are under the version before. */
  readonly validFrom: PlainDate;
  /** Missing where the law knows no such right for it. */
  readonly withdrawal?: WithdrawalRule;
  readonly fault: RefundRule;
  readonly unintended?: RefundRule;
  readonly child?: RefundRule;
  readonly other?: RefundRule;
  /** Days after a decision in which it can be appealed. */
  readonly appealDays: number;
}

/** Every policy in force. */
export interface Policies {
  readonly all: readonly RefundPolicy[];
  /** The one for a contract made on a day. There is always one. */
  for(market: string, product: ProductKind, on: PlainDate): RefundPolicy;
}
