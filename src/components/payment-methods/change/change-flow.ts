import {
  changePaymentMethod,
  previewPaymentMethodChange,
} from '../../../api/contract/payment-method-operations.ts';
import type { PaymentMethodChange, PaymentMethodPreview } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod, PaymentMethodChangeKind, PaymentMethods } from '../../../api/contract/payment-method.ts';
import type { BillingError } from '../../../api/errors.ts';
import { ActionController } from '../../../controllers/action-controller.ts';
import type { BillingHost } from '../../../controllers/host.ts';
import { ReadController } from '../../../controllers/read-controller.ts';

/** What a flow asks of its element. */
export interface ChangeHost extends BillingHost {
  /** Whether the host page lets a change be sent. */
  allows(method: PaymentMethod, change: PaymentMethodChange): boolean;
  /** Something new is asked or has been done: the focus moves there. */
  stepped(): void;
  /** The server has agreed. */
  changed(kind: PaymentMethodChangeKind, method: PaymentMethod): void;
  leave(): void;
}

/** Answers after which what was shown is not true any more, and is read again. */
const outdating = ['payment-methods-changed', 'action-not-allowed'];

/**
 * One change of one method, from the question to the fact: what it would do, what stands in its way, and what went wrong. It holds no
 * markup.
 */
export class MethodChangeFlow {
  kind: PaymentMethodChangeKind = 'remove';
  method!: PaymentMethod;
  methods!: PaymentMethods;
  step: 'ask' | 'approve' | 'done' = 'ask';
  /** The method that takes over, chosen by the customer alone unless there is only one. */
  by?: string;
  choiceMissing = false;
  /** Why what was shown before was not true any more. */
  outdated?: BillingError;
  /** Somebody wanted to leave while the change was on its way. */
  waiting = false;
  /** The approval that stands in the way, at the step `approve`. */
  approval?: string;
  done?: PaymentMethodPreview;

  readonly preview: ReadController<PaymentMethodPreview>;
  readonly action: ActionController<typeof changePaymentMethod>;

  #host: ChangeHost;
  #active = false;
  #attempt = 0;

  constructor(host: ChangeHost) {
    this.#host = host;
    // No topics: what is shown changes under nobody's eyes, and the change that was just made is not previewed again.
    this.preview = new ReadController(host, {
      topics: [],
      wordless: false,
      input: () => this.change && [this.method.id, this.#attempt, this.change],
      load: (session, signal) =>
        session.request(
          previewPaymentMethodChange,
          { params: { id: this.method.id }, body: { change: this.change! } },
          { signal },
        ),
    });
    this.action = new ActionController(host, changePaymentMethod);
  }

  start(kind: PaymentMethodChangeKind, method: PaymentMethod, methods: PaymentMethods): void {
    this.kind = kind;
    this.method = method;
    this.methods = methods;
    this.by = this.outdated = this.done = this.approval = undefined;
    this.waiting = this.choiceMissing = false;
    const { candidates } = this;
    if (kind === 'replace' && candidates.length === 1) this.by = candidates[0]!.id;
    this.#active = true;
    this.#attempt++;
    this.action.reset();
    this.#show('ask');
  }

  /** Ends all reading. What is on the screen stays until the dialog has gone. */
  stop(): void {
    this.#active = false;
    this.#host.requestUpdate();
  }

  /** The methods that can take over. */
  get candidates(): readonly PaymentMethod[] {
    return this.methods.items.filter(({ id, status }) => id !== this.method.id && status !== 'expired' && status !== 'failing');
  }

  /** What is previewed now; nothing while it is not chosen. */
  get change(): PaymentMethodChange | undefined {
    if (!this.#active || this.step !== 'ask') return undefined;
    if (this.kind !== 'replace') return { kind: this.kind };
    return this.by === undefined ? undefined : { kind: 'replace', by: this.by };
  }

  choose(by: string): void {
    this.by = by;
    this.choiceMissing = false;
    this.#host.requestUpdate();
  }

  async confirm(): Promise<void> {
    const { change, preview: { value: preview }, method } = this;
    if (this.action.pending) return;
    if (!change) {
      this.choiceMissing = true;
      this.#host.requestUpdate();
      return this.#host.stepped();
    }
    if (!preview || preview.blockers.length) return;
    if (!this.#host.allows(method, change)) return this.#host.leave();
    this.outdated = undefined;
    const result = await this.action.run({ params: { id: method.id }, body: { change, version: preview.version } });
    this.waiting = false;
    if (result) {
      this.done = preview;
      this.methods = result;
      this.method = result.items.find(({ id }) => id === method.id) ?? method;
      this.#show('done');
      this.#host.changed(change.kind, method);
    } else if (outdating.includes(this.action.error?.code ?? '')) {
      this.outdated = this.action.error;
      this.#askAgain();
    }
  }

  approve(approval: string): void {
    this.approval = approval;
    this.#show('approve');
  }

  /** The approval is decided: what stands in the way is looked at anew. */
  approved(): void {
    this.approval = undefined;
    this.#askAgain();
  }

  #askAgain(): void {
    this.action.reset();
    this.#attempt++;
    this.#host.session?.revisions.markChanged(['payment-methods', 'payments']);
    this.#show('ask');
  }

  #show(step: MethodChangeFlow['step']): void {
    this.step = step;
    this.#host.requestUpdate();
    this.#host.stepped();
  }
}
