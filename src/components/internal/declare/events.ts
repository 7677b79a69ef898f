import type { Declaration } from '../../../api/contract/declaration.ts';

/** Somebody has withdrawn from a contract or terminated it, and the back end has acknowledged it. */
export class BillingDeclaredEvent extends Event {
  static readonly type = 'billing-declared';
  readonly detail: { readonly declaration: Declaration };

  constructor(detail: BillingDeclaredEvent['detail']) {
    super(BillingDeclaredEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-declared': BillingDeclaredEvent;
  }
}
