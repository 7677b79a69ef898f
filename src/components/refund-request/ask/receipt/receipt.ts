import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { BillingError } from '../../../../api/errors.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { shownLocale } from '../../../../localization/locale.ts';
import { copyButton } from '../../../internal/copy-button.ts';
import { downloadDocument } from '../../../internal/download-document.ts';
import { heading } from '../../../internal/heading.ts';
import { alertIcon, icon } from '../../../internal/icon.ts';
import { checkIcon } from '../../../internal/icons.ts';
import { LazyModule } from '../../../internal/lazy-module.ts';
import { notice } from '../../../internal/notice.ts';
import { partFailure } from '../../../internal/part-failure.ts';
import { printPage } from '../../../internal/print-page.ts';
import { plainName } from '../../../internal/say.ts';
import type { RefundHost } from '../../refund-host.ts';
import type * as cancelPart from '../cancel/index.ts';
import { askAnother } from '../withdraw-form.ts';
import { nextSteps } from './next-steps.ts';
import { printStyles } from './print.styles.ts';
import { receiptFacts } from './receipt-facts.ts';
import { outcomeOf, receiptTitle } from './receipt-title.ts';

type Format = 'html' | 'pdf';

/** It has arrived: what it is called, what happens next, and what to keep of it. Cancelling the subscription is another act, and nobody's duty. */
export class Receipt {
  #host: RefundHost;
  #request!: RefundRequest;
  #cancelModule: LazyModule<typeof cancelPart>;
  #cancel?: cancelPart.CancelToo;
  /** Somebody wants to cancel too. */
  #isCancelling = false;
  /** What came of copying the reference. */
  #copied = '';
  #downloading?: Format;
  #downloadError?: BillingError;

  constructor(host: RefundHost) {
    this.#host = host;
    this.#cancelModule = new LazyModule(host, () => import('../cancel/index.ts'));
  }

  show(request: RefundRequest): void {
    this.forget();
    this.#request = request;
  }

  forget(): void {
    this.#cancel?.forget();
    this.#isCancelling = false;
    this.#copied = '';
    this.#downloadError = undefined;
  }

  /** `startOver` leads back to the first question. */
  render(startOver: () => void): TemplateResult {
    const request = this.#request;
    const { level } = this.#host;
    const outcome = outcomeOf(request);
    return html`
      <div class="receipt-head ${outcome === 'declined' ? '' : 'positive'}">
        <span class="receipt-mark">${icon(outcome === 'declined' ? alertIcon : checkIcon)}</span>
        ${heading(level + 1, 'ask-title', 'step-title ask-title', receiptTitle(request))}
      </div>
      ${this.#renderReference()} ${receiptFacts(request)}
      <div>
        ${heading(level + 2, 'receipt-next', 'receipt-next', msg('What happens next', { desc: 'Heading of some sentences.' }))}
        ${nextSteps(request)}
      </div>
      ${this.#renderKeeping()} ${this.#renderCancel()}
      <div class="actions">
        <button type="button" class="button" part="button" @click=${startOver}>${askAnother()}</button>
      </div>
    `;
  }

