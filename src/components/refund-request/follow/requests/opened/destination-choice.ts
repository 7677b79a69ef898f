import { listPaymentMethods } from '../../../../../api/contract/payment-method-list.ts';
import type { PaymentMethod } from '../../../../../api/contract/payment-method.ts';
import type { RefundRequestChange } from '../../../../../api/contract/refund-request-operations.ts';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import type { BillingError } from '../../../../../api/errors.ts';
import type { BillingHost } from '../../../../../controllers/host.ts';
import { ResourceController } from '../../../../../controllers/resource-controller.ts';
import { allows } from '../standing.ts';

type Change = Extract<RefundRequestChange, { kind: 'choose-destination' }>;

/** What stands for the store balance among the ids of methods. */
export const BALANCE = 'balance';

type Host = BillingHost & { readonly request?: RefundRequest | undefined };

/** Where money goes that came back: one of the customer's methods, or the store balance. Nothing is chosen for them. */
export class DestinationChoice {
  readonly methods: ResourceController<typeof listPaymentMethods>;
  chosen?: string;
  /** It was to be sent without a choice. */
  missing = false;
  error?: BillingError;

  #host: Host;
  #change: (change: Change) => Promise<BillingError | undefined>;

  constructor(host: Host, change: (change: Change) => Promise<BillingError | undefined>) {
    this.#host = host;
    this.#change = change;
    this.methods = new ResourceController(host, listPaymentMethods, () =>
      host.request && allows(host.request, 'choose-destination') ? {} : undefined,
    );
  }

  /** The methods that money can be sent to. */
  get candidates(): readonly PaymentMethod[] {
    return (this.methods.value?.items ?? []).filter(({ status, kind }) => status !== 'expired' && kind !== 'unknown');
  }

  /** The chosen method; nothing for the store balance, or where it is gone. */
  get method(): PaymentMethod | undefined {
    return this.candidates.find(({ id }) => id === this.chosen);
  }

  /** Whether the money came back from there. */
  cameBackFrom({ label }: PaymentMethod): boolean {
    return (this.#host.request?.parts ?? []).some((part) => part.state === 'failed' && part.label === label);
  }

  choose(chosen: string): void {
    this.chosen = chosen;
    this.missing = false;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  async send(): Promise<void> {
    const { method } = this;
    this.missing = !method && this.chosen !== BALANCE;
    this.error = undefined;
    this.#host.requestUpdate();
    if (this.missing) return;
    this.error = await this.#change({ kind: 'choose-destination', to: method ? { method: method.id } : { balance: true } });
    if (!this.error) this.chosen = undefined;
    this.#host.requestUpdate();
  }
}
