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

/**
 * The customer wants to follow the money that a declaration brings back. Heard by the widget around alone; `preventDefault()` says that it
 * shows the request itself.
 */
export class RequestFollowedEvent extends Event {
  static readonly type = 'request-followed';
  readonly detail: { readonly request: string };

  constructor(detail: RequestFollowedEvent['detail']) {
    super(RequestFollowedEvent.type, { cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-declared': BillingDeclaredEvent;
    'request-followed': RequestFollowedEvent;
  }
}
