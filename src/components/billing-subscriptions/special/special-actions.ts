import { msg, str } from '@lit/localize';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { changeButton } from '../action-button.ts';
import { leadButton } from '../lead-button.ts';
import type { RowContext } from '../row-context.ts';

/** What a special row offers openly: to end a pause, to go where it was bought, to ask who pays. */
export const specialActions = (subscription: Subscription, context: RowContext): unknown => [
  subscription.renewal === 'paused'
    ? changeButton(subscription, 'resume', msg('Resume', { desc: 'Button that ends a pause.' }), context)
    : undefined,
  leadButton(subscription, 'manage', manageLabel(subscription), context),
  leadButton(
    subscription,
    'contact-owner',
    msg('Contact the owner', { desc: 'Button: asks the family member who pays.' }),
    context,
  ),
];

const manageLabel = ({ source, sourceName }: Subscription): string =>
  source === 'app-store'
    ? msg('Manage in the App Store', { desc: 'Link to where the subscription was bought.' })
    : source === 'google-play'
      ? msg('Manage on Google Play', { desc: 'Link to where the subscription was bought.' })
      : sourceName
        ? msg(str`Manage at ${sourceName}`, { desc: 'Link to where the subscription was bought. 0 is a company.' })
        : msg('Manage where you bought it', { desc: 'Link to where the subscription was bought.' });
