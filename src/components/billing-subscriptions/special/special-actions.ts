import { nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { changeButton } from '../action-button.ts';
import { actionLabel } from '../action-label.ts';
import { leadButton } from '../lead-button.ts';
import type { RowContext } from '../row-context.ts';

/** What a special row offers openly: to end a pause, to go where it was bought, to ask who pays. */
export const specialActions = (subscription: Subscription, context: RowContext): unknown => [
  subscription.renewal === 'paused'
    ? changeButton(subscription, 'resume', actionLabel('resume', subscription), context)
    : nothing,
  leadButton(subscription, 'manage', actionLabel('manage', subscription), context),
  leadButton(subscription, 'contact-owner', actionLabel('contact-owner', subscription), context),
];
