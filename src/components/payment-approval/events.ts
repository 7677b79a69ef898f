import type { Approval } from '../../api/contract/approval.ts';

/**
 * Something that waited for the customer's bank has come to an end here: `state` says how (`succeeded`, `failed`, `timed-out`, `abandoned`,
 * `cancelled`). `approval` is what the back end says of it; its `outcome` says what was done once it had succeeded.
 */
export class BillingApprovalDecidedEvent extends Event {
  static readonly type = 'billing-approval-decided';
  readonly detail: { readonly approval: Approval; readonly state: Approval['state'] };

  constructor(detail: BillingApprovalDecidedEvent['detail']) {
    super(BillingApprovalDecidedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-approval-decided': BillingApprovalDecidedEvent;
  }
}
