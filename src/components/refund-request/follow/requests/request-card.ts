import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { RefundAction, RefundRequest } from '../../../../api/contract/refund-request.ts';
import { heading } from '../../../internal/heading.ts';
import { icon } from '../../../internal/icon.ts';
import { chevronIcon } from '../../../internal/icons.ts';
import { plainName, sayMoney, sayName } from '../../../internal/say.ts';
import { standingBadge } from './standing-badge.ts';
import { standingSentence } from './standing-text.ts';
import { allows, amountOf, isPartly } from './standing.ts';

/** What waits for the customer alone, and is offered before a request is opened. */
export type Asked = Extract<RefundAction['name'], 'answer' | 'choose-destination'>;

/** What a card knows beside its request. */
export interface CardContext {
  readonly level: number;
  readonly isOpen: boolean;
  /** Missing where it is always open. */
  readonly toggle?: () => void;
  /** Opens it at what waits for the customer. */
  readonly begin: (asked: Asked) => void;
  readonly details: unknown;
}

/** One request: what for, how much, how it stands and what comes next; below it, once it is opened, everything else. */
export const requestCard = (request: RefundRequest, context: CardContext): TemplateResult => {
  const { id, orderNumber, reference, state, title } = request;
  const { details, isOpen, level } = context;
  const name = `title-${id}`;
  return html`<article class="card request" part="card" aria-labelledby=${name}>
    <div class="request-head">
      ${heading(level, name, 'request-title', html`<bdi>${plainName(title)}</bdi>`)}
      <p class="request-amount"><bdi class="amount" part="amount">${sayMoney(amountOf(request))}</bdi>${ofHowMuch(request)}</p>
      <p class="request-facts small muted">
        <span>${msg(str`Order ${sayName(orderNumber)}`, { desc: '0 is an order number.' })}</span>
        <span>${msg(str`Reference ${sayName(reference)}`, { desc: 'Below a title. 0 is a short code that the customer names to the store.' })}</span>
      </p>
    </div>
    <div class="request-body">
      ${keyed(
        state,
        html`<div class="standing">
          ${standingBadge(request)}
          <p part="status">${standingSentence(request)}</p>
        </div>`,
      )}
      ${actions(request, context)}
    </div>
    <div class="request-details" id="details-${id}" ?hidden=${!isOpen}>${details}</div>
  </article>`;
};

const ofHowMuch = (request: RefundRequest): unknown =>
  isPartly(request)
    ? html`<span class="small muted">${msg(str`of ${sayMoney(request.amount)}`, { desc: 'Below an amount that was granted. 0 is what was asked for.' })}</span>`
    : nothing;

const actions = (request: RefundRequest, { begin, isOpen, toggle }: CardContext): unknown => {
  const asked = isOpen ? undefined : (['answer', 'choose-destination'] as const).find((name) => allows(request, name));
  if (!asked && !toggle) return nothing;
  const describedBy = `title-${request.id}`;
  return html`<div class="actions ${asked ? 'asks' : ''}">
    ${asked
      ? html`<button type="button" class="button primary" part="button" aria-describedby=${describedBy} @click=${() => begin(asked)}>
          ${asked === 'answer'
            ? msg('Answer', { desc: 'Button that leads to a question of the store’s.' })
            : msg('Choose where it goes', { desc: 'Button: money came back, and is sent to another account.' })}
        </button>`
      : nothing}
    ${toggle
      ? html`<button
          type="button"
          class="button plain more-button"
          part="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="details-${request.id}"
          aria-describedby=${describedBy}
          @click=${toggle}
        >
          ${msg('Details', { desc: 'Button that opens a purchase, and the column of such buttons.' })} ${icon(chevronIcon)}
        </button>`
      : nothing}
  </div>`;
};