  #renderReference(): TemplateResult {
    return html`<div class="reference-box" part="reference">
      <p class="small muted">${referenceLabel()}</p>
      <p class="reference-line">
        <bdi class="reference" dir="ltr">${plainName(this.#request.reference)}</bdi>${copyButton(
          msg('Copy the reference', { desc: 'Name of the button "Copy". Must begin with the same word.' }),
          this.#sayCopied,
        )}
        <span class="small muted">${this.#copied}</span>
      </p>
    </div>`;
  }

  #renderKeeping(): TemplateResult {
    const canDownload = this.#request.actions.some(({ name, allowed }) => name === 'acknowledgement' && allowed);
    return html`<div class="keeping">
      <div role="alert">
        ${this.#downloadError ? notice('critical', html`<p>${errorMessage(this.#downloadError)}</p>`) : nothing}
      </div>
      <div class="actions">
        <button type="button" class="button" part="button" @click=${this.#print}>
          ${msg('Print', { desc: 'Button that prints a receipt.' })}
        </button>
        ${canDownload
          ? html`${this.#downloadButton('pdf', msg('Download PDF', { desc: 'Button that downloads a receipt.' }))}
            ${this.#downloadButton('html', msg('Download as a web page', { desc: 'Button that downloads a receipt as HTML.' }))}`
          : nothing}
      </div>
    </div>`;
  }

  #downloadButton(format: Format, label: string): TemplateResult {
    const isBusy = this.#downloading !== undefined;
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-disabled=${isBusy ? 'true' : 'false'}
      aria-busy=${this.#downloading === format ? 'true' : 'false'}
      @click=${() => void this.#download(format)}
    >
      ${label}
    </button>`;
  }

  #renderCancel(): unknown {
    const { subscription } = this.#request;
    if (!subscription?.renews) return nothing;
    const content = this.#isCancelling && this.#cancel ? this.#cancel.render() : this.#renderOffer(subscription.id);
    return html`<section class="cancel-too" aria-labelledby="cancel-title">
      ${heading(
        this.#host.level + 2,
        'cancel-title',
        'cancel-title',
        html`<bdi>${plainName(subscription.name)}</bdi>`,
      )}
      ${this.#isCancelling && this.#cancelModule.failed ? partFailure(() => void this.#beginCancel(subscription.id)) : nothing} ${content}
    </section>`;
  }

  #renderOffer(id: string): TemplateResult {
    return html`<p>
        ${msg('A refund does not cancel the subscription: it goes on and renews as before. If you do not want it any more, you can cancel it here.', {
          desc: 'Beside a button that begins the cancellation of a subscription.',
        })}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button cancel-begin"
          part="button"
          aria-busy=${this.#isCancelling && !this.#cancelModule.failed ? 'true' : 'false'}
          @click=${() => void this.#beginCancel(id)}
        >
          ${msg('Cancel the subscription too', { desc: 'Button that shows what a cancellation would lead to.' })}
        </button>
      </div>`;
  }

  async #beginCancel(id: string): Promise<void> {
    this.#isCancelling = true;
    this.#host.requestUpdate();
    const part = await this.#cancelModule.load();
    if (!part || !this.#isCancelling) return;
    this.#cancel ??= new part.CancelToo(this.#host, this.#leaveCancel);
    this.#cancel.start(id);
  }

  #leaveCancel = async (): Promise<void> => {
    this.#isCancelling = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.cancel-begin')?.focus();
  };

  #sayCopied = (text: string): void => {
    this.#copied = text;
    this.#host.announce(text);
    this.#host.requestUpdate();
  };

  #print = (): Promise<void> => {
    const request = this.#request;
    const root = this.#host.renderRoot.querySelector('.ask')!;
    const { direction, fontFamily } = getComputedStyle(root);
    return printPage(
      root,
      html`<h1>${receiptTitle(request)}</h1>
        <p>${referenceLabel()} <strong>${plainName(request.reference)}</strong></p>
        ${receiptFacts(request)}
        <h2>${msg('What happens next', { desc: 'Heading of some sentences.' })}</h2>
        ${nextSteps(request)}`,
      { title: plainName(request.reference), styles: printStyles, lang: shownLocale(), dir: direction, fontFamily },
    );
  };

  async #download(format: Format): Promise<void> {
    if (this.#downloading) return;
    this.#downloading = format;
    this.#downloadError = undefined;
    this.#host.requestUpdate();
    try {
      await downloadDocument(this.#host, { kind: 'acknowledgement', of: this.#request.id, format });
    } catch (cause) {
      this.#downloadError = BillingError.from(cause);
      this.#host.reportError(this.#downloadError);
    }
    this.#downloading = undefined;
    this.#host.requestUpdate();
  }
}

const referenceLabel = (): string => msg('Your reference', { desc: 'Label of the number of a case.' });
