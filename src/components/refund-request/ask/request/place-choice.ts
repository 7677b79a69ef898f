import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundPreview } from '../../../../api/contract/refund-preview.ts';
import { icon } from '../../../internal/icon.ts';
import { methodName } from '../../../internal/payment/method-mark.ts';
import { sayMoney } from '../../../internal/say.ts';
import { choiceCards, describedBy } from '../choice-card.ts';
import { arrivalText, partIcon } from '../part-text.ts';
import type { Check, Destination } from './check.ts';

type Part = RefundPreview['parts'][number];

/** Where the money goes and by when: said, where there is one way, and a choice where there are two. Neither is chosen for anybody. */
export const placeChoice = (check: Check): TemplateResult => {
  const { place, places, previews, isMissing, pending } = check;
  if (places.length < 2) {
    return html`<div class="places">
      <p class="places-title">${question()}</p>
      ${parts(previews.value![0]!)}
    </div>`;
  }
  const missing = isMissing ? msg('Choose where you want the money.', { desc: 'Said when somebody goes on without a choice.' }) : undefined;
  const choosing = { name: 'place', chosen: place, missing, disabled: pending, choose: (chosen: Destination) => check.choose(chosen) };
  const choices = places.map((value, index) => ({ value, label: placeText(value), details: parts(previews.value![index]!) }));
  return html`<fieldset class="options" aria-describedby=${describedBy(choosing)}>
    <legend class="places-title">${msg('Where do you want the money?', { desc: 'Question with two answers.' })}</legend>
    ${choiceCards(choosing, choices)}
  </fieldset>`;
};

const question = (): string => msg('Where the money goes', { desc: 'Heading above cards and accounts.' });

const placeText = (place: Destination): string =>
  place === 'original'
    ? msg('Back to what you paid with', { desc: 'One of two places for money that is given back.' })
    : msg('To your store balance', { desc: 'One of two places for money that is given back.' });

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
