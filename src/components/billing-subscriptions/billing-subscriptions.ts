import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { getMerchant } from '../../api/contract/merchant.ts';
import { listSubscriptions } from '../../api/contract/subscription-operations.ts';
import type { ChangeKind, Subscription } from '../../api/contract/subscription.ts';
import { PagedController } from '../../controllers/paged-controller.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import { plural } from '../../localization/plural.ts';
import { BillingElement } from '../internal/billing-element.ts';
import { FocusKeeper } from '../internal/focus-keeper.ts';
import { heading } from '../internal/heading.ts';
import { chevronIcon, icon } from '../internal/icon.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { resourceView } from '../internal/resource-view.ts';
import { sharedStyles } from '../internal/shared.styles.ts';
import { styles } from './billing-subscriptions.styles.ts';
import { emptyList } from './empty-list.ts';
import { moreButton } from './more-button.ts';
import { isSpecial } from './is-special.ts';
import { ordinaryStatus } from './ordinary-status.ts';
import { partFailure } from './part-failure.ts';
import { rowActions } from './row-actions.ts';
import type { RowContext } from './row-context.ts';
import { skeleton } from './skeleton.ts';
import { subscriptionRow, type RowParts } from './subscription-row.ts';

type List = PagedController<typeof listSubscriptions>;
type Page = NonNullable<List['value']>;

/**
 * Every subscription of the customer: what it costs, how it stands, and what can be done about it. Cancelling, keeping, pausing,
 * changing plan and answering a new price are previewed and confirmed in a dialog; the list reads itself again after it.
 *
 * ```html
 * <billing-subscriptions api="https://billing.example.com" session-url="/billing-session"></billing-subscriptions>
 * ```
 *
 * @summary See, cancel, keep, pause and change subscriptions.
 *
 * @slot heading - Words in place of "Subscriptions".
 * @slot empty - What stands below the sentence when there are no subscriptions, such as a link to the shop.
 *
 * @fires {BillingErrorEvent} billing-error - Something could not be read or done; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - A link is followed (`manage`, `update-payment`, `contact-owner`). Cancelable.
 * @fires {BillingBeforeSubscriptionChangeEvent} billing-before-subscription-change - Before a change is sent. Cancelable: the host may take over.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-cancelled - A cancellation was agreed by the server.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-kept - A cancellation was taken back.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-paused - A pause was agreed.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-resumed - A pause was ended or taken back.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-plan-changed - A plan was changed, or a change of it taken back.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-price-accepted - A new price was accepted.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-price-declined - A new price was declined; the subscription ends.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-offer-accepted - An offer to stay was accepted.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The widget's heading.
 * @csspart list - The list of subscriptions.
 * @csspart row - One subscription.
 * @csspart row-title - Its name.
 * @csspart artwork - Its picture, or the initial in its place.
 * @csspart badge - The word for a state that is not the ordinary one.
 * @csspart status - The sentence about how it stands.
 * @csspart amount - Its price.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart notice - A strip of words about something that needs attention or waits.
 * @csspart card - A question with two answers, as for a new price.
 * @csspart progress - The progress through an agreed term.
 * @csspart facts - The details that "More" opens.
 * @csspart ended - The ended subscriptions.
 * @csspart dialog - The dialog of a change.
 * @csspart dialog-title - Its heading.
 * @csspart effects - What a change leads to.
 * @csspart bill - How an amount to pay comes about.
 * @csspart survey - The question why somebody cancels.
 *
 * @cssproperty [--billing-font-family=inherit] - Typeface.
 * @cssproperty [--billing-font-size=16px] - The size that all others hang on.
 * @cssproperty [--billing-space=4px] - The step that spaces are multiples of.
 * @cssproperty [--billing-radius=12px] - Corners of lists, cards and dialogs.
 * @cssproperty [--billing-control-radius=8px] - Corners of buttons, fields and notices.
 * @cssproperty [--billing-background=transparent] - Behind the whole widget.
 * @cssproperty [--billing-surface] - Behind what lies above the page, such as a dialog.
 * @cssproperty [--billing-surface-quiet] - A quiet tint: artwork without a picture, skeletons, hovered buttons.
 * @cssproperty [--billing-text] - Text.
 * @cssproperty [--billing-text-muted] - Text of second rank.
 * @cssproperty [--billing-border] - Hairlines and the borders of cards.
 * @cssproperty [--billing-control-border] - Borders of buttons and fields.
 * @cssproperty [--billing-accent] - What can be pressed.
 * @cssproperty [--billing-on-accent] - Text on the accent.
 * @cssproperty [--billing-focus=var(--billing-accent)] - The ring around what has the keyboard's focus.
 * @cssproperty [--billing-positive] - Tone of what went well; `--billing-positive-surface` lies behind it.
 * @cssproperty [--billing-positive-surface] - Behind the positive tone.
 * @cssproperty [--billing-caution] - Tone of what needs an answer; `--billing-caution-surface` lies behind it.
 * @cssproperty [--billing-caution-surface] - Behind the caution tone.
 * @cssproperty [--billing-critical] - Tone of what has failed; `--billing-critical-surface` lies behind it.
 * @cssproperty [--billing-critical-surface] - Behind the critical tone.
 * @cssproperty [--billing-duration=180ms] - Length of transitions; none with reduced motion.
 */
