import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { cancelReasons, type CancelReason, type SubscriptionChange } from '../../../api/contract/subscription-change.ts';

type Answer = Extract<SubscriptionChange, { kind: 'cancel' }>['survey'];

/** What somebody has told about why they leave. Kept as long as the dialog is open, whatever fails meanwhile. */
export class Survey {
  reason?: CancelReason;
  comment = '';
  isOpen = false;

  /** The answer to send along, or nothing: a comment alone counts as "something else". */
  get answer(): Answer {
    const comment = this.comment.trim() || undefined;
    const reason = this.reason ?? (comment ? 'other' : undefined);
    return reason && { reason, comment };
  }
}

/** The question why, folded up: nobody need open it, and what is chosen can be taken back. */
export const surveyView = (survey: Survey, changed: () => void): TemplateResult => {
  const option = (reason: CancelReason | undefined, label: string) => html`<label class="answer">
    <input
      type="radio"
      name="reason"
      .checked=${survey.reason === reason}
      @change=${() => {
        survey.reason = reason;
        changed();
      }}
    />
    ${label}
  </label>`;
  return html`<details
    class="survey"
    part="survey"
    ?open=${survey.isOpen}
  >
    <summary @click=${() => (survey.isOpen = !survey.isOpen)}>${msg('Tell us why (optional)', { desc: 'Opens a question that need not be answered.' })}</summary>
    <fieldset>
      <legend class="visually-hidden">${msg('Why are you cancelling?', { desc: 'For screen readers.' })}</legend>
      ${cancelReasons.map((reason) => option(reason, reasons[reason]()))}
      ${survey.reason
        ? option(undefined, msg('I would rather not say', { desc: 'Takes back an answer to why one cancels.' }))
        : ''}
    </fieldset>
    <label>
      ${msg('Would you like to add something?', { desc: 'Label of a text field; need not be answered.' })}
      <textarea
        rows="3"
        maxlength="500"
        .value=${survey.comment}
        @input=${(event: Event) => (survey.comment = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
  </details>`;
};

const reasons: Record<CancelReason, () => string> = {
  'too-expensive': () => msg('It costs too much', { desc: 'Why somebody cancels.' }),
  'not-used': () => msg('I do not use it enough', { desc: 'Why somebody cancels.' }),
  'missing-something': () => msg('Something is missing', { desc: 'Why somebody cancels.' }),
  'found-another': () => msg('I have found something else', { desc: 'Why somebody cancels.' }),
  'technical-problems': () => msg('It does not work as it should', { desc: 'Why somebody cancels.' }),
  other: () => msg('Something else', { desc: 'Why somebody cancels.' }),
};
