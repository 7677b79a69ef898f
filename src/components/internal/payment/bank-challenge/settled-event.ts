import type { Approval } from '../../../../api/contract/approval.ts';

/**
 * An approval has come to an end: it succeeded, or this challenge came to nothing. For the element around it alone, which goes on.
 *
 * @internal
 */
export class ApprovalSettledEvent extends Event {
  static readonly type = 'approval-settled';
  readonly detail: { readonly approval: Approval };

  constructor(detail: ApprovalSettledEvent['detail']) {
    super(ApprovalSettledEvent.type);
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'approval-settled': ApprovalSettledEvent;
  }
}
