import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import { icon } from '../internal/icon.ts';
import { chevronIcon } from '../internal/icons.ts';
import { plainName } from '../internal/say.ts';
import { methodActionLabel } from './action-label.ts';
import { allowed, mendOf, type RowContext } from './row-context.ts';

/** The act that mends a method that needs it, and the button that shows everything else. */
export const rowActions = (method: PaymentMethod, context: RowContext, isOpen: boolean, toggle: () => void): TemplateResult =>
  html`<div class="actions">
    ${mendButton(method, context)}
    <button
      type="button"
      class="button plain more"
      part="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="details-${method.id}"
      aria-label=${msg(str`More about ${plainName(method.label)}`, {
        desc: 'Name of the button "More". 0 is a product. Must begin with the same word as the button.',
      })}
      @click=${toggle}
    >
      ${msg('More', { desc: 'Button that opens details and further actions.' })} ${icon(chevronIcon)}
    </button>
  </div>`;

const mendButton = (method: PaymentMethod, { update, follow }: RowContext): unknown => {
  const mend = mendOf(method);
  const described = `title-${method.id}`;
  const action = mend && allowed(method, mend);
  if (action?.via === 'link') {
    return html`<a
      class="button"
      part="button"
      href=${action.url}
      aria-describedby=${described}
      @click=${(event: MouseEvent) => follow(event, mend!, action.url)}
      >${methodActionLabel(mend!)}</a
    >`;
  }
  return action
    ? html`<button type="button" class="button" part="button" aria-describedby=${described} @click=${() => update(method)}>
        ${methodActionLabel('update')}
      </button>`
    : nothing;
};
