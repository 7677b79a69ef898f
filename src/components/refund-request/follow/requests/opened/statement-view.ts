import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorMessage } from '../../../../../localization/error-messages.ts';
import { evidenceField } from '../../../evidence/index.ts';
import { ownWordsField } from '../../../../internal/own-words.ts';
import { formFailure, formRemark, formView, submitButton } from '../../../../internal/form-view.ts';
import type { StatementForm } from './statement-form.ts';

/** What differs from form to form. */
export interface StatementView {
  /** Of the text. */
  readonly label: string;
  readonly send: string;
  /** Whether nobody knows if what was sent has arrived. */
  readonly unknown: boolean;
  /** Missing where the form cannot be closed. */
  readonly cancel?: (() => void) | undefined;
}

/** Words and files, and the button that sends both. */
export const statementView = (statement: StatementForm, { label, send, unknown, cancel }: StatementView): TemplateResult => {
  const { files, form, hasWords, most } = statement;
  return formView(
    form,
    html`${hasWords ? words(statement, label) : nothing}
      ${most || files.files.length ? evidenceField(files, { id: 'files', most, error: form.errors.files }) : nothing}
      ${formFailure(form, form.error && html`${errorMessage(form.error)} ${unknown ? trySafely() : stillHere()}`)}
      <div class="actions">
        ${submitButton(form, send)}
        ${cancel
          ? html`<button
              type="button"
              class="button"
              part="button"
              aria-disabled=${form.pending ? 'true' : 'false'}
              @click=${() => form.pending || cancel()}
            >
              ${msg('Cancel', { desc: 'Button that closes a form without saving.' })}
            </button>`
          : nothing}
      </div>
      ${formRemark(form)}
      <p class="small muted form-remark" role="status">${files.busy ? waitForFiles() : nothing}</p>`,
  );
};

const words = ({ form, masked }: StatementForm, label: string): TemplateResult => 
  ownWordsField(form, { name: 'statement', label, required: true }, masked);

const waitForFiles = (): string => msg('Wait until your files have been sent.', { desc: 'One can go on when files are there.' });

/** What to do when nobody knows whether it was done. */
export const trySafely = (): string =>
  msg('We do not know whether it was done. Trying again is safe: it is never done twice.', { desc: 'The answer to a change was lost.' });

const stillHere = (): string => msg('What you wrote is still here.', { desc: 'After a message could not be sent.' });
