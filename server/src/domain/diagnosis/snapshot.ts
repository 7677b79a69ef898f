import type { Money } from '../../../../src/api/contract/common.ts';
import type { TroubleTopic } from '../../../../src/api/contract/diagnosis.ts';
import type { DeclineCode } from '../payment/decline-codes.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { PaymentMethodRecord } from '../wallet/record.ts';
import type { Account } from './account.ts';

/** Something that does not work for everybody just now. */
export interface Outage {
  readonly name: string;
  /** The day since which it does not. */
  readonly on: PlainDate;
  /** When it is expected to be over. ISO 8601, UTC. */
  readonly until?: string;
}

/** An order that stands in the customer's own history and is not paid. */
export interface WaitingOrder {
  readonly purchase: string;
  readonly title: string;
  readonly amount: Money;
  readonly on: PlainDate;
  /** Whether it is the customer who pays. Somebody else's order is paid by somebody else, whose affairs stay their own. */
  readonly isPayer: boolean;
  /** Who pays, where that is another. */
  readonly payer?: string;
  readonly subscription?: string;
  /** What was bought is a file that is handed out once the order is paid. */
  readonly holdsFile: boolean;
  /** Why the last try came to nothing. */
  readonly declined?: DeclineCode;
  /** Method of the last try. */
  readonly method?: string;
  /** A payment for it is on its way. */
  readonly isRunning: boolean;
}

/** Something that waits for the customer's bank. */
export interface WaitingApproval {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly amount?: Money;
  readonly purchase?: string;
  readonly subscription?: string;
  readonly method?: string;
  readonly requestedOn: PlainDate;
}

/** A subscription that goes on, or that gave access until not long ago. */
export interface KnownSubscription {
  readonly id: string;
  readonly product: string;
  readonly name: string;
  readonly givesAccess: boolean;
  /** The payment that comes next by itself, where this store takes it from the customer. */
  readonly next?: { readonly on: PlainDate; readonly amount: Money };
  /** Its first payment is on its way, and it begins with that. */
  readonly begins?: { readonly amount: Money };
  /** The day on which access ended, for one that has ended. */
  readonly endedOn?: PlainDate;
  /** Access is interrupted until then. ISO 8601, UTC. */
  readonly pausedUntil?: string;
  /** A renewal that is unpaid for so long that access is gone. */
  readonly unpaidSince?: PlainDate;
  /** Why that renewal was not paid, or has to be approved. */
  readonly declined?: DeclineCode;
  readonly method?: string;
  /** Where it is managed, when it was bought elsewhere. */
  readonly manageUrl?: string;
  readonly isElsewhere: boolean;
  /** Who pays for it, where that is another. */
  readonly owner?: string;
}

/** Something that a child wants to buy, and that the family's organiser has not answered. */
export interface FamilyRequest {
  readonly title: string;
  readonly amount?: Money;
  readonly on: PlainDate;
  /** The organiser's name. */
  readonly organiser?: string;
}

/** What is known for the question whether there is a way to pay at all. */
export interface WaysToPay {
  /** In the order in which they are charged. */
  readonly methods: readonly PaymentMethodRecord[];
  /** The family's organiser pays for what this customer buys. */
  readonly familyPays: boolean;
}

/**
 * Everything that is looked at for a diagnosis, as plain data. A part that could not be read is missing, and its checks answer
 * `unknown`.
 */
export interface Snapshot {
  readonly topic: TroubleTopic;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly today: PlainDate;
  /** The moment at which the customer's next month begins. */
  readonly nextMonth: string;
  readonly account?: Account;
  /** Those that are running, of this topic. */
  readonly outages?: readonly Outage[];
  readonly orders?: readonly WaitingOrder[];
  readonly approvals?: readonly WaitingApproval[];
  readonly ways?: WaysToPay;
  readonly subscriptions?: readonly KnownSubscription[];
  /** What was spent in this month and not given back, one for each currency. */
  readonly spent?: readonly Money[];
  readonly requests?: readonly FamilyRequest[];
}
