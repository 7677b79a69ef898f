import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/subscription.ts';
import { icon } from '../internal/icon.ts';
import { chevronIcon } from '../internal/icons.ts';
import { plainName } from '../internal/say.ts';
import { changeButton } from './action-button.ts';
import type { RowContext } from './row-context.ts';

/**
 * What a row offers without another step (the act that helps most, and always the way out), and the button that shows its
 * details and everything else that can be done. `first` is what only a special subscription offers.
 */
export const rowActions = (
  subscription: Subscription,
  context: RowContext,
  isOpen: boolean,
  toggle: () => void,
  first: unknown = nothing,
): TemplateResult =>
  html`<div class="actions">
    ${first}
    ${changeButton(subscription, 'keep', msg('Keep subscription', { desc: 'Button that takes back a cancellation.' }), context)}
    ${changeButton(subscription, 'cancel', msg('Cancel subscription', { desc: 'Button.' }), context)}
    <button
      type="button"
      class="button plain more"
      part="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="details-${subscription.id}"
      aria-label=${msg(str`More about ${plainName(subscription.product.name)}`, {
        desc: 'Name of the button "More". 0 is a product. Must begin with the same word as the button.',
      })}
      @click=${toggle}
    >
      ${msg('More', { desc: 'Button that opens details and further actions.' })} ${icon(chevronIcon)}
    </button>
  </div>`;
