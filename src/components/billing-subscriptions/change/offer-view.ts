import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../internal/notice.ts';
import { actionLabel } from '../action-label.ts';
import { blockedReason } from '../blocked-reason.ts';
import { notNow } from './change-text.ts';
import type { ChangeContext } from './change-context.ts';
import { confirmation, type Answer } from './confirmation.ts';
import { effects } from './effects.ts';
import { offerText } from './offer-text.ts';
import { linesSkeleton, readView } from './read-view.ts';

/** A reason to stay, once, after somebody chose to cancel: with what accepting it leads to, and both answers of one weight. */
export const offerView = (context: ChangeContext): TemplateResult => {
  const { flow } = context;
  const { offer, previews, subscription } = flow;
  const accept: Answer = {
    label: actionLabel('accept-offer', subscription),
    press: () => void flow.confirm(),
    unready: !flow.chosen,
  };
  const decline: Answer = {
    label:
      flow.kind === 'cancel'
        ? msg('Continue cancelling', { desc: 'Button that cancels in spite of an offer to stay.' })
        : notNow(),
    press: () => void flow.declineOffer(),
  };
  return html`
    <p>${offer && offerText(offer, subscription)}</p>
    ${previews.error?.code === 'action-not-allowed'
      ? notice('neutral', html`<p>${blockedReason(previews.error.problem?.reason, subscription)}</p>`)
      : readView(previews, context, linesSkeleton, ([preview]) => effects(preview!, subscription))}
    ${flow.kind === 'cancel'
      ? html`<p class="muted">${msg('Your subscription is not cancelled yet.', { desc: 'Stands with an offer to stay.' })}</p>`
      : nothing}
    ${confirmation(context, accept, decline, flow.declining ? decline : accept)}
  `;
};
