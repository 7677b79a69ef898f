import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorMessage } from '../../../../../localization/error-messages.ts';
import { icon } from '../../../../internal/icon.ts';
import { checkIcon, closeIcon } from '../../../../internal/icons.ts';
import { notice } from '../../../../internal/notice.ts';
import { allows } from '../standing.ts';
import type { DetailsContext } from './details-context.ts';
import { doneText } from './done-text.ts';
import type { StatementForm } from './statement-form.ts';

/** What was done just now, or why it could not be; and what was typed and has not been sent, where its form is gone. */
export const notices = (context: DetailsContext): TemplateResult => {
  const { answer, appeal, flow, request } = context;
  const unsent = [...(allows(request, 'answer') ? [] : [answer]), ...(allows(request, 'appeal') ? [] : [appeal])].filter((form) => form.unsent);
  return html`
    ${flow.done
      ? html`<div class="done" tabindex="-1" role="group">
          ${notice('positive', html`<p>${doneText(flow.done, request)}</p>`, closeButton(context), checkIcon)}
        </div>`
      : nothing}
    ${flow.outdated
      ? html`<div class="outdated" tabindex="-1" role="group">${notice('caution', html`<p>${outdatedText(context)}</p>`, closeButton(context))}</div>`
      : nothing}
    ${unsent.map(unsentWords)}
  `;
};

/** A change that is not allowed any more has been overtaken like any other. */
const outdatedText = ({ flow }: DetailsContext): string => {
  const { outdated } = flow;
  if (outdated?.problem?.reason === 'too-many-files') {
    return msg('These are more files than the request can hold. Nothing has been sent.', { desc: 'The server has refused files.' });
  }
  return outdated?.code === 'refund-changed' ? errorMessage(outdated) : overtaken();
};

const overtaken = (): string =>
  msg('This is not possible any more. Here is how your request stands now.', { desc: 'A change was refused; the newly read state follows.' });

const closeButton = ({ flow }: DetailsContext): TemplateResult => html`<button
  type="button"
  class="button plain icon-button"
  part="button"
  aria-label=${msg('Close this message', { desc: 'Button beside a confirmation.' })}
  @click=${() => flow.forgetDone('#steps-title')}
>
  ${icon(closeIcon)}
</button>`;

const unsentWords = (statement: StatementForm): TemplateResult =>
  notice(
    'neutral',
    html`<p>${msg('What you wrote has not been sent, as it is not needed any more:', { desc: 'Before a text that a customer typed.' })}</p>
      <blockquote class="said"><bdi>${statement.unsent}</bdi></blockquote>`,
    html`<button type="button" class="button" part="button" @click=${() => statement.clear()}>
      ${msg('Discard it', { desc: 'Button: a text that was typed is no longer wanted.' })}
    </button>`,
  );
