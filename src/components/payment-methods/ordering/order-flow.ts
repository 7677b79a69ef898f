import { listPaymentMethods } from '../../../api/contract/payment-method-list.ts';
import { orderPaymentMethods } from '../../../api/contract/payment-method-operations.ts';
import type { PaymentMethod, PaymentMethods } from '../../../api/contract/payment-method.ts';
import { BillingError } from '../../../api/errors.ts';
import { ActionController } from '../../../controllers/action-controller.ts';
import type { ResourceController } from '../../../controllers/resource-controller.ts';
import { arrange, isSameOrder, moved } from './arrange.ts';
import type { MethodsHost } from '../methods-host.ts';

/**
 * The order of charging as the customer wants it, shown at once and sent after. One write is on its way at a time, and the last order
 * wins. What the server does not take is taken back and said; an order that met a change made elsewhere is kept, to be used on the
 * newer list.
 */
export class OrderFlow {
  /** Why the last order was not taken. */
  error?: BillingError;
  /** The order that met a newer list. */
  kept?: readonly string[];

  #host: MethodsHost;
  #methods: ResourceController<typeof listPaymentMethods>;
  #action: ActionController<typeof orderPaymentMethods>;
  #agreed: (order: readonly string[]) => void;
  /** What is shown while the server has not agreed. */
  #wanted?: readonly string[];
  #failed?: readonly string[];

  constructor(
    host: MethodsHost,
    methods: ResourceController<typeof listPaymentMethods>,
    agreed: (order: readonly string[]) => void,
  ) {
    this.#host = host;
    this.#methods = methods;
    this.#agreed = agreed;
    this.#action = new ActionController(host, orderPaymentMethods);
  }

  /** The methods in the order that is wanted. */
  arranged({ items }: PaymentMethods): readonly PaymentMethod[] {
    return arrange(items, this.#wanted);
  }

  /** Puts a method at another place, counted from 0. Answers whether that changes anything. */
  move(id: string, to: number): boolean {
    const { value } = this.#methods;
    if (!value) return false;
    const before = this.arranged(value);
    if (to < 0 || to >= before.length || before[to]?.id === id) return false;
    void this.#want(moved(before, id, to));
    return true;
  }

  /** Sends once more what failed. */
  retry(): void {
    if (this.#failed) void this.#want(this.#failed);
  }

  /** Uses the kept order on the newer list. */
  useKept(): void {
    const { value } = this.#methods;
    const order = value && arrange(value.items, this.kept).map(({ id }) => id);
    if (order) void this.#want(order);
  }

  dismiss(): void {
    this.error = this.kept = this.#failed = undefined;
    this.#host.requestUpdate();
  }

  async #want(order: readonly string[]): Promise<void> {
    this.#wanted = order;
    this.dismiss();
    // What runs takes the newer order along when it is done.
    if (!this.#action.pending) await this.#save();
  }

  async #save(): Promise<void> {
    const sent = this.#wanted!;
    const { version } = this.#methods.value!;
    const result = await this.#action.run({ body: { order: [...sent], version } });
    if (result) {
      this.#methods.value = result;
      if (this.#wanted !== sent) return this.#next(result);
      this.#wanted = undefined;
      this.#agreed(result.items.map(({ id }) => id));
    } else {
      await this.#take(this.#action.error);
    }
    this.#host.requestUpdate();
  }

  async #next({ items }: PaymentMethods): Promise<void> {
    // Moved there and back again: nothing is left to be sent.
    if (!isSameOrder(items, this.#wanted!)) return this.#save();
    this.#wanted = undefined;
    this.#agreed(items.map(({ id }) => id));
    this.#host.requestUpdate();
  }

  async #take(error: BillingError | undefined): Promise<void> {
    const wanted = this.#wanted;
    this.error = error;
    if (error?.code === 'payment-methods-changed') await this.#readAnew();
    else this.#failed = wanted;
    this.#wanted = undefined;
  }

  async #readAnew(): Promise<void> {
    try {
      this.#methods.value = await this.#host.session!.request(listPaymentMethods, {});
      this.kept = this.#wanted;
    } catch (cause) {
      this.error = BillingError.from(cause);
      this.#failed = this.#wanted;
    }
  }
}
