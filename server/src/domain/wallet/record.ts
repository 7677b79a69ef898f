import type { Money } from '../../../../src/api/contract/common.ts';
import type { PaymentMethodKind } from '../../../../src/api/contract/payment-method.ts';
import type { DeclineCode } from '../payment/decline-codes.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** What is known of a method beside its name and its place in the order, as it is kept. Never a card number. */
export interface MethodFacts {
  readonly kind: PaymentMethodKind;
  readonly brand?: string;
  /** The last month in which a card works, as `YYYY-MM`. */
  readonly expires?: string;
  /** Where it was issued. ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Missing for one that is older than this record of it. */
  readonly addedOn?: PlainDate;
  /** The day on which the issuer sent a new number or date. */
  readonly updatedOn?: PlainDate;
  /** It was declined the last time, in a way that only new details or the bank help against. */
  readonly failing?: { readonly code: DeclineCode; readonly since: PlainDate };
  /** Most that a wallet's agreement allows in one charge. */
  readonly maximum?: Money;
  /** Charged where the one before it fails. */
  readonly backup?: boolean;
  /** The wallet's app, where its agreement is changed. */
  readonly appUrl?: string;
}

/** A way to pay, as the ledger knows it. The customer never sees the token. */
export interface PaymentMethodRecord extends MethodFacts {
  readonly id: string;
  /** As the customer knows it: `Visa •••• 4242`. */
  readonly label: string;
  readonly lastFour?: string;
  /** The provider's name for it. */
  readonly token: string;
  /** The same for the same card on every account. */
  readonly fingerprint?: string;
}
