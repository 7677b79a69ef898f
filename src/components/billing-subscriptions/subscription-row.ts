import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract/subscription.ts';
import { artwork } from '../internal/artwork.ts';
import { heading } from '../internal/heading.ts';
import { plainName, sayMoney } from '../internal/say.ts';
import { intervalText } from './interval-text.ts';
import type { Status } from './ordinary-status.ts';
import type { RowContext } from './row-context.ts';

/** What is said of a subscription beside its name and price. */
export interface RowParts extends Status {
  /** A line of second rank: whose it is, where it was bought, a price that only this customer has. */
  remark?: string;
  notices?: unknown;
  /** The acts that only a special subscription offers openly. */
  first?: unknown;
}

/** One subscription: what it is, how it stands, what it costs; then what needs attention, and what can be done. */
export const subscriptionRow = (
  { id, product, plan, ownership }: Subscription,
  { headingLevel }: RowContext,
  { sentence, badge = nothing, remark, notices = nothing }: RowParts,
  actions: unknown,
  details: unknown,
): TemplateResult => {
  const title = `title-${id}`;
  return html`<article class="row ${notices === nothing ? '' : 'tall'}" part="row" aria-labelledby=${title}>
    ${artwork(product.name, product.imageUrl)}
    <div class="words">
      <div class="title">${heading(headingLevel + 1, title, 'row-title', html`<bdi>${plainName(product.name)}</bdi>`)} ${badge}</div>
      <p part="status">${sentence}</p>
      ${remark ? html`<p class="small muted">${remark}</p>` : nothing}
    </div>
    ${ownership.kind !== 'shared' && plan.price.amount
      ? html`<p class="price" part="amount">
          <bdi class="amount">${sayMoney(plan.price)}</bdi>
          ${plan.interval ? html`<span class="small muted">${intervalText(plan.interval)}</span>` : nothing}
        </p>`
      : nothing}
    ${notices} ${actions} ${details}
  </article>`;
};
