import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { actionButton } from '../action-button.ts';
import { inNotices, openAction } from '../row-actions.ts';
import type { RowContext } from '../row-context.ts';

/** Everything allowed that the row does not offer already, in the server's order. */
export const furtherActions = (subscription: Subscription, context: RowContext): unknown => {
  const first = openAction(subscription);
  const problem = subscription.health !== 'ok' || subscription.outstanding;
  const buttons = subscription.actions.flatMap(({ name, allowed }) =>
    !allowed || name === 'unknown' || name === first || (inNotices.includes(name) && (name !== 'update-payment' || problem))
      ? []
      : [actionButton(subscription, name, context)],
  );
  return buttons.length ? html`<div class="actions">${buttons}</div>` : nothing;
};
