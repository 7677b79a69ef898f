import type { BillingDetails } from '../../../api/contract/billing-details.ts';

/** The details are saved. Heard by the element around alone. */
export class DetailsSavedEvent extends Event {
  static readonly type = 'details-saved';
  readonly detail: { readonly details: BillingDetails };

  constructor(detail: DetailsSavedEvent['detail']) {
    super(DetailsSavedEvent.type);
    this.detail = detail;
  }
}

/** Nothing is to be changed after all. */
export class DetailsCancelledEvent extends Event {
  static readonly type = 'details-cancelled';

  constructor() {
    super(DetailsCancelledEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'details-saved': DetailsSavedEvent;
    'details-cancelled': DetailsCancelledEvent;
  }
}
