import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Approval, ApprovalAction } from '../../api/contract/approval.ts';
import { heading } from '../internal/heading.ts';
import { clockIcon } from '../internal/icons.ts';
import { badge } from '../internal/notice.ts';
import { cancelLabel } from '../internal/payment/bank-challenge/cancel-label.ts';
import { plainName, sayMoney } from '../internal/say.ts';
import { deadlineText, reasonSentence, undoneSentence, waitingSentence } from './card-text.ts';

/** How a card was opened: to approve, or to cancel. */
export type Opening = 'approve' | 'cancel';

/** What a card is asked to show and to do. */
export interface CardContext {
  readonly headingLevel: number;
  /** In place of facts and buttons, once somebody has begun: the bank's part. */
  readonly challenge: unknown;
  readonly open: (approval: Approval, how: Opening) => void;
}

/** Whether the back end lets something be done about it. */
export const allows = ({ actions }: Approval, name: ApprovalAction['name']): boolean =>
  actions.some((action) => action.name === name && action.allowed);

/** Whether it is for the customer to do something about it. A state of a newer server waits as well. */
export const isWaiting = (approval: Approval): boolean =>
  ['required', 'challenged', 'unknown'].includes(approval.state) || allows(approval, 'retry');

/** One thing that waits: what it is, for how much, with what, why, until when, and the two answers. */
export const approvalCard = (approval: Approval, context: CardContext): TemplateResult => {
  const { amount, id, state, title } = approval;
  const name = `title-${id}`;
  return html`<article class="card" part="card" aria-labelledby=${name}>
    <div class="card-head">
      ${heading(context.headingLevel + 1, name, 'card-title', html`<bdi>${plainName(title)}</bdi>`)}
      ${amount ? html`<p class="card-amount amount" part="amount"><bdi>${sayMoney(amount)}</bdi></p>` : nothing}
    </div>
    ${context.challenge ??
    html`<div class="card-words">
        ${state === 'challenged' ? badge('caution', clockIcon, msg('At your bank now', { desc: 'Badge: the bank is asking at this moment.' })) : nothing}
        <p>${waitingSentence(approval)}</p>
      </div>
      ${facts(approval)} ${actions(approval, context)}`}
  </article>`;
};

const facts = (approval: Approval): TemplateResult => html`<dl class="facts" part="facts">
  ${approval.method && approval.method.label !== approval.title ? fact(msg('With', { desc: 'Before the name of a card.' }), html`<bdi>${plainName(approval.method.label)}</bdi>`) : nothing}
  ${fact(msg('Why', { desc: 'Before the reason why the bank asks.' }), reasonSentence(approval))}
  ${fact(msg('Until', { desc: 'Before the day and time until which something can be approved.' }), deadlineText(approval))}
  ${fact(msg('If you do nothing', { desc: 'Before what happens if something is not approved.' }), undoneSentence(approval))}
</dl>`;

const fact = (term: string, words: unknown): TemplateResult => html`<div class="fact"><dt>${term}</dt><dd>${words}</dd></div>`;

const actions = (approval: Approval, { open }: CardContext): TemplateResult => {
  return html`<div class="actions">
    ${approval.state === 'challenged' || allows(approval, 'start') || allows(approval, 'retry')
      ? html`<button
          type="button"
          class="button primary"
          part="button"
          aria-describedby="title-${approval.id}"
          @click=${() => open(approval, 'approve')}
        >
          ${approve(approval)}
        </button>`
      : nothing}
    ${allows(approval, 'cancel')
      ? html`<button type="button" class="button" part="button" aria-describedby="title-${approval.id}" @click=${() => open(approval, 'cancel')}>
          ${cancelLabel(approval)}
        </button>`
      : nothing}
  </div>`;
};

const approve = ({ state }: Approval): string => {
  if (state === 'challenged') return msg('Go on approving', { desc: 'Button that leads back to what the bank asks.' });
  return state === 'required' || state === 'unknown'
    ? msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' })
    : msg('Start again', { desc: 'Button that asks the bank once more.' });
};

/** Said when something begins to wait while the page is open. */
export const appearedText = (approval: Approval): string =>
  msg(str`New: ${plainName(approval.title)} waits for your approval.`, { desc: 'For screen readers. 0 is what waits.' });

/** Whether nothing is left to be done here: it was declined though the bank approved, or cannot be tried again. */
export const needsOtherMethod = ({ actions, outcome }: Approval): boolean =>
  outcome?.state === 'declined' ||
  actions.some((action) => action.name === 'retry' && !action.allowed && action.code !== 'order-cancelled' && action.code !== 'payment-running');
