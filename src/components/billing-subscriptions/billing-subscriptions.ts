import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedStyles } from '../internal/shared.styles.ts';
import { WidgetShell } from '../internal/widget-shell.ts';
import { styles } from './billing-subscriptions.styles.ts';
import { skeleton } from './skeleton.ts';
import type * as contentPart from './subscription-list.ts';

/**
 * Every subscription of the customer: what it costs, how it stands, and what can be done about it. Cancelling, keeping, pausing,
 * changing plan and answering a new price are previewed and confirmed in a dialog; the list reads itself again after it.
 *
 * ```html
 * <billing-subscriptions api="https://billing.example.com" session-url="/billing-session"></billing-subscriptions>
 * ```
 *
 * With `termination`, the function that German and French law demand stands below the list: contracts are terminated there by a statement of
 * two steps, whatever the rows above offer.
 *
 * @summary See, cancel, keep, pause and change subscriptions.
 *
 * @slot heading - Words in place of "Subscriptions".
 * @slot empty - What stands below the sentence when there are no subscriptions, such as a link to the shop.
 *
 * @fires {BillingErrorEvent} billing-error - Something could not be read or done; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - A link is followed (`manage`, `update-payment`, `approve-payment`, `contact-owner`). Cancelable.
 * @fires {BillingBeforeSubscriptionChangeEvent} billing-before-subscription-change - Before a change is sent. Cancelable: the host may take over.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-cancelled - A cancellation was agreed by the server.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-kept - A cancellation was taken back.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-paused - A pause was agreed.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-resumed - A pause was ended or taken back.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-plan-changed - A plan was changed, or a change of it taken back.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-price-accepted - A new price was accepted.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-price-declined - A new price was declined; the subscription ends.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-offer-accepted - An offer to stay was accepted.
 * @fires {BillingDeclaredEvent} billing-declared - With `termination`: a contract was terminated by a statement, and it is acknowledged.
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
 * @csspart form - The statement of a termination.
 * @csspart field - Each of its fields.
 *
 * @cssproperty [--billing-font-family=inherit] - Typeface.
 * @cssproperty [--billing-font-size=16px] - The size that all others hang on.
 * @cssproperty [--billing-space=4px] - The step that spaces are multiples of.
 * @cssproperty [--billing-radius=12px] - Corners of lists, cards, dialogs and artwork.
 * @cssproperty [--billing-control-radius=8px] - Corners of buttons, fields, notices and badges.
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
export class BillingSubscriptionsElement extends WidgetShell<typeof contentPart, contentPart.SubscriptionList> {
  static override styles = [...sharedStyles, styles];

  /** Shows the function with which the law lets a contract be terminated, below the list. */
  @property({ type: Boolean }) termination = false;

  /** With `termination`: the country whose law it is, as in `DE`; the customer's, else the store's, unless given. */
  @property() country?: string;

  protected override fetchContent(): Promise<typeof contentPart> {
    return import('./subscription-list.ts');
  }

  protected override createContent(module: typeof contentPart): contentPart.SubscriptionList {
    return new module.SubscriptionList(this);
  }

  protected override headingText(): string {
    return msg('Subscriptions', { desc: 'Heading of the list of everything one subscribes to.' });
  }

  protected override skeleton(): TemplateResult {
    return skeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-subscriptions': BillingSubscriptionsElement;
  }
}
