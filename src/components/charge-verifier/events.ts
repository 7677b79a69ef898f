import type { ChargeCheck } from '../../api/contract/charge-check.ts';

/**
 * A charge was looked up. `check` is what the back end answered: how the question was understood, and what it found, which may be
 * nothing. It holds no more of a card than its last four digits.
 */
export class BillingChargeCheckedEvent extends Event {
  static readonly type = 'billing-charge-checked';
  readonly detail: { readonly check: ChargeCheck };

  constructor(detail: BillingChargeCheckedEvent['detail']) {
    super(BillingChargeCheckedEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-charge-checked': BillingChargeCheckedEvent;
  }
}
