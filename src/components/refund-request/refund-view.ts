import { css, html, type TemplateResult } from 'lit';
import { AskPart } from './ask/index.ts';
import { FollowPart } from './follow/index.ts';
import type { RefundHost } from './refund-host.ts';

/** What the content brings along. */
export const styles = css``;

/** What `<refund-request>` shows below its heading. */
export class RefundView {
  #ask: AskPart;
  #follow: FollowPart;

  constructor(host: RefundHost) {
    this.#ask = new AskPart(host);
    this.#follow = new FollowPart(host);
  }

  render(): TemplateResult {
    return html`${this.#follow.render()} ${this.#ask.render()}`;
  }
}
