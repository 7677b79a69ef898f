import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { evidenceTypes } from '../../../api/contract/refund-evidence.ts';
import { alertIcon, icon } from '../../internal/icon.ts';
import { checkIcon, closeIcon, clockIcon } from '../../internal/icons.ts';
import { addIcon } from '../../internal/payment/payment-icons.ts';
import { plainName } from '../../internal/say.ts';
import { evidenceHint, fileState, leftOutText } from './evidence-text.ts';
import type { ChosenFile, EvidenceFiles } from './evidence-files.ts';

/** What differs from field to field. */
export interface EvidenceField {
  /** Tells it from others of the same element. */
  id: string;
  /** How many files there may be in all. */
  most: number;
  /** Why they cannot be sent as they are. */
  error?: string | undefined;
}

/** The field in which files are chosen, with those that are there. */
export const evidenceField = (files: EvidenceFiles, { id, most, error }: EvidenceField): TemplateResult => html`<fieldset
  class="field evidence"
  aria-describedby="${id}-hint"
>
  <legend>${msg('Files (optional)', { desc: 'Label of a field in which files are chosen.' })}</legend>
  <p class="hint" id="${id}-hint">${evidenceHint(most)}</p>
  ${files.files.length
    ? html`<ul class="list evidence-files">
        ${repeat(
          files.files,
          (file) => file,
          (file) => row(file, files, id),
        )}
      </ul>`
    : nothing}
  ${files.leftOut ? html`<p class="field-error" role="status">${icon(alertIcon)}<span>${leftOutText(files.leftOut)}</span></p>` : nothing}
  ${error ? html`<p class="field-error" id="${id}-error">${icon(alertIcon)}<span>${error}</span></p>` : nothing}
  ${files.room
    ? html`<div class="evidence-drop" @dragover=${hover} @dragleave=${leave} @drop=${(event: DragEvent) => drop(event, files)}>
        <label class="button evidence-add" part="button">
          <input
            type="file"
            class="evidence-input"
            id=${id}
            multiple
            accept=${evidenceTypes.join(',')}
            aria-invalid=${error ? 'true' : 'false'}
            aria-describedby="${error ? `${id}-error ` : ''}${id}-hint"
            @change=${(event: Event) => take(event, files)}
          />
          ${icon(addIcon)} <span>${msg('Add files', { desc: 'Button that lets one choose files.' })}</span>
        </label>
        <span class="small muted evidence-drop-hint">${msg('or drop them here', { desc: 'Beside the button "Add files", where there is a mouse.' })}</span>
      </div>`
    : nothing}
</fieldset>`;

/** Only files are taken, and only here: elsewhere a browser would open what is dropped in place of the page. */
const hover = (event: DragEvent): void => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
  (event.currentTarget as HTMLElement).classList.add('over');
};

const leave = ({ currentTarget }: DragEvent): void => (currentTarget as HTMLElement).classList.remove('over');

const drop = (event: DragEvent, files: EvidenceFiles): void => {
  leave(event);
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  files.add(event.dataTransfer.files);
};

const take = (event: Event, files: EvidenceFiles): void => {
  const input = event.target as HTMLInputElement;
  files.add(input.files ?? []);
  // The same file can be chosen again after it was removed.
  input.value = '';
};

const icons: Record<ChosenFile['state'], string> = {
  waiting: clockIcon,
  sending: clockIcon,
  kept: checkIcon,
  refused: alertIcon,
  failed: alertIcon,
};

const row = (file: ChosenFile, files: EvidenceFiles, id: string): TemplateResult => {
  const { state } = file;
  const name = plainName(file.name);
  const isWrong = state === 'refused' || state === 'failed';
  return html`<li class="evidence-file ${isWrong ? 'critical' : state === 'kept' ? 'positive' : ''}" aria-busy=${isWrong || state === 'kept' ? 'false' : 'true'}>
    ${icon(icons[state])}
    <span class="evidence-name"><bdi>${name}</bdi> <span class="small ${isWrong ? 'evidence-wrong' : 'muted'}">${fileState(file)}</span></span>
    ${state === 'sending' ? html`<progress class="evidence-progress" aria-hidden="true"></progress>` : nothing}
    <span class="evidence-acts">
      ${state === 'failed'
        ? html`<button type="button" class="button plain" part="button" @click=${() => files.retry(file)}>
            ${msg('Try again', { desc: 'Button that repeats what failed.' })}
          </button>`
        : nothing}
      <button
        type="button"
        class="button plain icon-button"
        part="button"
        aria-label=${msg(str`Leave out ${name}`, { desc: 'Button: a chosen file does not go along. 0 is its name.' })}
        @click=${(event: Event) => remove(event, file, files, id)}
      >
        ${icon(closeIcon)}
      </button>
    </span>
  </li>`;
};

/** The button goes with its file: the focus moves on to where the next one is chosen. */
const remove = (event: Event, file: ChosenFile, files: EvidenceFiles, id: string): void => {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  files.remove(file);
  const field = root.getElementById(id);
  if (field) field.focus();
  else requestAnimationFrame(() => root.getElementById(id)?.focus());
};
