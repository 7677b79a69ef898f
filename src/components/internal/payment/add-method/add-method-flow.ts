import type { Approval } from '../../../../api/contract/approval.ts';
import type { Decline } from '../../../../api/contract/decline.ts';
import type { Hold } from '../../../../api/contract/hold.ts';
import {
  completePaymentSetup,
  type PaymentSetup,
  type PaymentSetupResult,
  startPaymentSetup,
} from '../../../../api/contract/payment-setup.ts';
import { BillingError } from '../../../../api/errors.ts';
import { ActionController } from '../../../../controllers/action-controller.ts';
import type { BillingHost } from '../../../../controllers/host.ts';
import { ReadController } from '../../../../controllers/read-controller.ts';
import { pageAddress } from '../page-address.ts';
import { FieldsMount, type FieldsPlace } from './fields-mount.ts';

/** What the flow asks of its element. */
export interface AddMethodHost extends BillingHost {
  /** The method whose details are renewed, where it is no new one. */
  readonly updates?: string;
  /** Missing until the element has been drawn. */
  readonly place: FieldsPlace | undefined;
  /** The method is there. */
  added(method: string, hold?: Hold): void;
  /** Something new stands there to be read. */
  stepped(): void;
}

/**
 * Why nothing was added, apart from a decline. `began-anew`: the fields had stood there for too long, and are empty again.
 * `not-approved`: the bank has not heard from the customer.
 */
type Remark = 'fields-unavailable' | 'incomplete' | 'began-anew' | 'not-approved' | 'unclear';

/**
 * Adding one method: the right to do so, the provider's fields, the token that they give, and what became of it. It holds no markup.
 * A token whose answer was lost is sent again with its key, so that nothing is added twice; what was typed stands until the method
 * is there.
 */
export class AddMethodFlow {
  step: 'form' | 'approval' = 'form';
  pending = false;
  decline?: Decline;
  remark?: Remark;
  hold?: Hold;
  approval?: string;
  /** The challenge came to nothing, and another may be begun. */
  canLeaveApproval = false;

  readonly setup: ReadController<PaymentSetup>;
  readonly fields: FieldsMount;
  readonly action: ActionController<typeof completePaymentSetup>;

  #host: AddMethodHost;
  /** The setup that the fields belong to; another reading of it leaves them alone. */
  #current?: PaymentSetup;
  #updates?: string;
  /** A token that was sent, and of which nobody knows what became. */
  #sent?: string;

  constructor(host: AddMethodHost) {
    this.#host = host;
    this.fields = new FieldsMount(host, () => {
      this.#sent = undefined;
      if (this.remark === 'incomplete') this.remark = undefined;
    });
    this.setup = new ReadController(host, {
      topics: [],
      input: () => [host.updates ?? ''],
      load: (session, signal) => session.request(startPaymentSetup, { body: { updates: host.updates } }, { signal }),
    });
    this.action = new ActionController(host, completePaymentSetup);
  }

  /** Puts the fields there as soon as they may be, and takes them away with the customer they were for. After each update. */
  follow(): void {
    const { place, updates } = this.#host;
    const setup = this.setup.value;
    if (!setup || (this.#current && updates !== this.#updates)) this.leave();
    if (!this.#current && setup && place) {
      this.#current = setup;
      this.#updates = updates;
      void this.fields.mount(place, setup.fields);
    }
    this.fields.follow();
  }

  /** The element has left the page. */
  leave(): void {
    this.fields.unmount();
    this.#current = this.#sent = undefined;
  }

  /** The fields did not come: once more, with a right of its own. */
  retryFields(): void {
    this.leave();
    this.setup.value = undefined;
    this.setup.reload();
  }

  async submit(): Promise<void> {
    if (this.pending || !this.#current || this.fields.status !== 'ready') return;
    this.decline = this.remark = undefined;
    this.action.reset();
    this.#wait(true);
    const result = await this.#send(this.#sent);
    this.#wait(false);
    if (result) this.#take(result);
  }

  /**
   * The challenge is over. What the bank has let through is there. Where another challenge may be begun, that is offered at the challenge
   * itself, beside the way back to the fields; everything else leads there at once.
   */
  settle(approval: Approval): void {
    const { state, outcome, decline, actions } = approval;
    if (state === 'succeeded' && outcome?.method) return this.#host.added(outcome.method, this.hold);
    this.decline = decline;
    this.remark = decline ? undefined : state === 'succeeded' ? 'unclear' : 'not-approved';
    this.canLeaveApproval = actions.some(({ name, allowed }) => name === 'retry' && allowed);
    if (!this.canLeaveApproval) this.leaveApproval();
    this.#host.requestUpdate();
  }

  /** Back to the fields, in which everything still stands. */
  leaveApproval(): void {
    this.step = 'form';
    this.canLeaveApproval = false;
    this.approval = this.hold = undefined;
    this.#step();
  }

  async #send(sent: string | undefined, isAgain = false): Promise<PaymentSetupResult | undefined> {
    const token = sent ?? (await this.#token());
    if (!token) return undefined;
    this.#sent = token;
    const body = { token, returnUrl: pageAddress() };
    const result = await this.action.run({ params: { id: this.#current!.id }, body });
    const { error } = this.action;
    if (result || (error?.kind === 'problem' && (error.status ?? 0) < 500)) this.#sent = undefined;
    return error?.code === 'setup-expired' && !isAgain ? this.#renew() : result;
  }

  async #token(): Promise<string | undefined> {
    const result = await this.fields.createToken();
    if (result.ok) return result.token;
    this.remark = result.reason === 'unavailable' ? 'fields-unavailable' : 'incomplete';
    return undefined;
  }

  /** The setup has expired. Where the provider's fields are good for the next one too, what was typed is sent again by itself. */
  async #renew(): Promise<PaymentSetupResult | undefined> {
    const { session, updates, place } = this.#host;
    const before = this.#current!;
    try {
      const next = await session!.request(startPaymentSetup, { body: { updates } });
      this.action.reset();
      this.#current = next;
      if (JSON.stringify(next.fields) === JSON.stringify(before.fields)) return await this.#send(undefined, true);
      this.remark = 'began-anew';
      if (place) void this.fields.mount(place, next.fields);
    } catch (cause) {
      this.action.error = BillingError.from(cause);
    }
    return undefined;
  }

  #take({ state, method, approval, decline, hold }: PaymentSetupResult): void {
    if (state === 'added' && method) return this.#host.added(method, hold);
    this.hold = hold;
    this.decline = state === 'declined' ? (decline ?? { cause: 'unknown', remedy: 'unknown' }) : undefined;
    if (state === 'approval' && approval) {
      this.step = 'approval';
      this.approval = approval;
      this.#step();
    } else if (!this.decline) {
      // A state of a newer server: whether it is there shows the list, which is read again.
      this.remark = 'unclear';
    }
    this.#host.requestUpdate();
  }

  #step(): void {
    this.#host.requestUpdate();
    this.#host.stepped();
  }

  #wait(pending: boolean): void {
    this.pending = pending;
    this.#host.requestUpdate();
  }
}