export class BillingSubscriptionsElement extends BillingElement {
  static override styles = [...sharedStyles, styles];

  /** Level of the widget's heading, 1 to 5. Each subscription's is one below it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private showsEnded = false;
  @state() private changing?: Subscription;

  #current: List = new PagedController(this, listSubscriptions, () => ({ query: { state: 'current' } }));
  #ended: List = new PagedController(this, listSubscriptions, () =>
    this.showsEnded ? { query: { state: 'ended' } } : undefined,
  );
  #merchant = new ResourceController(this, getMerchant, () => (this.#current.value ? {} : undefined));

  #special = new LazyModule(this, () => import('./special/index.ts'));
  #details = new LazyModule(this, () => import('./details/index.ts'));
  #endedStatus = new LazyModule(this, () => import('./ended-sentence.ts'));
  #changes = new LazyModule(this, () => import('./change/index.ts'));

  #focus = new FocusKeeper(this);
  /** What was shown last: it stays while the words for a subscription that has become special are fetched. */
  #shown?: Page;

  protected override renderContent(): TemplateResult {
    if (!this.#current.value) this.#shown = undefined;
    const title = msg('Subscriptions', { desc: 'Heading of the list of everything one subscribes to.' });
    return html`
      ${heading(this.#level, 'heading', 'heading', html`<slot name="heading">${title}</slot>`)}
      ${this.#changes.failed ? partFailure(() => void this.#changes.load()) : nothing}
      ${resourceView(this.#current, { skeleton, ready: (page) => this.#renderCurrent(page) })}
      ${this.changing
        ? html`<billing-subscription-change
            .session=${this.session}
            .subscription=${this.changing}
            .paymentMethodsUrl=${this.#merchant.value?.paymentMethodsUrl}
            exportparts="dialog, dialog-title, effects, bill, survey, button, notice, artwork"
          ></billing-subscription-change>`
        : nothing}
    `;
  }

  get #level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 5);
  }

  #context(list: List): RowContext {
    return {
      today: list.today!,
      headingLevel: this.#level,
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
      <details class="ended" part="ended" ?open=${this.showsEnded} @toggle=${this.#toggleEnded}>
        <summary>
          ${msg('Ended subscriptions', { desc: 'Opens the list of subscriptions that are over.' })} ${icon(chevronIcon)}
        </summary>
        ${this.showsEnded
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
          const isOpen = this.opened.has(item.id);
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
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }

  #toggleEnded = (event: Event): void => {
    this.showsEnded = (event.target as HTMLDetailsElement).open;
  };

  /** Fetches what a press may need, when somebody first points at the list or moves into it. */
  #prepare = (): void => {
    this.#details.get();
    this.#changes.get();
  };

  async #showMore(list: List): Promise<void> {
    const before = list.items.length;
    await list.loadMore();
    await this.updateComplete;
    const added = list.items.slice(before);
    if (!added[0]) return;
    this.#focus.focusHeading(this.#row(added[0].id));
    this.announce(
      plural(added.length, {
        one: () => msg('1 more subscription is shown.', { id: 'more-shown.one', desc: 'For screen readers.' }),
        other: () =>
          msg(str`${added.length} more subscriptions are shown.`, { id: 'more-shown.other', desc: 'For screen readers.' }),
      }),
    );
  }

  #row(id: string): Element | null | undefined {
    return this.renderRoot.querySelector(`#title-${id}`)?.closest('article');
  }

  #change = async (subscription: Subscription, kind: ChangeKind): Promise<void> => {
    if (!(await this.#changes.load())) return;
    this.changing = subscription;
    await this.updateComplete;
    await this.renderRoot.querySelector('billing-subscription-change')?.open(kind);
    // The list was read again meanwhile; the button that opened the dialog may be gone with it.
    if (!this.shadowRoot?.activeElement) this.#focus.focusHeading(this.#row(subscription.id));
  };

  /** A plain click goes through the host; one that asks for a new tab or window is the browser's own. */
  #follow = (event: MouseEvent, purpose: string, url?: string): void => {
    if (url && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    this.navigate(purpose, url);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-subscriptions': BillingSubscriptionsElement;
  }
}
