import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes } from '../../../../../format/bytes.ts';
import { formatLocale } from '../../../../../localization/locale.ts';
import { icon } from '../../../../internal/icon.ts';
import { documentIcon } from '../../../../internal/payment/payment-icons.ts';
import { plainName } from '../../../../internal/say.ts';
import { allows } from '../standing.ts';
import type { DetailsContext } from './details-context.ts';
import { statementView } from './statement-view.ts';

/** The files that went along, by their names and sizes, and the way to send more of them. */
export const evidenceList = (context: DetailsContext): TemplateResult | typeof nothing => {
  const { request } = context;
  const { actions, evidence } = request;
  const isFull = actions.some((action) => action.name === 'add-evidence' && !action.allowed && action.code === 'too-many-files');
  // While there is a question, files go along with its answer.
  const mayAdd = allows(request, 'add-evidence') && !allows(request, 'answer');
  if (!evidence.length && !mayAdd) return nothing;
  return html`<div class="lines">
    ${evidence.length
      ? html`<p class="small muted" id="files-title">${msg('Files you sent', { desc: 'Above a list of files.' })}</p>
          <ul class="list lines" aria-labelledby="files-title">
            ${evidence.map(
              ({ name, size }) => html`<li class="line">
                ${icon(documentIcon)} <bdi>${plainName(name)}</bdi> <span class="small muted">${formatBytes(size, formatLocale())}</span>
              </li>`,
            )}
          </ul>`
      : nothing}
    ${isFull ? html`<p class="small muted">${msg('No more files can be sent for this request.', { desc: 'Below a list of files.' })}</p>` : nothing}
    ${mayAdd ? adding(context) : nothing}
  </div>`;
};

const adding = ({ close, files, flow, open, request }: DetailsContext): unknown => {
  if (flow.opened !== 'add-evidence') {
    return html`<div class="actions">
      <button type="button" class="button" part="button" id="open-files" @click=${() => open('add-evidence', '#files')}>
        ${request.evidence.length ? msg('Send more files', { desc: 'Button that opens a form.' }) : msg('Send files', { desc: 'Button that opens a form.' })}
      </button>
    </div>`;
  }
  return statementView(files, {
    label: '',
    send: msg('Send the files', { desc: 'Button.' }),
    unknown: flow.unknown,
    cancel: () => close('#open-files'),
  });
};
