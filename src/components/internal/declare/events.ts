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

/** The form has been opened, or closed again without a declaration. Heard by the widget around alone. */
export class DeclareToggledEvent extends Event {
  static readonly type = 'declare-toggled';
  readonly detail: { readonly isOpen: boolean };

  constructor(detail: DeclareToggledEvent['detail']) {
    super(DeclareToggledEvent.type);
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'billing-declared': BillingDeclaredEvent;
    'declare-toggled': DeclareToggledEvent;
    'request-followed': RequestFollowedEvent;
  }
}
