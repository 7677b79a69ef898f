import type { TroubleTopic } from '../../api/contract/diagnosis.ts';

/**
 * Somebody says that it works again. `by` is what has helped: the code of what was found (`unpaid-order`), the id of a fix in the flow, or
 * `itself` where nothing was found and nothing done.
 */
export class BillingTroubleSolvedEvent extends Event {
  static readonly type = 'billing-trouble-solved';
  readonly detail: { readonly topic: TroubleTopic; readonly by: string };

  constructor(detail: BillingTroubleSolvedEvent['detail']) {
    super(BillingTroubleSolvedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A trouble was handed over to the store's people, who know it by this reference. */
export class BillingHandedOverEvent extends Event {
  static readonly type = 'billing-handed-over';
  readonly detail: { readonly reference: string };

  constructor(detail: BillingHandedOverEvent['detail']) {
    super(BillingHandedOverEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-trouble-solved': BillingTroubleSolvedEvent;
    'billing-handed-over': BillingHandedOverEvent;
  }
}
