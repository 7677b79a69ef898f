import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RefundableItem } from '../../../../api/contract/refund-options.ts';
import type { FormController } from '../../../../controllers/form-controller.ts';
import { formatNumber } from '../../../../format/money.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { artwork } from '../../../internal/artwork.ts';
import { alertIcon, icon } from '../../../internal/icon.ts';
import { plainName, sayMoney } from '../../../internal/say.ts';
import type { RouteCourse } from '../ask-course.ts';
import { blockText } from '../block-text.ts';
import { blockOf } from '../routes.ts';
import { unblock } from '../unblock.ts';
import type { DetailField } from './details.ts';

/**
 * The things of a purchase. None of them is chosen for anybody; one for which no money can be asked back says why, and what can be done
 * about it.
 */
export const itemChoice = (course: RouteCourse, form: FormController<DetailField>): TemplateResult => {
  const error = form.errors['ask-items'];
  return html`<fieldset class="field items" aria-labelledby="ask-title" aria-describedby=${error ? 'ask-items-error' : nothing}>
    <ul class="list item-list">
      ${course.options.items.map((item) => html`<li class="item" part="item">${row(item, course, form)}</li>`)}
    </ul>
    ${error ? html`<p class="field-error" id="ask-items-error">${icon(alertIcon)}<span>${error}</span></p>` : nothing}
  </fieldset>`;
};

const row = (item: RefundableItem, course: RouteCourse, form: FormController<DetailField>): TemplateResult => {
  const block = blockOf(item, course.route.route);
  const field = `ask-item-${item.id}` as const;
  const title = html`<bdi>${plainName(item.name)}</bdi> ${item.quantity > 1 ? html`<span class="muted">${times(item.quantity)}</span>` : nothing}`;
  const amount = html`<bdi class="amount">${sayMoney(item.refundable ?? item.amount)}</bdi>`;
  const notes = item.refunded && !block ? html`<p class="small muted">${leftOf(sayMoney(item.amount))}</p>` : nothing;
  if (block) {
    return html`${artwork(item.name, item.imageUrl)}
      <div class="item-words">
        <p class="item-title muted">${title}</p>
        <p class="small">${blockText(block, course.options.today)}</p>
        ${unblock(block, course)}
      </div>
      ${amount}`;
  }
  return html`<input
      type="checkbox"
      name=${field}
      id=${field}
      value="on"
      .checked=${live(Boolean(form.values[field]))}
      aria-invalid=${form.errors['ask-items'] ? 'true' : 'false'}
      aria-describedby="${field}-facts"
    />
    ${artwork(item.name, item.imageUrl)}
    <div class="item-words">
      <label class="item-title" for=${field}>${title}</label>
      ${notes}
    </div>
    <div id="${field}-facts">${amount}</div>`;
};

const times = (quantity: number): string => {
  const number = formatNumber(quantity, formatLocale());
  return msg(str`× ${number}`, { desc: 'How many of a thing were bought. 0 is a number.' });
};

const leftOf = (amount: string): string =>
  msg(str`What is left of ${amount} after an earlier refund.`, { desc: 'Below an amount. 0 is the whole amount.' });
