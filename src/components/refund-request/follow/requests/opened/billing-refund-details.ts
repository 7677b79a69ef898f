import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { getMerchant } from '../../../../../api/contract/merchant.ts';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { getRights } from '../../../../../api/contract/rights.ts';
import { BillingError } from '../../../../../api/errors.ts';
import { ResourceController } from '../../../../../controllers/resource-controller.ts';
import { errorMessage } from '../../../../../localization/error-messages.ts';
import { shownLocale } from '../../../../../localization/locale.ts';
import { downloadDocument } from '../../../../internal/download-document.ts';
import { fieldStyles } from '../../../../internal/field.styles.ts';
import { ownWordsStyles } from '../../../../internal/own-words.ts';
import { FocusKeeper } from '../../../../internal/focus-keeper.ts';
import { HostedElement } from '../../../../internal/hosted-element.ts';
import { NextFocus } from '../../../../internal/next-focus.ts';
import { notice } from '../../../../internal/notice.ts';
import { methodChoiceStyles } from '../../../../internal/payment/method-choice.styles.ts';
import { sharedStyles } from '../../../../internal/shared.styles.ts';
import { BillingRefundChangedEvent } from '../../../events.ts';
import { styles as evidenceStyles } from '../../../evidence/index.ts';
import type { Asked } from '../request-card.ts';
import { allows } from '../standing.ts';
import { actsView } from './acts-view.ts';
import { askedView } from './asked-view.ts';
import { decisionView, refusalView } from './decision-view.ts';
import { destinationView } from './destination-view.ts';
import { DestinationChoice } from './destination-choice.ts';
import type { DetailsContext } from './details-context.ts';
import { detailsStyles } from './details.styles.ts';
import { doneText } from './done-text.ts';
import { complaintView, isUnheard, subscriptionNote } from './further-view.ts';
import { notices } from './notices.ts';
import { partsView } from './parts-view.ts';
import { questionView } from './question-view.ts';
import { RefundFlow, type ChangeKind, type RefundFlowHost } from './refund-flow.ts';
import { RefundTakenEvent } from './refund-taken-event.ts';
import { StatementForm } from './statement-form.ts';
import { stepsView } from './steps-view.ts';
import { stepsStyles } from './steps.styles.ts';

/**
 * Everything about one request for money back: how far it is, what was decided and why, where the money goes, what was asked for, and what
 * the customer can do. What was typed stays whatever the store does meanwhile. Internal: part of `<refund-request>`, which loads it when
 * a request is opened.
 *
 * @internal
 */
export class BillingRefundDetailsElement extends HostedElement implements RefundFlowHost {
  static override styles = [...sharedStyles, fieldStyles, ownWordsStyles, methodChoiceStyles, evidenceStyles, stepsStyles, detailsStyles];

  @property({ attribute: false }) request?: RefundRequest;

  /** The country whose law it is; the store's unless given. */
  @property() country?: string;

  /** Level of the headings of its parts. */
  @property({ type: Number }) headingLevel = 4;

  @state() private downloading = false;

  @state() private downloadError?: BillingError;

  #flow = new RefundFlow(this);
  #focus: NextFocus;
  #answer = new StatementForm(this, { hasWords: true, submit: (said) => this.#flow.change({ kind: 'answer', ...said }) });
  #appeal = new StatementForm(this, { hasWords: true, submit: (said) => this.#flow.change({ kind: 'appeal', ...said }) });
  #files = new StatementForm(this, { hasWords: false, submit: ({ evidence = [] }) => this.#flow.change({ kind: 'add-evidence', evidence }) });
  #destination = new DestinationChoice(this, (change) => this.#flow.change(change));
  #merchant = new ResourceController(this, getMerchant, () => (this.#isUnheard || this.#mayChoose ? {} : undefined));
  #rights = new ResourceController(this, getRights, () => {
    const country = (this.country ?? this.#merchant.value?.country)?.toUpperCase();
    return this.#isUnheard && country && /^[A-Z]{2}$/.test(country) ? { params: { country }, query: { locale: shownLocale() } } : undefined;
  });

  constructor() {
    super();
    // The keeper first: where somebody is led to is the last word.
    new FocusKeeper(this);
    this.#focus = new NextFocus(this);
  }

  /** @internal Leads to what waits for the customer. */
  async begin(asked: Asked): Promise<void> {
    await this.updateComplete;
    const place = asked === 'answer' ? '#question-title' : '#destination-title';
    this.renderRoot.querySelector<HTMLElement>(place)?.focus();
  }

  /** @internal */
  taken(request: RefundRequest): void {
    this.dispatchEvent(new RefundTakenEvent({ request }));
  }

  /** @internal */
  changed(request: RefundRequest, change: ChangeKind): void {
    const form = { answer: this.#answer, appeal: this.#appeal, 'add-evidence': this.#files, 'take-back': undefined, 'choose-destination': undefined }[change];
    form?.clear();
    this.host?.dispatchEvent(new BillingRefundChangedEvent({ request, change }));
    this.announce(doneText(change, request));
  }

  /** @internal */
  stepped(place: string): void {
    this.#focus.go(place);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('request') && this.request) this.#flow.follow(this.request);
  }

  protected override renderContent(): unknown {
    const { request } = this;
    if (!request) return nothing;
    const context = this.#context(request);
    const { headingLevel } = this;
    return html`<div class="details">
      ${notices(context)} ${questionView(context)} ${destinationView(context)} ${refusalView(context)}
      <div class="columns">
        <div class="column">${stepsView(request, headingLevel)}</div>
        <div class="column">${decisionView(context)} ${partsView(request, headingLevel)} ${subscriptionNote(context)} ${askedView(context)}</div>
      </div>
      ${complaintView(context)} ${actsView(context)}
      <div role="alert">${this.downloadError ? notice('critical', html`<p>${errorMessage(this.downloadError)}</p>`) : nothing}</div>
    </div>`;
  }

  get #isUnheard(): boolean {
    return this.request !== undefined && isUnheard({ request: this.request });
  }

  get #mayChoose(): boolean {
    return this.request !== undefined && allows(this.request, 'choose-destination');
  }

  #context(request: RefundRequest): DetailsContext {
    return {
      host: this,
      request,
      level: this.headingLevel,
      flow: this.#flow,
      answer: this.#answer,
      appeal: this.#appeal,
      files: this.#files,
      destination: this.#destination,
      merchant: this.#merchant.value,
      rights: this.#rights,
      open: (kind, place) => this.#flow.open(kind, place),
      close: (place) => this.#flow.close(place),
      takeBack: () => void this.#flow.change({ kind: 'take-back' }),
      download: (format) => void this.#download(format),
      downloading: this.downloading,
    };
  }

  async #download(format: 'pdf' | 'html'): Promise<void> {
    if (this.downloading || !this.host || !this.request) return;
    this.downloading = true;
    this.downloadError = undefined;
    try {
      await downloadDocument(this.host, { kind: 'acknowledgement', of: this.request.id, format });
    } catch (cause) {
      this.downloadError = BillingError.from(cause);
      this.reportError(this.downloadError);
    }
    this.downloading = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-refund-details': BillingRefundDetailsElement;
  }
}
