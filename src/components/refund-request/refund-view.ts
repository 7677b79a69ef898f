import { css, html, type ReactiveController, type TemplateResult } from 'lit';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import type * as declarePart from '../internal/declare/index.ts';
import { AskPart, askStyles } from './ask/index.ts';
import { FollowPart } from './follow/index.ts';
import type { RefundHost } from './refund-host.ts';
import { skeleton } from './skeleton.ts';

/** What the content brings along. */
export const styles = css`
  ${askStyles}
  .refunds {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_32);
    max-inline-size: 44em;
  }
`;

/**
 * What `<refund-request>` shows below its heading: the statutory function alone, one request alone, or what is under way and below it a way to
 * ask. Asking and following begin to read when they are first shown: with `right` there may be nobody signed in.
 */
export class RefundView implements ReactiveController {
  #host: RefundHost;
  #declare: LazyModule<typeof declarePart>;
  #ask?: AskPart;
  #follow?: FollowPart;

  constructor(host: RefundHost) {
    this.#host = host;
    this.#declare = new LazyModule(host, () => import('../internal/declare/index.ts'));
    host.addController(this);
  }

  /** Here and not while drawing: what the parts read begins with this update. */
  hostUpdate(): void {
    const { right, request } = this.#host;
    if (right) return;
    const follow = (this.#follow ??= new FollowPart(this.#host));
    if (request) return;
    this.#ask ??= new AskPart(this.#host, {
      onRequested: (made) => follow.add(made),
      showRequest: (id) => void follow.show(id),
      isUnderWay: (purchase) => follow.isUnderWay(purchase),
    });
  }

  render(): TemplateResult {
    const { right, request } = this.#host;
    if (right) return this.#renderRight();
    if (request) return html`${this.#follow?.render()}`;
    // What is under way stands first: what is asked below it must not move down when it comes.
    if (this.#follow?.pending) return loadingView(skeleton());
    return html`<div class="refunds">${this.#follow?.render()} ${this.#ask?.render()}</div>`;
  }

  #renderRight(): TemplateResult {
    if (this.#declare.failed) return partFailure(() => void this.#declare.load());
    if (!this.#declare.get()) return loadingView(skeleton());
    const { right, country, contract, guest, level } = this.#host;
    return html`<billing-declare
      .host=${this.#host}
      .kind=${right!}
      .country=${country}
      .contract=${contract}
      .guest=${guest}
      .headingLevel=${level + 1}
      exportparts="button, notice, field, form, card"
      @request-followed=${this.#followRequest}
    ></billing-declare>`;
  }

  /** From an acknowledgement to the money that it brings back. */
  #followRequest = async (event: HTMLElementEventMap['request-followed']): Promise<void> => {
    event.preventDefault();
    this.#host.request = event.detail.request;
    this.#host.right = undefined;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  };
}
