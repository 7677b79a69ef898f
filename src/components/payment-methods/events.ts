import type { BillingDetails } from '../../api/contract/billing-details.ts';
import type { PaymentMethodChange, PaymentMethodPreview } from '../../api/contract/payment-method-change.ts';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';

/** A payment method was added: the server has agreed. `method` is its id. */
export class BillingPaymentMethodAddedEvent extends Event {
  static readonly type = 'billing-payment-method-added';
  readonly detail: { readonly method: string };

  constructor(detail: BillingPaymentMethodAddedEvent['detail']) {
    super(BillingPaymentMethodAddedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A payment method was changed: the server has agreed. `kind` says how, `update` that its details were renewed. `method` is its id. */
export class BillingPaymentMethodChangedEvent extends Event {
  static readonly type = 'billing-payment-method-changed';
  readonly detail: { readonly kind: PaymentMethodPreview['kind'] | 'update'; readonly method: string };

  constructor(detail: BillingPaymentMethodChangedEvent['detail']) {
    super(BillingPaymentMethodChangedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** The order of charging is another: the server has agreed. `order` are the ids, the primary one first. */
export class BillingPaymentMethodsOrderedEvent extends Event {
  static readonly type = 'billing-payment-methods-ordered';
  readonly detail: { readonly order: readonly string[] };

  constructor(detail: BillingPaymentMethodsOrderedEvent['detail']) {
    super(BillingPaymentMethodsOrderedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** An outstanding order was paid: the server has agreed. `purchase` is its id. */
export class BillingOrderPaidEvent extends Event {
  static readonly type = 'billing-order-paid';
  readonly detail: { readonly purchase: string };

  constructor(detail: BillingOrderPaidEvent['detail']) {
    super(BillingOrderPaidEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** Coming invoices bear other details: the server has agreed. */
export class BillingDetailsUpdatedEvent extends Event {
  static readonly type = 'billing-details-updated';
  readonly detail: { readonly details: BillingDetails };

  constructor(detail: BillingDetailsUpdatedEvent['detail']) {
    super(BillingDetailsUpdatedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/**
 * The customer has confirmed a change of a method, and it is about to be sent. `preventDefault()` stops it: the dialog closes, and what
 * happens next is the host's.
 */
export class BillingBeforePaymentMethodChangeEvent extends Event {
  static readonly type = 'billing-before-payment-method-change';
  readonly detail: { readonly method: PaymentMethod; readonly change: PaymentMethodChange };

  constructor(detail: BillingBeforePaymentMethodChangeEvent['detail']) {
    super(BillingBeforePaymentMethodChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-payment-method-added': BillingPaymentMethodAddedEvent;
    'billing-payment-method-changed': BillingPaymentMethodChangedEvent;
    'billing-payment-methods-ordered': BillingPaymentMethodsOrderedEvent;
    'billing-order-paid': BillingOrderPaidEvent;
    'billing-details-updated': BillingDetailsUpdatedEvent;
    'billing-before-payment-method-change': BillingBeforePaymentMethodChangeEvent;
  }
}
