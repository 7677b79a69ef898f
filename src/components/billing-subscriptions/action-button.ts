import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind, Subscription, SubscriptionAction } from '../../api/contract/subscription.ts';
import { allowed, type RowContext } from './row-context.ts';

type Name = Exclude<SubscriptionAction['name'], 'unknown'>;

/**
 * What an action is called on its button: always what it does, never "OK". A dialog for each change opens from it, a link
 * leads elsewhere. Actions of a newer server have no word here and are not shown.
 */
export const actionLabel = (name: Name): string => labels[name]();

const labels: Record<Name, () => string> = {
  cancel: () => msg('Cancel subscription', { desc: 'Button.' }),
  keep: () => msg('Keep subscription', { desc: 'Button that takes back a cancellation.' }),
  pause: () => msg('Pause', { desc: 'Button that pauses a subscription.' }),
  resume: () => msg('Resume', { desc: 'Button that ends a pause.' }),
  'change-plan': () => msg('Change plan', { desc: 'Button.' }),
  'keep-plan': () => msg('Keep current plan', { desc: 'Button that takes back a plan change.' }),
  'accept-price': () => msg('Accept new price', { desc: 'Button.' }),
  'decline-price': () => msg('Decline and end it', { desc: 'Button that declines a new price, which ends the subscription.' }),
  'accept-offer': () => msg('Accept offer', { desc: 'Button.' }),
  'update-payment': () => msg('Update payment method', { desc: 'Button that leads to the ways to pay.' }),
  'contact-owner': () => msg('Contact the owner', { desc: 'Button: asks the family member who pays.' }),
  manage: () => msg('Manage where you bought it', { desc: 'Link to where the subscription was bought.' }),
};

/**
 * The button or link of one action, or nothing where it is not allowed. The subscription's title describes it, since a list has
 * many buttons of one name.
 */
export const actionButton = (
  subscription: Subscription,
  name: Name,
  context: RowContext,
  kind: '' | 'primary' | 'plain' = '',
  label = actionLabel(name),
): TemplateResult | typeof nothing => {
  const action = allowed(subscription, name);
  if (!action) return nothing;
  const described = `title-${subscription.id}`;
  const url = action.via === 'link' ? action.url : name === 'update-payment' ? context.merchant?.paymentMethodsUrl : undefined;
  if (url) {
    return html`<a
      class="button ${kind}" part="button" href=${url} aria-describedby=${described}
      @click=${(event: MouseEvent) => context.follow(event, name, url)}>${label}</a>`;
  }
  return html`<button
    type="button" class="button ${kind}" part="button" aria-describedby=${described}
    @click=${(event: MouseEvent) =>
      isChange(name) ? context.change(subscription, name) : context.follow(event, name)}>${label}</button>`;
};

const isChange = (name: Name): name is ChangeKind =>
  name !== 'update-payment' && name !== 'contact-owner' && name !== 'manage';
