import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChangeKind, Subscription } from '../../../api/contract/subscription.ts';
import type { SubscriptionChange } from '../../../api/contract/subscription-change.ts';
import type { BillingError } from '../../../api/errors.ts';
import { pricePerPeriod } from '../../../localization/period-text.ts';
import type { BillingSession } from '../../../session/session.ts';
import { artwork } from '../../internal/artwork.ts';
import { BillingElement } from '../../internal/billing-element.ts';
import { DialogController } from '../../internal/dialog.ts';
import { dialogStyles } from '../../internal/dialog.styles.ts';
import { icon } from '../../internal/icon.ts';
import { checkIcon } from '../../internal/icons.ts';
import { plainName } from '../../internal/say.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import {
  BillingBeforeSubscriptionChangeEvent,
  BillingSubscriptionChangedEvent,
  changedEventNames,
} from '../events.ts';
import { allowed } from '../row-context.ts';
import { askView } from './ask-view.ts';
import { cancelView } from './cancel-view.ts';
import type { ChangeContext } from './change-context.ts';
import { ChangeFlow, type ChangeHost } from './change-flow.ts';
import { changeStyles } from './change.styles.ts';
import { fact, planQuestion, question } from './change-text.ts';
import { outdatedNotice } from './confirmation.ts';
import { doneView } from './done-view.ts';
import { offerView } from './offer-view.ts';
import { changeOptionStyles } from './change-option.styles.ts';
import { pauseView } from './pause-view.ts';
import { planView } from './plan-view.ts';
import { blockedView } from './read-view.ts';
import { waitingTitle, waitingView } from './waiting-view.ts';
import { surveyStyles } from './survey.styles.ts';

/**
 * The dialog in which one change of one subscription is previewed, confirmed and seen to be done. Internal: part of
 * `<billing-subscriptions>`, which loads it when somebody first needs it.
 *
 * ```ts
 * element.subscription = subscription;
 * await element.open('cancel');
 * ```
 *
 * @internal
 */
export class BillingSubscriptionChangeElement extends BillingElement implements ChangeHost {
  static override styles = [...sharedStyles, dialogStyles, changeStyles, changeOptionStyles, surveyStyles];

  /** What is changed. It is read when the dialog opens. */
  @property({ attribute: false }) subscription?: Subscription;

  /** The customer's day, by the server's clock: its year goes without saying. */
  @property() today?: string;

  /** Where a payment method is put right, where the host knows no other way. */
  @property() paymentMethodsUrl?: string;

  #session?: BillingSession;
  #resolve?: (outcome: 'done' | 'dismissed') => void;
  #flow = new ChangeFlow(this);
  #focusPending = false;
  #shownError?: BillingError;
  #outcome: 'done' | 'dismissed' = 'dismissed';
  #dialog = new DialogController(this, {
    mayClose: () => {
      this.#flow.waiting = this.#flow.action.pending;
      this.requestUpdate();
      return !this.#flow.waiting;
    },
    closed: () => this.#closed(),
  });

  /** The session of the widget around it. */
  override get session(): BillingSession | undefined {
    return this.#session;
  }

  override set session(session: BillingSession | undefined) {
    // Another session is another customer: what is shown is not theirs.
    if (session !== this.#session && this.#dialog.isOpen) this.leave();
    this.#session = session;
    this.requestUpdate();
  }

  /** Opens the dialog. Answers once it is closed, with the focus back where it was. */
  open(kind: ChangeKind): Promise<'done' | 'dismissed'> {
    this.leave();
    // The direction of the widget around it, which may be the page's and not that of the language.
    this.dir = getComputedStyle(this).direction;
    this.#flow.start(kind, this.subscription!);
    this.#focusPending = false;
    this.#outcome = 'dismissed';
    void this.#dialog.open();
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  /** @internal */
  allows(subscription: Subscription, change: SubscriptionChange): boolean {
    return this.dispatchEvent(new BillingBeforeSubscriptionChangeEvent({ subscription, change }));
  }

  /** @internal */
  changed(kind: ChangeKind, subscription: Subscription): void {
    this.#outcome = 'done';
    this.dispatchEvent(new BillingSubscriptionChangedEvent(changedEventNames[kind], { subscription }));
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
    if (this.#session?.closed) this.leave();
    this.#flow.findOffer();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { error } = this.#flow.action;
    if (error && error !== this.#shownError) this.renderRoot.querySelector('.confirmation')?.scrollIntoView({ block: 'nearest' });
    this.#shownError = error;
    if (!this.#focusPending || !this.#dialog.isOpen) return;
    this.#focusPending = false;
    const selector = this.#flow.choiceMissing ? '.option > input' : '.outdated';
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    if (place) place.focus();
    else this.#dialog.focusHeading();
  }

  protected override renderContent(): unknown {
    if (!this.#flow.subscription) return nothing;
    return this.#dialog.template(
      this.#title,
      html`${this.#flow.step === 'done' ? nothing : this.#renderSubject()} ${outdatedNotice(this.#flow)} ${this.#renderStep()}`,
    );
  }

  get #title(): unknown {
    const { kind, step, done, subscription, choice, options } = this.#flow;
    if (step === 'waiting') return waitingTitle();
    if (step === 'done') return html`${icon(checkIcon)}${fact(done!.change, subscription)}`;
    if (step === 'offer') return question('accept-offer', subscription);
    const plan = step === 'ask' && kind === 'change-plan' && options.value?.plans.find(({ plan }) => plan.id === choice);
    return plan ? planQuestion(plan.plan.name) : question(kind, subscription);
  }

  #renderSubject(): TemplateResult {
    const { product, plan } = this.#flow.subscription;
    return html`<div class="subject">
      ${artwork(product.name, product.imageUrl)}
      <div>
        <p class="name"><bdi>${plainName(product.name)}</bdi></p>
        <p class="plan muted"><bdi>${plainName(plan.name)}</bdi> <bdi>${pricePerPeriod(plan.price, plan.interval)}</bdi></p>
      </div>
    </div>`;
  }

  #renderStep(): unknown {
    const flow = this.#flow;
    const context: ChangeContext = {
      flow,
      today: this.today,
      leave: () => this.leave(),
      approve: this.#approve,
      updatePayment: this.#updatePayment,
    };
    if (flow.step === 'done') return doneView(context);
    if (flow.step === 'waiting') return waitingView(context);
    if (flow.step === 'offer') return offerView(context);
    if (flow.step === 'choose') return planView(context);
    if (flow.kind === 'cancel') return cancelView(context, () => this.requestUpdate());
    if (flow.kind === 'pause') return pauseView(context);
    if (flow.kind === 'accept-offer' && flow.previews.value) return blockedView('not-offered', context);
    return askView(context);
  }

  #approve = (): void => {
    const { approval, id } = this.#flow.subscription;
    this.leave();
    this.navigate('approve-payment', undefined, { approval: approval!.id, subscription: id });
  };

  get #updatePayment(): (() => void) | undefined {
    const action = allowed(this.#flow.subscription, 'update-payment');
    const url = action?.via === 'link' ? action.url : this.paymentMethodsUrl;
    return action || url ? () => this.navigate('update-payment', url) : undefined;
  }

  #closed(): void {
    // Nobody knows whether it was done: what the list shows may be wrong.
    if (this.#flow.action.error) this.session?.revisions.markChanged(['subscriptions']);
    this.#flow.stop();
    this.#resolve?.(this.#outcome);
    this.#resolve = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-subscription-change': BillingSubscriptionChangeElement;
  }
}
