import { html, nothing, type TemplateResult } from 'lit';
import type { BillingError } from '../../../api/errors.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { notice } from '../../internal/notice.ts';
import { actionLabel } from '../action-label.ts';
import { blockedReason } from '../blocked-reason.ts';
import type { ChangeFlow } from './change-flow.ts';
import { busy, declinedRemedy, uncertain } from './change-text.ts';
import type { ChangeContext } from './change-context.ts';

/** One of the two answers below a question. */
export interface Answer {
  label: string;
  press: () => void;
  /** Where confirming leads; the other answer is an ordinary button. */
  primary?: boolean;
  /** It cannot be pressed yet. */
  unready?: boolean;
}

/**
 * The end of a step: what went wrong the last time, and the two answers, which have one size. While the change is on its way
 * neither does anything, and the one that was pressed says so.
 */
export const confirmation = (
  context: ChangeContext,
  confirm: Answer,
  other: Answer | undefined,
  pressed: Answer = confirm,
): TemplateResult => {
  const { flow } = context;
  const { pending, error } = flow.action;
  const button = (answer: Answer) => html`<button
    type="button"
    class="button ${answer.primary ? 'primary' : ''} ${pending && answer === pressed ? 'working' : ''}"
    part="button"
    aria-busy=${pending && answer === pressed ? 'true' : 'false'}
    aria-disabled=${pending || answer.unready ? 'true' : 'false'}
    @click=${() => pending || answer.unready || answer.press()}
  >
    <span>${answer.label}</span>
  </button>`;
  return html`<div class="confirmation">
    <div role="alert">${error && !pending ? failure(error, context) : nothing}</div>
    <div class="choices">${button(confirm)} ${other ? button(other) : nothing}</div>
    <p class="small muted" role="status">${pending && flow.waiting ? busy() : nothing}</p>
  </div>`;
};

const failure = (error: BillingError, { flow, updatePayment }: ChangeContext): TemplateResult => {
  const unknown = error.kind !== 'session' && (error.kind !== 'problem' || (error.status ?? 0) >= 500);
  const declined = error.code === 'payment-declined';
  return notice(
    'critical',
    html`<p>${errorMessage(error)}</p>
      ${unknown ? html`<p>${uncertain()}</p>` : nothing} ${declined ? html`<p>${declinedRemedy()}</p>` : nothing}`,
    declined && updatePayment
      ? html`<button type="button" class="button" part="button" @click=${updatePayment}>
          ${actionLabel('update-payment', flow.subscription)}
        </button>`
      : nothing,
  );
};

/** Why what was shown was not true any more; it has the focus when it appears. */
export const outdatedNotice = ({ outdated, subscription }: ChangeFlow): unknown =>
  outdated
    ? html`<div class="outdated" tabindex="-1" role="group">
        ${notice(
          'caution',
          html`<p>
            ${outdated.code === 'action-not-allowed'
              ? blockedReason(outdated.problem?.reason, subscription)
              : errorMessage(outdated)}
          </p>`,
        )}
      </div>`
    : nothing;
