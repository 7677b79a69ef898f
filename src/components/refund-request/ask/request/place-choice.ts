import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RefundPreview } from '../../../../api/contract/refund-preview.ts';
import { alertIcon, icon } from '../../../internal/icon.ts';
import { methodName } from '../../../internal/payment/method-mark.ts';
import { sayMoney } from '../../../internal/say.ts';
import { arrivalText, partIcon } from '../part-text.ts';
import type { Check, Destination } from './check.ts';

type Part = RefundPreview['parts'][number];

/** Where the money goes and by when: said, where there is one way, and a choice where there are two. Neither is chosen for anybody. */
export const placeChoice = (check: Check): TemplateResult => {
  const { places, previews, isMissing } = check;
  if (places.length < 2) {
    return html`<div class="places">
      <p class="places-title">${question()}</p>
      ${parts(previews.value![0]!)}
    </div>`;
  }
  return html`<fieldset class="places" aria-describedby=${isMissing ? 'place-missing' : nothing}>
    <legend class="places-title">${msg('Where do you want the money?', { desc: 'Question with two answers.' })}</legend>
    <div class="place-cards">${places.map((place, index) => option(place, previews.value![index]!, check))}</div>
    <div role="alert">
      ${isMissing
        ? html`<p class="field-error" id="place-missing">
            ${icon(alertIcon)}<span>${msg('Choose where you want the money.', { desc: 'Said when somebody goes on without a choice.' })}</span>
          </p>`
        : nothing}
    </div>
  </fieldset>`;
};

const question = (): string => msg('Where the money goes', { desc: 'Heading above cards and accounts.' });

const option = (place: Destination, preview: RefundPreview, check: Check): TemplateResult => html`<div class="place" part="choice">
  <input
    type="radio"
    name="place"
    id="place-${place}"
    value=${place}
    .checked=${live(check.place === place)}
    ?disabled=${check.pending}
    aria-describedby="place-${place}-parts"
    aria-invalid=${check.isMissing ? 'true' : 'false'}
    @change=${() => check.choose(place)}
  />
  <label for="place-${place}">
    ${place === 'original'
      ? msg('Back to what you paid with', { desc: 'One of two places for money that is given back.' })
      : msg('To your store balance', { desc: 'One of two places for money that is given back.' })}
  </label>
  <div class="place-parts" id="place-${place}-parts">${parts(preview)}</div>
</div>`;

const parts = (preview: RefundPreview): TemplateResult => html`<ul class="list parts">
  ${preview.parts.map((part) => row(part, preview))}
</ul>`;

const row = (part: Part, { parts: { length }, decision, today }: RefundPreview): TemplateResult => html`<li class="money-part">
  ${icon(partIcon(part.kind))}
  <div>
    <p>${methodName(part)}</p>
    <p class="small muted">${arrivalText(part, decision === 'automatic' ? today : undefined)}</p>
  </div>
  ${length > 1 ? html`<bdi class="amount">${sayMoney(part.amount)}</bdi>` : nothing}
</li>`;
