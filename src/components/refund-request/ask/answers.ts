import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../internal/notice.ts';

/** One of the two answers below a question. */
export interface Answer {
  readonly label: string;
  readonly press: () => void;
}

/** What is known of what was pressed last. */
export interface Answering {
  readonly pending: boolean;
  /** Sentences about why it failed. */
  readonly failed: readonly string[];
}

/**
 * Two answers of one size and one look, with what went wrong the last time above them. While the first is on its way neither does anything,
 * and it says so.
 */
export const answers = ({ pending, failed }: Answering, confirm: Answer, other: Answer): TemplateResult => html`<div class="answers">
  <div role="alert">
    ${failed.length && !pending ? notice('critical', failed.map((sentence) => html`<p>${sentence}</p>`)) : nothing}
  </div>
  <div class="choices">${button(confirm, pending, pending)} ${button(other, pending, false)}</div>
</div>`;

/** The second answer alone, where there is nothing to confirm. */
export const answer = (other: Answer): TemplateResult => html`<div class="actions">${button(other, false, false)}</div>`;

const button = ({ label, press }: Answer, disabled: boolean, isWorking: boolean): TemplateResult => html`<button
  type="button"
  class="button ${isWorking ? 'working' : ''}"
  part="button"
  aria-busy=${isWorking ? 'true' : 'false'}
  aria-disabled=${disabled ? 'true' : 'false'}
  @click=${() => disabled || press()}
>
  <span>${label}</span>
</button>`;
