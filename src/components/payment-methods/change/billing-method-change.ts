import { html, nothing, type PropertyValues } from 'lit';
import type { PaymentMethodChange } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod, PaymentMethodChangeKind, PaymentMethods } from '../../../api/contract/payment-method.ts';
import { DialogController } from '../../internal/dialog.ts';
import { dialogStyles } from '../../internal/dialog.styles.ts';
import { fieldStyles } from '../../internal/field.styles.ts';
import { HostedElement } from '../../internal/hosted-element.ts';
import { icon } from '../../internal/icon.ts';
import { checkIcon } from '../../internal/icons.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { loadingView } from '../../internal/loading-view.ts';
import { partFailure } from '../../internal/part-failure.ts';
import type * as challengePart from '../../internal/payment/bank-challenge/index.ts';
import { methodChoiceStyles } from '../../internal/payment/method-choice.styles.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { BillingBeforePaymentMethodChangeEvent, BillingPaymentMethodChangedEvent } from '../events.ts';
import { askView } from './ask-view.ts';
import type { ChangeContext, Outcome } from './change-context.ts';
import { MethodChangeFlow, type ChangeHost } from './change-flow.ts';
import { changeStyles } from './change.styles.ts';
import { fact, question } from './change-text.ts';
import { doneView } from './done-view.ts';

/**
 * The dialog in which one change of one payment method is previewed, confirmed and seen to be done. Internal: part of `<payment-methods>`,
 * which loads it when somebody first needs it.
 *
 * @internal
 */
export class BillingMethodChangeElement extends HostedElement implements ChangeHost {
  static override styles = [...sharedStyles, dialogStyles, fieldStyles, methodChoiceStyles, changeStyles];

  #flow = new MethodChangeFlow(this);
  #challenge: LazyModule<typeof challengePart> = new LazyModule(this, () => import('../../internal/payment/bank-challenge/index.ts'));
  #resolve?: (outcome: Outcome) => void;
  #outcome: Outcome;
  #focusPending = false;
  #dialog = new DialogController(this, {
    mayClose: () => {
      this.#flow.waiting = this.#flow.action.pending;
      this.requestUpdate();
      return !this.#flow.waiting;
    },
    closed: () => this.#closed(),
  });

  /** Opens the dialog. Answers once it is closed: what is to be done in the list, where that was chosen. */
  open(method: PaymentMethod, kind: PaymentMethodChangeKind, methods: PaymentMethods): Promise<Outcome> {
    this.leave();
    // The direction of the widget around it, which may be the page's and not that of the language.
    this.dir = getComputedStyle(this).direction;
    this.#flow.start(kind, method, methods);
    this.#focusPending = false;
    this.#outcome = undefined;
    void this.#dialog.open();
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  /** @internal */
  allows(method: PaymentMethod, change: PaymentMethodChange): boolean {
    return this.dispatchEvent(new BillingBeforePaymentMethodChangeEvent({ method, change }));
  }

  /** @internal */
  changed(kind: PaymentMethodChangeKind, { id }: PaymentMethod): void {
    this.dispatchEvent(new BillingPaymentMethodChangedEvent({ kind, method: id }));
  }

  /** @internal */
  stepped(): void {
    this.#focusPending = true;
  }

  /** Closes the dialog without asking. A change that is on its way goes on. */
  leave(): void {
    this.#dialog.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.session?.closed) this.leave();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusPending || !this.#dialog.isOpen) return;
    this.#focusPending = false;
    const place = this.renderRoot.querySelector<HTMLElement>(this.#flow.choiceMissing ? '.method > input' : '.outdated');
    if (place) place.focus();
    else this.#dialog.focusHeading();
  }

  protected override renderContent(): unknown {
    const { method, kind, step } = this.#flow;
    if (!method) return nothing;
    const context: ChangeContext = {
      flow: this.#flow,
      leave: (outcome) => {
        this.#outcome = outcome;
        this.leave();
      },
      navigate: (purpose, url, subscription) => {
        this.leave();
        this.navigate(purpose, url, subscription ? { subscription } : undefined);
      },
    };
    if (step === 'approve') return this.#dialog.template(question(kind, method), this.#renderApproval());
    return step === 'done'
      ? this.#dialog.template(html`${icon(checkIcon)}${fact(kind, method)}`, doneView(context))
      : this.#dialog.template(question(kind, method), askView(context));
  }

  #renderApproval(): unknown {
    if (this.#challenge.failed) return partFailure(() => void this.#challenge.load());
    if (!this.#challenge.get()) return loadingView(html`<span class="skeleton">&nbsp;</span>`);
    return html`<billing-bank-challenge
      .host=${this.host}
      approval=${this.#flow.approval!}
      auto-start
      exportparts="button, notice"
      @approval-settled=${() => this.#flow.approved()}
    ></billing-bank-challenge>`;
  }

  #closed(): void {
    // Nobody knows whether it was done: what the list shows may be wrong.
    if (this.#flow.action.error) this.session?.revisions.markChanged(['payment-methods']);
    this.#flow.stop();
    this.#resolve?.(this.#outcome);
    this.#resolve = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-method-change': BillingMethodChangeElement;
  }
}
