import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { BillingError } from '../../api/errors.ts';
import { errorMessage } from '../../localization/error-messages.ts';
import { notice } from '../internal/notice.ts';

/** What the end of a list has to know of its controller. */
interface Paged {
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMoreError?: BillingError;
}

/** Loads the next part of a list. When that fails, the rows above stay, and the button tries again. */
export const moreButton = ({ hasMore, loadingMore, loadMoreError }: Paged, load: () => void): unknown =>
  hasMore
    ? html`<div class="more">
        ${loadMoreError
          ? html`<div role="alert">
              ${notice('critical', html`<p>${errorMessage(loadMoreError)}</p>`)}
            </div>`
          : nothing}
        <button type="button" class="button" part="button" aria-disabled=${loadingMore ? 'true' : 'false'} @click=${load}>
          ${loadingMore
            ? msg('Loading…', { desc: 'For screen readers, while content is loaded.' })
            : msg('Show more', { desc: 'Button below a list that has more rows.' })}
        </button>
      </div>`
    : nothing;
