import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import type * as declarePart from '../internal/declare/index.ts';
import { AskPart } from './ask/index.ts';
import { FollowPart } from './follow/index.ts';
import type { RefundHost } from './refund-host.ts';
import { skeleton } from './skeleton.ts';

/** What the content brings along. */
export const styles = css``;

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
    this.#follow ??= new FollowPart(this.#host);
    if (!request) this.#ask ??= new AskPart(this.#host);
  }

  render(): TemplateResult {
    const { right, request } = this.#host;
    if (right) return this.#renderRight();
    return html`${this.#follow?.render()} ${request ? nothing : this.#ask?.render()}`;
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
    ></billing-declare>`;
  }
}
