import { msg } from '@lit/localize';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type * as declarePart from '../../internal/declare/index.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { loadingView } from '../../internal/loading-view.ts';
import { partFailure } from '../../internal/part-failure.ts';
import type { RefundHost } from '../refund-host.ts';
import { rows } from '../skeleton.ts';
import type { AskCourse } from './ask-course.ts';

/** The statutory form of withdrawal, in place, with the contract chosen. Whatever stands against it is noted there and stops nobody. */
export class WithdrawForm implements ReactiveController {
  #host: RefundHost;
  #module: LazyModule<typeof declarePart>;
  #isDeclared = false;

  constructor(host: RefundHost) {
    this.#host = host;
    this.#module = new LazyModule(host, () => import('../../internal/declare/index.ts'));
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('billing-declared', this.#heard);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('billing-declared', this.#heard);
  }

  forget(): void {
    this.#isDeclared = false;
  }

  render({ host, options, go }: AskCourse, startOver: () => void): TemplateResult {
    return html`<div class="withdraw">${this.#renderForm(host, options.purchase)}</div>
      <div class="actions">
        ${this.#isDeclared
          ? html`<button type="button" class="button" part="button" @click=${startOver}>${askAnother()}</button>`
          : html`<button type="button" class="button" part="button" @click=${() => go('route')}>
              ${msg('Back', { desc: 'Button that goes one step back.' })}
            </button>`}
      </div>`;
  }

  #renderForm(host: RefundHost, purchase: string): unknown {
    if (this.#module.failed) return partFailure(() => void this.#module.load());
    if (!this.#module.get()) return loadingView(rows());
    return html`<billing-declare
      .host=${host}
      kind="withdraw"
      .country=${host.country}
      .contract=${purchase}
      .headingLevel=${host.level + 1}
      exportparts="button, notice, field, form, card"
    ></billing-declare>`;
  }

  #heard = (): void => {
    this.#isDeclared = true;
    this.#host.requestUpdate();
  };
}

/** The word on the button that begins anew. */
export const askAnother = (): string => msg('Ask about something else', { desc: 'Button that begins anew, after money was asked back.' });
