import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { clockIcon } from '../../internal/icons.ts';
import { notice } from '../../internal/notice.ts';
import { approveLabel, waitingText } from '../approval-text.ts';
import type { RowContext } from '../row-context.ts';

/** What waits for the customer's bank, and the way there. A payment that waits has its own strip while it is overdue. */
export const approvalNotice = (subscription: Subscription, context: RowContext): unknown => {
  const { approval, health } = subscription;
  if (!approval || (approval.purpose === 'payment' && health !== 'ok' && health !== 'unknown')) return nothing;
  return notice('caution', html`<p>${waitingText(approval)}</p>`, approveButton(subscription, context), clockIcon);
};

/** Leads to where it is approved: the host knows the way. */
export const approveButton = ({ approval, id }: Subscription, { follow }: RowContext): TemplateResult => html`<button
  type="button"
  class="button primary"
  part="button"
  aria-describedby="title-${id}"
  @click=${(event: MouseEvent) => follow(event, 'approve-payment', undefined, { approval: approval!.id, subscription: id })}
>
  ${approveLabel()}
</button>`;
