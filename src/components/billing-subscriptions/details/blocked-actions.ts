import { html, nothing } from 'lit';
import type { Subscription, SubscriptionAction } from '../../../api/contract/subscription.ts';
import { sayDay } from '../../internal/say.ts';
import { actionLabel } from '../action-label.ts';
import { blockedReason } from '../blocked-reason.ts';
import type { RowContext } from '../row-context.ts';

type Blocked = Extract<SubscriptionAction, { allowed: false }>;

/** What cannot be done just now, why, until when, and how to unblock it: in place of dead buttons. */
export const blockedActions = (subscription: Subscription, { today }: RowContext): unknown => {
  const blocked = subscription.actions.filter((action): action is Blocked => !action.allowed);
  return blocked.length
    ? html`<dl class="blocked">
        ${blocked.map((action) =>
          action.name === 'unknown'
            ? nothing
            : html`<div>
                <dt>${actionLabel(action.name, subscription)}</dt>
                <dd>${blockedReason(action.code, subscription, action.until && sayDay(action.until, today))}</dd>
              </div>`,
        )}
      </dl>`
    : nothing;
};
