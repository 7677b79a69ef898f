import type { createRefundRequest, RefundRequestChange } from '../../api/contract/refund-request-operations.ts';
import type { RefundRequest } from '../../api/contract/refund-request.ts';
import type { OperationInput } from '../../api/contract/operation.ts';

/** Money is about to be asked back. `preventDefault()` keeps it from being sent; what was entered stays. */
export class BillingBeforeRefundRequestEvent extends Event {
  static readonly type = 'billing-before-refund-request';
  readonly detail: { readonly order: OperationInput<typeof createRefundRequest>['body'] };

  constructor(detail: BillingBeforeRefundRequestEvent['detail']) {
    super(BillingBeforeRefundRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** The back end has taken a request for money back. `request` is what it says of it; a rule may have decided it at once. */
export class BillingRefundRequestedEvent extends Event {
  static readonly type = 'billing-refund-requested';
  readonly detail: { readonly request: RefundRequest };

  constructor(detail: BillingRefundRequestedEvent['detail']) {
    super(BillingRefundRequestedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** The customer has appealed, answered, added to a request, taken it back, or said where the money goes. */
export class BillingRefundChangedEvent extends Event {
  static readonly type = 'billing-refund-changed';
  readonly detail: { readonly request: RefundRequest; readonly change: RefundRequestChange['kind'] };

  constructor(detail: BillingRefundChangedEvent['detail']) {
    super(BillingRefundChangedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-before-refund-request': BillingBeforeRefundRequestEvent;
    'billing-refund-requested': BillingRefundRequestedEvent;
    'billing-refund-changed': BillingRefundChangedEvent;
  }
}
