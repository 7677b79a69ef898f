import type { Money } from '../../api/contract/common.ts';

/**
 * Something failed. The element says so itself; this is for the host's own records.
 *
 * `code` is the problem's code (`network`, `session-expired`, `not-found`, …); `retryable` says whether trying again may help.
 */
export class BillingErrorEvent extends Event {
  static readonly type = 'billing-error';
  readonly detail: { readonly code: string; readonly retryable: boolean };

  constructor(detail: BillingErrorEvent['detail']) {
    super(BillingErrorEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** What a link is about, so that the page it leads to can begin there. Dates are `YYYY-MM-DD`. */
export interface NavigateContext {
  readonly purchase?: string;
  readonly subscription?: string;
  readonly approval?: string;
  /** A request for money back. */
  readonly request?: string;
  readonly amount?: Money;
  readonly on?: string;
}

/**
 * The person follows a link. `preventDefault()` leaves the going to the host, as in a page with a router of its own.
 *
 * `purpose` is what the link is for (`manage`, `update-payment`, `support`); `url` is missing where the back end names no
 * address and the host must know the way. `context` is what the link is about, where it is about one thing.
 */
export class BillingNavigateEvent extends Event {
  static readonly type = 'billing-navigate';
  readonly detail: { readonly url?: string; readonly purpose: string; readonly context?: NavigateContext };

  constructor(detail: BillingNavigateEvent['detail']) {
    super(BillingNavigateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'billing-error': BillingErrorEvent;
    'billing-navigate': BillingNavigateEvent;
  }
}
