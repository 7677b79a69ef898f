import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Subscription, SubscriptionAction } from '../../api/contract/subscription.ts';
import { chevronIcon, icon } from '../internal/icon.ts';
import { actionButton } from './action-button.ts';
import { allowed, type RowContext } from './row-context.ts';

type Name = SubscriptionAction['name'];

/** The one act that a row offers openly, the most helpful first. Cancelling is never hidden behind another step. */
const openly = ['keep', 'resume', 'manage', 'contact-owner', 'cancel'] as const;

/** Actions that stand in the notice they belong to: a payment problem, a new price, a plan or a pause that waits. */
export const inNotices: readonly Name[] = ['update-payment', 'accept-price', 'decline-price', 'keep-plan', 'resume'];

export const openAction = (subscription: Subscription): (typeof openly)[number] | undefined =>
  openly.find((name) => allowed(subscription, name) && !(name === 'resume' && isScheduled(subscription)));

/** A pause that has not begun is taken back in its notice; "Resume" would sound as if it had. */
const isScheduled = ({ pause, renewal }: Subscription): boolean => !!pause && renewal !== 'paused';

/** The row's open act, and the button that shows its details and everything else that can be done. */
export const rowActions = (
  subscription: Subscription,
  context: RowContext,
  isOpen: boolean,
  toggle: () => void,
): TemplateResult => {
  const first = openAction(subscription);
  return html`<div class="actions">
    ${first && actionButton(subscription, first, context)}
    <button
      type="button"
      class="button plain more"
      part="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="details-${subscription.id}"
      aria-label=${msg(str`More about ${subscription.product.name}`, {
        desc: 'Name of the button "More". 0 is a product. Must begin with the same word as the button.',
      })}
      @click=${toggle}
    >
      ${msg('More', { desc: 'Button that opens details and further actions.' })} ${icon(chevronIcon)}
    </button>
  </div>`;
};
