import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription, SubscriptionAction } from '../../api/contract/subscription.ts';
import { allowed, type RowContext } from './row-context.ts';

/**
 * What leads somewhere else: a link where the back end or the store names an address, else a button by which the host is told.
 * Nothing where it is not allowed.
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
  const url = action.via === 'link' ? action.url : name === 'update-payment' ? merchant?.paymentMethodsUrl : undefined;
  return url
    ? html`<a
        class="button ${kind}"
        part="button"
        href=${url}
        aria-describedby=${described}
        @click=${(event: MouseEvent) => follow(event, name, url)}
        >${label}</a
      >`
    : html`<button
        type="button"
        class="button ${kind}"
        part="button"
        aria-describedby=${described}
        @click=${(event: MouseEvent) => follow(event, name)}
      >
        ${label}
      </button>`;
};
