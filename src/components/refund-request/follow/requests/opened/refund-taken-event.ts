import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';

/** Tells the list that the back end has said how a request stands now. */
export class RefundTakenEvent extends Event {
  static readonly type = 'refund-taken';
  readonly detail: { readonly request: RefundRequest };

  constructor(detail: RefundTakenEvent['detail']) {
    super(RefundTakenEvent.type);
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'refund-taken': RefundTakenEvent;
  }
}
