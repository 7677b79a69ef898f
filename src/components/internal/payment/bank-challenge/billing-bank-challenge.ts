import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Approval } from '../../../../api/contract/approval.ts';
import type { BillingError } from '../../../../api/errors.ts';
import { fieldStyles } from '../../field.styles.ts';
import { FocusKeeper } from '../../focus-keeper.ts';
import { heading } from '../../heading.ts';
import { HostedElement } from '../../hosted-element.ts';
import { alertIcon, icon, infoIcon } from '../../icon.ts';
import { checkIcon } from '../../icons.ts';
import { resourceView } from '../../resource-view.ts';
import { sharedStyles } from '../../shared.styles.ts';
import { allows, isSettled } from './approval-state.ts';
import { ownTone } from '../own-tone.styles.ts';
import { bankChallengeStyles } from './bank-challenge.styles.ts';
import { ChallengeFlow, type ChallengeHost } from './challenge-flow.ts';
import { waitingTitle } from './challenge-text.ts';
import { challengedView, requiredView } from './challenge-view.ts';
import { FramePlace } from './frame-place.ts';
import { outcomeText } from './outcome-text.ts';
import { outcomeView } from './outcome-view.ts';
import { pageClock, type PageClock } from '../../page-clock.ts';
import { ApprovalSettledEvent } from './settled-event.ts';
import { moreTimeText, timeWarning } from './time-left-text.ts';
import type { ViewContext } from './view-context.ts';

/**
 * One thing that waits for the customer's bank: the bank's page or the way to it, the time there is, and what became of it. Internal:
 * part of every widget in which something can wait for a bank.
 *
 * ```ts
 * html`<billing-bank-challenge .host=${this} .approval=${id} auto-start @approval-settled=${goOn}></billing-bank-challenge>`
 * ```
 *
 * `approval-settled` tells the element around it, and it alone, of every end: success, and each challenge that came to nothing. The outcome is
 * shown here, with the way to start again.
 *
 * @internal
 */
export class BillingBankChallengeElement extends HostedElement implements ChallengeHost {
  static override styles = [...sharedStyles, fieldStyles, ownTone, bankChallengeStyles];

  /** Id of the approval. */
  @property() approval?: string;

  /** Begins the challenge by itself, because the customer has just asked for it. */
  @property({ type: Boolean, attribute: 'auto-start' }) autoStart = false;

  /** Begins with the question whether to cancel. */
  @property({ type: Boolean }) cancels = false;

  /** The customer has just come back from the bank's page. */
  @property({ type: Boolean }) returned = false;

  /** Level of its heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Another clock, for tests. */
  @property({ attribute: false }) clock: PageClock = pageClock;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  #flow = new ChallengeFlow(this);
  #entersFrame = false;
  #cancelling = false;
  #frame = new FramePlace(this, { here: () => this.#enterFrame(), ended: () => void this.#flow.ask() });

  /** @internal */
  warn(seconds: number): void {
    const { approval } = this.#flow;
    this.announce(timeWarning(seconds, approval !== undefined && allows(approval, 'extend')));
  }

  /** @internal */
  prolonged(seconds: number): void {
    this.announce(moreTimeText(seconds));
  }

  /** @internal */
  moved(approval: Approval, before: Approval | undefined): void {
    if (!isSettled(approval.state)) return;
    const { title, sentence } = outcomeText(approval);
    if (before || this.returned) this.announce([title, sentence].filter(Boolean).join('. '));
    this.dispatchEvent(new ApprovalSettledEvent({ approval }));
  }

  /** @internal */
  leave(url: string): void {
    this.navigate('approve-payment', url, { approval: this.approval });
  }

  override reportError(error: BillingError): void {
    if (this.#flow.tells(error)) super.reportError(error);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('approval')) this.#entersFrame = this.autoStart;
  }

  /** The question whether to cancel takes the focus, and gives it back to its button. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { cancelling } = this.#flow;
    if (cancelling === this.#cancelling) return;
    this.#cancelling = cancelling;
    this.renderRoot.querySelector<HTMLElement>(cancelling ? '#cancel-question' : '#cancel')?.focus();
  }

  protected override renderContent(): TemplateResult {
    return resourceView(this.#flow.reading, {
      skeleton: () => html`<div class="challenge" aria-hidden="true"><p><span class="skeleton">&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;</span></p></div>`,
      ready: (approval) => this.#renderApproval(approval),
    });
  }

  #renderApproval(approval: Approval): TemplateResult {
    const context: ViewContext = {
      flow: this.#flow,
      frame: this.#frame,
      approval,
      leave: (url) => this.leave(url),
      start: this.#start,
    };
    const { state } = approval;
    const isWaiting = state === 'required' || state === 'challenged';
    const { tone, title } = isWaiting ? { tone: undefined, title: waitingTitle() } : outcomeText(approval);
    const { challenge } = approval;
    this.#frame.show(state === 'challenged' && challenge?.kind === 'frame' ? challenge.url : undefined);
    return html`<section class="challenge ${tone ?? ''}" aria-labelledby="title">
      ${heading(this.headingLevel, 'title', 'title', html`${tone ? icon(icons[tone]) : nothing}<span>${title}</span>`)}
      ${state === 'required' ? requiredView(context) : state === 'challenged' ? challengedView(context) : outcomeView(context)}
    </section>`;
  }

  #start = (): void => {
    this.#entersFrame = true;
    void this.#flow.start();
  };

  /** Only where the customer has asked for it, and has not gone to do something else meanwhile. */
  #enterFrame(): void {
    const { activeElement } = document;
    const isElsewhere = activeElement && activeElement !== document.body && !activeElement.contains(this.host ?? this);
    if (this.#entersFrame && !isElsewhere) this.#frame.focus();
    this.#entersFrame = false;
  }
}

const icons = { neutral: infoIcon, positive: checkIcon, caution: alertIcon, critical: alertIcon };

declare global {
  interface HTMLElementTagNameMap {
    'billing-bank-challenge': BillingBankChallengeElement;
  }
}
