import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLocale } from '../../../../localization/locale.ts';
import { declineText, remedyText } from '../decline-text.ts';
import { unlockText } from '../unlock-text.ts';
import { allows, isSettled } from './approval-state.ts';
import { busyButton } from './busy-button.ts';
import { failure } from './challenge-view.ts';
import { subjectText } from './challenge-text.ts';
import { blockedRetry, outcomeText } from './outcome-text.ts';
import type { ViewContext } from './view-context.ts';

/** What has become of it, what that leads to, and the one thing to do where there is one. */
export const outcomeView = (context: ViewContext): TemplateResult => {
  const { approval, flow, start } = context;
  const { decline, outcome, state, today } = approval;
  const declined = (state === 'failed' || outcome?.state === 'declined') && decline;
  const unlocks = (outcome?.state === 'done' ? outcome.unlocks : []).map((unlock) => unlockText(unlock, formatLocale())).filter(Boolean);
  const blocked = blockedRetry(approval);
  return html`
    <div class="outcome">
      ${isSettled(state) ? nothing : html`<p>${subjectText(approval)}</p>`}
      <p>${outcomeText(approval).sentence}</p>
      ${declined ? html`<p>${declineText(declined)}</p>` : nothing}
      ${declined && !blocked && declined.remedy !== 'approve' ? html`<p>${remedyText(declined, today)}</p>` : nothing}
      ${blocked ? html`<p>${blocked}</p>` : nothing}
    </div>
    ${unlocks.length ? html`<ul class="unlocks">${unlocks.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    ${failure(context)}
    ${allows(approval, 'retry')
      ? html`<div class="actions">
          ${busyButton(msg('Start again', { desc: 'Button that asks the bank once more.' }), start, { busy: flow.action.pending, kind: 'primary' })}
        </div>`
      : nothing}
  `;
};
