import type { Hold } from '../../../../api/contract/hold.ts';

/**
 * A method was added, or its details were renewed: the server has agreed. `method` is its id, `hold` what the bank may show meanwhile.
 * Heard by the element around alone.
 */
export class MethodAddedEvent extends Event {
  static readonly type = 'method-added';
  readonly detail: { readonly method: string; readonly hold?: Hold };

  constructor(detail: MethodAddedEvent['detail']) {
    super(MethodAddedEvent.type);
    this.detail = detail;
  }
}

/** Somebody wants no method added after all. */
export class AddMethodCancelledEvent extends Event {
  static readonly type = 'add-method-cancelled';

  constructor() {
    super(AddMethodCancelledEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'method-added': MethodAddedEvent;
    'add-method-cancelled': AddMethodCancelledEvent;
  }
}
