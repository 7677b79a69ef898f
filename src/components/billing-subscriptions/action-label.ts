import { msg, str } from '@lit/localize';
import type { Subscription, SubscriptionAction } from '../../api/contract/subscription.ts';
import { sayName } from '../internal/say.ts';

export type ActionName = Exclude<SubscriptionAction['name'], 'unknown'>;

/** What an action is called: always what it does, never "OK". Actions of a newer server have no word and are not shown. */
export const actionLabel = (name: ActionName, subscription: Subscription): string => labels[name](subscription);

const labels: Record<ActionName, (subscription: Subscription) => string> = {
  cancel: () => msg('Cancel subscription', { desc: 'Button.' }),
  keep: () => msg('Keep subscription', { desc: 'Button that takes back a cancellation.' }),
  pause: () => msg('Pause', { desc: 'Button that pauses a subscription.' }),
  resume: ({ renewal }) =>
    renewal === 'paused'
      ? msg('Resume', { desc: 'Button that ends a pause.' })
      : msg('Cancel the pause', { desc: 'Button that takes back a pause which has not begun.' }),
  'change-plan': () => msg('Change plan', { desc: 'Button.' }),
  'keep-plan': () => msg('Keep current plan', { desc: 'Button that takes back a plan change.' }),
  'accept-price': () => msg('Accept new price', { desc: 'Button.' }),
  'decline-price': () =>
    msg('Decline and end it', { desc: 'Button that declines a new price, which ends the subscription.' }),
  'accept-offer': () => msg('Accept offer', { desc: 'Button.' }),
  'update-payment': () => msg('Update payment method', { desc: 'Button that leads to the ways to pay.' }),
  'contact-owner': () => msg('Contact the owner', { desc: 'Button: asks the family member who pays.' }),
  manage: ({ source, sourceName }) =>
    source === 'app-store'
      ? msg('Manage in the App Store', { desc: 'Link to where the subscription was bought.' })
      : source === 'google-play'
        ? msg('Manage on Google Play', { desc: 'Link to where the subscription was bought.' })
        : sourceName
          ? msg(str`Manage at ${sayName(sourceName)}`, { desc: 'Link to where the subscription was bought. 0 is a company.' })
          : msg('Manage where you bought it', { desc: 'Link to where the subscription was bought.' }),
};
