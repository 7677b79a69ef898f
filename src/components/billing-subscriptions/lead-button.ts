import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription, SubscriptionAction } from '../../api/contract/subscription.ts';
import { allowed, type RowContext } from './row-context.ts';

/**
 * What leads somewhere else: a link where the action names an address, else a button by which the host is told, with the store's
 * own address for the ways to pay. (Not a link for that one: the store's answer comes later than the list, and a button
 * that turned into a link would lose the focus.) Nothing where it is not allowed.
 */
export const leadButton = (
  subscription: Subscription,
  name: SubscriptionAction['name'],
  label: string,
  { follow, merchant }: RowContext,
  kind: '' | 'primary' = '',
): TemplateResult | typeof nothing => {
  const action = allowed(subscription, name);
  if (!action) return nothing;
  const described = `title-${subscription.id}`;
  if (action.via === 'link') {
    return html`<a
      class="button ${kind}"
      part="button"
      href=${action.url}
      aria-describedby=${described}
      @click=${(event: MouseEvent) => follow(event, name, action.url)}
      >${label}</a
    >`;
  }
  const url = name === 'update-payment' ? merchant?.paymentMethodsUrl : undefined;
  return html`<button
    type="button"
    class="button ${kind}"
    part="button"
    aria-describedby=${described}
    @click=${(event: MouseEvent) => follow(event, name, url)}
  >
    ${label}
  </button>`;
};
