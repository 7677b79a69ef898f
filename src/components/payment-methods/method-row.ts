import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import { heading } from '../internal/heading.ts';
import { methodMark, methodName } from '../internal/payment/method-mark.ts';
import { methodBadges } from './method-badges.ts';
import { methodSentences } from './method-sentence.ts';
import { orderButtons } from './order-buttons.ts';
import { paysForText } from './pays-for-text.ts';
import type { RowContext } from './row-context.ts';
import { rowActions } from './row-actions.ts';

/** Further things of a row: what "More" opens, and the form in which its details are renewed. */
export interface RowExtras {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly details: unknown;
}

/** One method: what it is, how it stands, what it pays for; then what can be done, and its place in the order. */
export const methodRow = (
  method: PaymentMethod,
  index: number,
  context: RowContext,
  { isOpen, toggle, details }: RowExtras,
): TemplateResult => {
  const title = `title-${method.id}`;
  const { level, today, count, special } = context;
  const paysFor = paysForText(method, today);
  // A row that needs mending has more to say and to press than stands beside each other.
  const isTall = ['failing', 'expired', 'expiring'].includes(method.status);
  return html`<article class="row ${isTall ? 'tall' : ''}" part="row" aria-labelledby=${title}>
    ${methodMark(method.kind)}
    <div class="words">
      <div class="title">
        ${heading(level + 1, title, 'row-title', methodName(method))} ${methodBadges(method, index === 0 && count > 1)}
      </div>
      <p part="status">${methodSentences(method, today, special)}</p>
      ${paysFor ? html`<p class="small muted">${paysFor}</p>` : nothing}
    </div>
    <div class="tools">
      ${rowActions(method, context, isOpen, toggle)} ${count > 1 ? orderButtons(method, index, context) : nothing}
    </div>
    ${details}
  </article>`;
};
