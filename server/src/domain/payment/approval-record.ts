import type { Approval, ApprovalState, Challenge } from '../../../../src/api/contract/approval.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import type { Decline } from '../../../../src/api/contract/decline.ts';
import type { SubscriptionChange } from '../../../../src/api/contract/subscription-change.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** What happens once the bank has heard from its customer. */
export type ApprovalPurpose = Exclude<Approval['purpose'], 'unknown'>;

/** Why the bank has to ask. */
export type ApprovalReason = Exclude<Approval['reason'], 'unknown'>;

/** What waits, with all that is needed to carry it out. */
export type Waiting =
  /** A payment that the customer asked for. */
  | { readonly kind: 'payment'; readonly payment: string }
  /** A payment that time asked for. Nobody was there to be asked, so there is no challenge yet. */
  | { readonly kind: 'renewal'; readonly purchase: string; readonly subscription: string }
  | { readonly kind: 'setup'; readonly setup: string }
  | {
      readonly kind: 'subscription-change';
      readonly subscription: string;
      readonly change: SubscriptionChange;
      /** What the change was previewed on. It is made on that, or not at all. */
      readonly version: number;
      readonly previewedOn?: PlainDate;
      readonly amount: Money;
      /** The key under which the provider was asked for it, where that was not the first time. */
      readonly key?: string;
    };

/** Everything the ledger knows of something that waits for a bank. */
export interface ApprovalRecord {
  readonly id: string;
  readonly customer: string;
  readonly version: number;
  readonly state: ApprovalState;
  readonly purpose: ApprovalPurpose;
  readonly reason: ApprovalReason;
  readonly title: string;
  readonly amount?: Money;
  readonly method?: { readonly id?: string; readonly label: string };
  readonly purchase?: string;
  readonly subscription?: string;
  readonly waits: Waiting;
  /** ISO 8601, UTC, as all moments here. */
  readonly requestedAt: string;
  /** Until when it can be approved at all; missing where it waits as long as the order does. */
  readonly approveBy?: string;
  /** The provider's name for the challenge; missing where it has named none yet. */
  readonly reference?: string;
  readonly challenge?: OpenedChallenge;
  readonly tries: number;
  readonly decline?: Pick<Decline, 'cause' | 'remedy'>;
  readonly outcome?: Approval['outcome'];
  /** What waited was overtaken by something else, so that no other challenge can help. */
  readonly outdated?: boolean;
  readonly decidedAt?: string;
}

/** Where the customer answers, as the contract has it. */
export type OpenedChallenge = Omit<Challenge, 'kind'> & { readonly kind: Exclude<Challenge['kind'], 'unknown'> };
