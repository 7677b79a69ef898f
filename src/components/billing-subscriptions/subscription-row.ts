import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/subscription.ts';
import { artwork } from '../internal/artwork.ts';
import { heading } from '../internal/heading.ts';
import { sayMoney } from '../internal/say.ts';
import { intervalText } from './interval-text.ts';
import type { RowContext } from './row-context.ts';
import { statusBadge } from './status-badge.ts';

/** What stands in a row below its first lines. */
export interface RowParts {
  sentence: string;
  notices?: unknown;
  actions: unknown;
  details?: unknown;
}

/** One subscription: what it is, how it stands, what it costs; then what needs attention, and what can be done. */
export const subscriptionRow = (
  subscription: Subscription,
  { headingLevel }: RowContext,
  { sentence, notices = nothing, actions, details = nothing }: RowParts,
): TemplateResult => {
  const { id, product, plan } = subscription;
  const title = `title-${id}`;
  const below = notices !== nothing;
  return html`<article class="row ${below ? 'tall' : ''}" part="row" aria-labelledby=${title}>
    ${artwork(product.name, product.imageUrl)}
    <div class="words">
      <div class="title">
        ${heading(headingLevel + 1, title, 'row-title', html`<bdi>${product.name}</bdi>`)} ${statusBadge(subscription)}
      </div>
      <p part="status">${sentence}</p>
      ${origin(subscription)}
    </div>
    ${plan.price.amount > 0 || plan.interval
      ? html`<p class="price" part="amount">
          <bdi class="amount">${sayMoney(plan.price)}</bdi>
          ${plan.interval ? html`<span class="small muted">${intervalText(plan.interval)}</span>` : nothing}
        </p>`
      : nothing}
    ${below ? [notices, actions] : actions} ${details}
  </article>`;
};

/** Whose it is and where it was bought, where that is not simply "you, here". */
const origin = ({ source, sourceName, ownership }: Subscription): unknown => {
  const words =
    ownership.kind === 'shared'
      ? ownership.ownerName
        ? msg(str`Shared with you by ${ownership.ownerName}`, { desc: 'Family sharing. 0 is a person.' })
        : msg('Shared with you by your family', { desc: 'Family sharing; the person is not known.' })
      : source === 'app-store'
        ? msg('Bought in the App Store', { desc: 'Where a subscription comes from.' })
        : source === 'google-play'
          ? msg('Bought on Google Play', { desc: 'Where a subscription comes from.' })
          : source === 'partner' && sourceName
            ? msg(str`Bought from ${sourceName}`, { desc: 'Where a subscription comes from. 0 is a company.' })
            : source === 'direct'
              ? undefined
              : msg('Bought elsewhere', { desc: 'Where a subscription comes from.' });
  return words ? html`<p class="small muted">${words}</p>` : nothing;
};
