import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import type { Policies } from '../refund/policy.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Member } from './derive-summary.ts';

/** What one needs to know beside the record to say how a purchase stands for somebody and what they can do about it. */
export interface PurchaseContext {
  /** The viewer's day. */
  readonly today: PlainDate;
  /** An instant, in UTC. */
  readonly asOf: string;
  readonly merchant: Merchant;
  /** Who looks: the payer or the buyer. */
  readonly viewer: string;
  /** What is given back, and whose law it is: the viewer's country, else the merchant's. */
  readonly policies: Policies;
  readonly market: string;
  /** The buyer, where the viewer pays for somebody else. */
  readonly member?: Member;
}
