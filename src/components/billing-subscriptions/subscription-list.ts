import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { getMerchant } from '../../api/contract/merchant.ts';
import { listSubscriptions } from '../../api/contract/subscription-operations.ts';
import type { ChangeKind, Subscription } from '../../api/contract/subscription.ts';
import { PagedController } from '../../controllers/paged-controller.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import { plural } from '../../localization/plural.ts';
import type { BillingElement } from '../internal/billing-element.ts';
import type * as declarePart from '../internal/declare/index.ts';
import type { NavigateContext } from '../internal/events.ts';
import { FocusKeeper } from '../internal/focus-keeper.ts';
import { icon } from '../internal/icon.ts';
import { chevronIcon } from '../internal/icons.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { partFailure } from '../internal/part-failure.ts';
import { resourceView } from '../internal/resource-view.ts';
import type * as changePart from './change/index.ts';
import type * as detailsPart from './details/index.ts';
import { emptyList } from './empty-list.ts';
import type * as endedPart from './ended-sentence.ts';
import { isSpecial } from './is-special.ts';
import { moreButton } from './more-button.ts';
import { ordinaryStatus } from './ordinary-status.ts';
import { rowActions } from './row-actions.ts';
import type { RowContext } from './row-context.ts';
import { skeleton } from './skeleton.ts';
import type * as specialPart from './special/index.ts';
import { subscriptionRow, type RowParts } from './subscription-row.ts';

export { listStyles as styles } from './subscription-list.styles.ts';

type List = PagedController<typeof listSubscriptions>;
type Page = NonNullable<List['value']>;

/** The element that the list stands in. */
type ListHost = BillingElement & { readonly level: number; readonly termination: boolean; readonly country?: string };

/**
 * What `<billing-subscriptions>` shows below its heading: it reads the subscriptions, draws them, and opens the dialog in which
 * one is changed. A chunk of its own, so that the heading and the skeleton need not wait for it.
 */
export class SubscriptionList {
  #host: ListHost;
  #opened = new Set<string>();
  #showsEnded = false;
  #changing?: Subscription;

  #current: List;
  #ended: List;
  #merchant: ResourceController<typeof getMerchant>;

  #special: LazyModule<typeof specialPart>;
  #details: LazyModule<typeof detailsPart>;
  #endedStatus: LazyModule<typeof endedPart>;
  #changes: LazyModule<typeof changePart>;
  #declare: LazyModule<typeof declarePart>;

  #focus: FocusKeeper;
  /** What was shown last: it stays while the words for a subscription that has become special are fetched. */
  #shown?: Page;

