import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../../../api/contract/payment-method.ts';
import { icon } from '../../icon.ts';
import { methodIcon, methodName } from '../method-mark.ts';
import { addIcon } from '../payment-icons.ts';
import { candidates } from './pay-candidates.ts';
import type { PayFlow } from './pay-flow.ts';

/** Which method is to pay: those that can be tried, in the order of charging, and the way to another one. */
export const methodChoice = (flow: PayFlow): TemplateResult => {
  const { items, canAdd } = flow.methods.value!;
  return html`<fieldset class="methods">
    <legend>${msg('Pay with', { desc: 'Legend of a choice among ways to pay.' })}</legend>
    ${candidates(items).map((method) => option(method, flow))}
    ${canAdd
      ? html`<button type="button" class="button plain add" part="button" @click=${() => flow.action.pending || flow.add()}>
          ${icon(addIcon)} ${msg('Use another payment method', { desc: 'Button: adds a way to pay.' })}
        </button>`
      : nothing}
  </fieldset>`;
};

const option = (method: PaymentMethod, flow: PayFlow): TemplateResult => {
  const wasDeclined = method.status === 'failing' || (method.id === flow.order.method && flow.order.decline !== undefined);
  return html`<label class="method">
    <input
      type="radio"
      name="method"
      .value=${method.id}
      .checked=${method.id === flow.method}
      ?disabled=${flow.action.pending}
      @change=${() => flow.choose(method.id)}
    />
    <span>
      ${methodName(method)}
      ${wasDeclined ? html`<span class="small">${msg('Declined the last time', { desc: 'About a way to pay.' })}</span>` : nothing}
    </span>
    ${icon(methodIcon(method.kind))}
  </label>`;
};
