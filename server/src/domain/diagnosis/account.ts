import type { Money } from '../../../../src/api/contract/common.ts';

/** The most that an account may spend. */
export interface SpendingLimit {
  readonly amount: Money;
  /** Of the customer's own calendar. */
  readonly per: 'month';
  /** Who has set it and can raise it, where that is not the customer: a parent's name. */
  readonly setBy?: string;
  /** Where it is raised. */
  readonly url?: string;
}

/** What is known of an account beside its methods and purchases: `customer.account`. Every field may be missing. */
export interface Account {
  /** The country whose store the account buys in. ISO 3166-1 alpha-2, capitals. */
  readonly country?: string;
  /** Where the customer changes it. */
  readonly countryUrl?: string;
  readonly spendingLimit?: SpendingLimit;
}