  constructor(host: ListHost) {
    this.#host = host;
    this.#current = new PagedController(host, listSubscriptions, () => ({ query: { state: 'current' } }));
    this.#ended = new PagedController(host, listSubscriptions, () =>
      this.#showsEnded ? { query: { state: 'ended' } } : undefined,
    );
    this.#merchant = new ResourceController(host, getMerchant, () => (this.#current.value ? {} : undefined));
    this.#special = new LazyModule(host, () => import('./special/index.ts'));
    this.#details = new LazyModule(host, () => import('./details/index.ts'));
    this.#endedStatus = new LazyModule(host, () => import('./ended-sentence.ts'));
    this.#changes = new LazyModule(host, () => import('./change/index.ts'));
    this.#declare = new LazyModule(host, () => import('../internal/declare/index.ts'));
    this.#focus = new FocusKeeper(host);
  }

  render(): TemplateResult {
    if (!this.#current.value) this.#shown = undefined;
    return html`
      ${this.#changes.failed ? partFailure(() => void this.#changes.load()) : nothing}
      ${resourceView(this.#current, { skeleton, ready: (page) => this.#renderCurrent(page) })}
      ${this.#changing
        ? html`<billing-subscription-change
            .session=${this.#host.session}
            .subscription=${this.#changing}
            .today=${this.#current.today}
            .paymentMethodsUrl=${this.#merchant.value?.paymentMethodsUrl}
            exportparts="dialog, dialog-title, effects, bill, survey, button, notice, artwork"
          ></billing-subscription-change>`
        : nothing}
      ${this.#host.termination ? this.#renderTermination() : nothing}
    `;
  }

  /** Whatever becomes of the list: the law asks that nothing stands in its way. */
  #renderTermination(): unknown {
    if (this.#declare.failed) return partFailure(() => void this.#declare.load());
    if (!this.#declare.get()) return nothing;
    return html`<billing-declare
      class="termination"
      kind="terminate"
      .host=${this.#host}
      .country=${this.#host.country}
      .headingLevel=${this.#host.level + 1}
      exportparts="button, notice, field, form, card"
    ></billing-declare>`;
  }

  #context(list: List): RowContext {
    return {
      today: list.today!,
      headingLevel: this.#host.level,
      subscriptions: list.items,
      merchant: this.#merchant.value,
      change: this.#change,
      follow: this.#follow,
    };
  }

  #renderCurrent(page: Page): unknown {
    const { items, asOf } = page;
    const special = items.some(isSpecial) ? this.#special.get() : undefined;
    if (!special && items.some(isSpecial)) {
      if (this.#special.failed) return partFailure(() => void this.#special.load());
      return this.#shown ? this.#renderCurrent(this.#shown) : skeleton();
    }
    this.#shown = page;
    const context = this.#context(this.#current);
    return html`
      ${items.length
        ? this.#renderRows(items, context, (item) =>
            special && isSpecial(item)
              ? special.specialParts(item, context, asOf)
              : ordinaryStatus(item, context.today),
          )
        : emptyList(context.merchant)}
      ${moreButton(this.#current, () => void this.#showMore(this.#current))}
      <details class="ended" part="ended" ?open=${this.#showsEnded} @toggle=${this.#toggleEnded}>
        <summary>
          ${msg('Ended subscriptions', { desc: 'Opens the list of subscriptions that are over.' })} ${icon(chevronIcon)}
        </summary>
        ${this.#showsEnded
          ? resourceView(this.#ended, { skeleton: () => skeleton(1), ready: ({ items }) => this.#renderEnded(items) })
          : nothing}
      </details>
    `;
  }

  #renderEnded(items: readonly Subscription[]): unknown {
    const module = this.#endedStatus.get();
    if (!module) return this.#endedStatus.failed ? partFailure(() => void this.#endedStatus.load()) : skeleton(1);
    if (!items.length) {
      return html`<p class="muted">${msg('You have no ended subscriptions.', { desc: 'In place of an empty list.' })}</p>`;
    }
    const context = this.#context(this.#ended);
    return html`${this.#renderRows(items, context, (item) => ({ sentence: module.endedSentence(item, context.today) }))}
    ${moreButton(this.#ended, () => void this.#showMore(this.#ended))}`;
  }

  #renderRows(
    items: readonly Subscription[],
    context: RowContext,
    partsOf: (item: Subscription) => RowParts,
  ): TemplateResult {
    return html`<ul class="list rows" part="list" @pointerover=${this.#prepare} @focusin=${this.#prepare}>
      ${repeat(
        items,
        ({ id }) => id,
        (item) => {
          const parts = partsOf(item);
          const isOpen = this.#opened.has(item.id);
          return html`<li>
            ${subscriptionRow(
              item,
              context,
              parts,
              rowActions(item, context, isOpen, () => this.#toggleDetails(item.id), parts.first),
              html`<div class="details" id="details-${item.id}" ?hidden=${!isOpen}>
                ${isOpen ? this.#renderDetails(item, context) : nothing}
              </div>`,
            )}
          </li>`;
        },
      )}
    </ul>`;
  }

  #renderDetails(item: Subscription, context: RowContext): unknown {
    return this.#details.failed
      ? partFailure(() => void this.#details.load())
      : this.#details.get()?.rowDetails(item, context);
  }

  #toggleDetails(id: string): void {
    if (!this.#opened.delete(id)) this.#opened.add(id);
    this.#host.requestUpdate();
  }

  #toggleEnded = (event: Event): void => {
    this.#showsEnded = (event.target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  /** Fetches what a press may need, when somebody first points at the list or moves into it. */
  #prepare = (): void => {
    this.#details.get();
    this.#changes.get();
  };

  async #showMore(list: List): Promise<void> {
    const before = list.items.length;
    await list.loadMore();
    await this.#host.updateComplete;
    const added = list.items.slice(before);
    if (!added[0]) return;
    this.#focus.focusHeading(this.#row(added[0].id));
    this.#host.announce(
      plural(added.length, {
        one: () => msg('1 more subscription is shown.', { id: 'more-shown.one', desc: 'For screen readers.' }),
        other: () =>
          msg(str`${added.length} more subscriptions are shown.`, { id: 'more-shown.other', desc: 'For screen readers.' }),
      }),
    );
  }

  #row(id: string): Element | null | undefined {
    return this.#host.renderRoot.querySelector(`#title-${id}`)?.closest('article');
  }

  #change = async (subscription: Subscription, kind: ChangeKind): Promise<void> => {
    if (!(await this.#changes.load())) return;
    this.#changing = subscription;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector('billing-subscription-change')?.open(kind);
    // The list was read again meanwhile; the button that opened the dialog may be gone with it.
    if (!this.#hasLostFocus) return;
    this.#focus.focusHeading(this.#row(subscription.id));
  };

  /** Whether nothing has the focus: neither this widget nor what a link has led to. */
  get #hasLostFocus(): boolean {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return !activeElement || activeElement === document.body || (activeElement === this.#host && !(this.#host.renderRoot as ShadowRoot).activeElement);
  }

  /** A plain click goes through the host; one that asks for a new tab or window is the browser's own. */
  #follow = (event: MouseEvent, purpose: string, url?: string, context?: NavigateContext): void => {
    if (url && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    this.#host.navigate(purpose, url, context);
  };
}
