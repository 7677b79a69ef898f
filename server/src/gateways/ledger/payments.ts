import type { PaymentFields } from '../../../../src/api/contract/payment-setup.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import type { PaymentMethodKind } from '../../../../src/api/contract/payment-method.ts';
import type { DeclineCode } from '../../domain/payment/decline-codes.ts';
import type { DeclineReason } from '../../domain/subscription/overdue.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';

/** Money asked of a payment method. */
export interface ChargeRequest {
  /** The same key is the same charge: asked twice, it is taken once and answered alike. */
  readonly key: string;
  /** The provider's name for the payment method. */
  readonly token: string;
  readonly amount: Money;
  /** Billing's day, in the customer's time zone. */
  readonly on: PlainDate;
  /** How many tries for this debt this is, from 1. */
  readonly attempt: number;
}

export type ChargeAnswer =
  | { readonly approved: true; readonly reference: string }
  | { readonly approved: false; readonly reason: DeclineReason; readonly code?: DeclineCode };

/** A payment while the customer is there, who can be asked. */
export interface PaymentRequest extends ChargeRequest {
  /** What it is for, as the bank shows it. */
  readonly title: string;
  /** The challenge that the bank's customer has answered, when the same payment is sent once more. */
  readonly authenticated?: string;
  /** Now or not at all: what a method cannot take at once is declined, and `processing` is no answer. */
  readonly atOnce?: true;
}

/** `challenge`: the bank wants to hear from its customer; `reference` is the provider's name for that. */
export type PaymentAnswer =
  | { readonly state: 'approved'; readonly reference: string; readonly hold?: { readonly amount: Money; readonly days: number } }
  | { readonly state: 'declined'; readonly code: DeclineCode }
  | { readonly state: 'processing'; readonly reference: string }
  | { readonly state: 'challenge'; readonly reference: string; readonly reason: 'bank-asks' | 'exemption-refused' };

/** A method as the provider keeps it. It has the number; nobody else does. */
export interface SavedMethod {
  readonly token: string;
  /** The same for the same card, whoever saved it. No number can be had from it. */
  readonly fingerprint?: string;
  readonly kind: PaymentMethodKind;
  readonly label: string;
  readonly brand?: string;
  readonly lastFour?: string;
  /** `YYYY-MM`. */
  readonly expires?: string;
  /** Where it was issued. ISO 3166-1 alpha-2. */
  readonly country?: string;
}

export interface SaveRequest {
  readonly key: string;
  /** What the provider's own fields gave the page. */
  readonly token: string;
  readonly authenticated?: string;
}

export type SaveAnswer =
  | { readonly state: 'saved'; readonly method: SavedMethod; readonly hold?: { readonly amount: Money; readonly days: number } }
  | { readonly state: 'declined'; readonly code: DeclineCode }
  /** `label` is how the method will be called, where that is known already. */
  | { readonly state: 'challenge'; readonly reference: string; readonly label?: string };

/** Where the customer answers, and until when. */
export interface OpenChallenge {
  readonly kind: 'frame' | 'redirect' | 'provider';
  readonly url?: string;
  readonly fields?: PaymentFields;
  readonly expiresAt: Date;
  readonly extendable: boolean;
}

export type ChallengeState = 'waiting' | 'succeeded' | 'failed' | 'timed-out' | 'abandoned';

/** Money that goes back to where it came from, or to another method of the same customer. */
export interface SendBack {
  /** The same key is the same refund: asked twice, it is sent once and answered alike. */
  readonly key: string;
  /** The provider's name for the method that it goes to; missing where it was not paid with one, as on an invoice. */
  readonly token?: string;
  /** The provider's name for the payment that it is given back of; missing where that was made elsewhere, or goes elsewhere. */
  readonly payment?: string;
  readonly amount: Money;
  /** Billing's day, in the customer's time zone. */
  readonly on: PlainDate;
}

/**
 * `expectedOn` is the day on which it is there. `returnsOn`: the account is closed, and the money will be back on that day. `declined`: nothing
 * can be sent there at all.
 */
export type SentBack =
  | { readonly state: 'sent'; readonly reference: string; readonly expectedOn: PlainDate; readonly returnsOn?: PlainDate }
  | { readonly state: 'declined' };

export type Reversal = 'reversed' | 'too-late';

/**
 * The one who takes money. A rejection means that the outcome is not known: it is asked again with the same key.
 * `payment-pending` and `processing` are answers like any other: not paid yet.
 */
export interface PaymentProvider {
  /** How its own fields are mounted in a page. */
  fields(): PaymentFields;
  /** While the customer is away. */
  charge(request: ChargeRequest): Promise<ChargeAnswer>;
  pay(request: PaymentRequest): Promise<PaymentAnswer>;
  /** What has become of a payment that was `processing`. */
  paymentState(reference: string): Promise<PaymentAnswer>;
  refund(request: SendBack): Promise<SentBack>;
  /** Takes a refund back by its key, if that still can be. Asked twice, it answers alike. */
  reverseRefund(request: { readonly key: string; readonly on: PlainDate }): Promise<Reversal>;
  save(request: SaveRequest): Promise<SaveAnswer>;
  openChallenge(
    reference: string,
    how: { readonly display: 'frame' | 'redirect'; readonly returnUrl?: string },
  ): Promise<OpenChallenge>;
  challengeState(reference: string): Promise<ChallengeState>;
  /** More time; `undefined` where the bank gives none. */
  extendChallenge(reference: string): Promise<OpenChallenge | undefined>;
  cancelChallenge(reference: string): Promise<void>;
}
