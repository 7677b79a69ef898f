/** An order is paid: the server has agreed. Heard by the element around alone. */
export class OrderPaidEvent extends Event {
  static readonly type = 'order-paid';
  /** `payment` is the payment's id; missing where it was made by the bank's approval of one that waited. */
  readonly detail: { readonly purchase: string; readonly payment?: string };

  constructor(detail: OrderPaidEvent['detail']) {
    super(OrderPaidEvent.type);
    this.detail = detail;
  }
}

/** Somebody is done with it, paid or not. */
export class PayOrderClosedEvent extends Event {
  static readonly type = 'pay-order-closed';

  constructor() {
    super(PayOrderClosedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-paid': OrderPaidEvent;
    'pay-order-closed': PayOrderClosedEvent;
  }
}
