import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { RefundAction } from '../../../../../api/contract/refund-request.ts';
import { icon } from '../../../../internal/icon.ts';
import { documentIcon } from '../../../../internal/payment/payment-icons.ts';
import { allows } from '../standing.ts';
import type { DetailsContext } from './details-context.ts';
import { takeBackView } from './take-back-view.ts';

/** What can be done at any time: keep the acknowledgement, take the request back. What cannot is said with its reason. */
export const actsView = (context: DetailsContext): unknown => {
  const { download, downloading, flow, open, request } = context;
  const canTakeBack = allows(request, 'take-back');
  const blocked = request.actions.find(({ name, allowed }) => name === 'take-back' && !allowed);
  const isOpened = canTakeBack && flow.opened === 'take-back';
  const document = (format: 'pdf' | 'html', label: string) => html`<button
    type="button"
    class="button plain"
    part="button"
    aria-disabled=${downloading ? 'true' : 'false'}
    @click=${() => download(format)}
  >
    ${icon(documentIcon)} ${label}
  </button>`;
  return html`
    ${isOpened ? takeBackView(context) : nothing}
    <div class="actions acts">
      ${allows(request, 'acknowledgement')
        ? html`${document('pdf', msg('Acknowledgement (PDF)', { desc: 'Button that downloads a document.' }))}
          ${document('html', msg('Acknowledgement (web page)', { desc: 'Link to a document.' }))}`
        : nothing}
      ${canTakeBack && !isOpened
        ? html`<button type="button" class="button plain" part="button" id="open-take-back" @click=${() => open('take-back', '#take-back-title')}>
            ${msg('Take the request back', { desc: 'Button that asks whether a request for money back is to be taken back.' })}
          </button>`
        : nothing}
    </div>
    ${blocked ? html`<p class="small muted">${takeBackBlocked(blocked)}</p>` : nothing}
  `;
};

const takeBackBlocked = (action: RefundAction): string =>
  !action.allowed && action.code === 'on-its-way'
    ? msg('It cannot be taken back any more: we have approved it.', { desc: 'Why a request for money back cannot be taken back.' })
    : msg('It cannot be taken back any more.', { desc: 'Why a request for money back cannot be taken back.' });
