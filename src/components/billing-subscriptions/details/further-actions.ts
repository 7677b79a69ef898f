import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { changeButton } from '../action-button.ts';
import { actionLabel } from '../action-label.ts';
import { leadButton } from '../lead-button.ts';
import type { RowContext } from '../row-context.ts';

/** Everything that is allowed and not offered openly, or in a notice, by the row itself. */
export const furtherActions = (subscription: Subscription, context: RowContext): unknown => {
  const { health, outstanding, actions } = subscription;
  const isPaymentShown = (health !== 'ok' && health !== 'unknown') || outstanding;
  const buttons = actions.flatMap(({ name, allowed }) => {
    if (!allowed) return [];
    if (name === 'change-plan' || name === 'pause') return [changeButton(subscription, name, actionLabel(name, subscription), context)];
    if (name === 'update-payment' && !isPaymentShown) return [leadButton(subscription, name, actionLabel(name, subscription), context)];
    return [];
  });
  return buttons.length ? html`<div class="actions">${buttons}</div>` : nothing;
};
