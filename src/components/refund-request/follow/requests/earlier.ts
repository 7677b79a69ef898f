import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../../format/money.ts';
import { errorMessage } from '../../../../localization/error-messages.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { plural } from '../../../../localization/plural.ts';
import { icon } from '../../../internal/icon.ts';
import { chevronIcon } from '../../../internal/icons.ts';
import { notice } from '../../../internal/notice.ts';
import type { RefundHost } from '../../refund-host.ts';
import type { RequestReads } from '../request-reads.ts';

/** What the earlier requests know. */
export interface EarlierContext {
  readonly host: RefundHost;
  readonly list: RequestReads['list'];
  readonly isShown: boolean;
  readonly toggle: () => void;
  /** The cards. */
  readonly cards: unknown;
}

/** The requests that came to their end, behind a button, with more of them as they are asked for. */
export const earlierRequests = (context: EarlierContext): TemplateResult => {
  const { cards, isShown, toggle } = context;
  return html`<div class="earlier">
    <button
      type="button"
      class="button plain more-button"
      part="button"
      aria-expanded=${isShown ? 'true' : 'false'}
      aria-controls="earlier"
      @click=${toggle}
    >
      ${msg('Earlier requests', { desc: 'Button that shows the requests for money back that came to their end.' })} ${icon(chevronIcon)}
    </button>
    <div id="earlier" class="earlier-list" ?hidden=${!isShown}>${isShown ? html`${cards} ${further(context)}` : nothing}</div>
  </div>`;
};

const further = ({ host, list }: EarlierContext): unknown => {
  const { hasMore, loadMoreError, loadingMore } = list;
  if (!hasMore) return nothing;
  return html`<div class="further">
    <div role="alert">${loadMoreError ? notice('critical', html`<p>${errorMessage(loadMoreError)}</p>`) : nothing}</div>
    <button
      type="button"
      class="button"
      part="button"
      aria-disabled=${loadingMore ? 'true' : 'false'}
      @click=${() => void loadMore(host, list)}
    >
      ${loadingMore
        ? msg('Loading…', { desc: 'For screen readers, while content is loaded.' })
        : msg('Show older requests', { desc: 'Button below a list that has more rows.' })}
    </button>
  </div>`;
};

/** The first one that has come takes the focus: one goes on there, whether the button is still in sight or not. */
const loadMore = async (host: RefundHost, list: RequestReads['list']): Promise<void> => {
  const before = list.items.length;
  await list.loadMore();
  await host.updateComplete;
  const first = list.items[before];
  if (!first) return;
  host.renderRoot.querySelector<HTMLElement>(`#title-${first.id}`)?.focus();
  const count = list.items.length - before;
  const number = formatNumber(count, formatLocale());
  host.announce(
    plural(count, {
      one: () => msg('1 more request is shown.', { id: 'requests-more-shown.one', desc: 'For screen readers.' }),
      other: () => msg(str`${number} more requests are shown.`, { id: 'requests-more-shown.other', desc: 'For screen readers.' }),
    }),
  );
};
