import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DeclarationKind } from '../../api/contract/rights.ts';
import type { PageClock } from '../internal/page-clock.ts';
import { sharedStyles } from '../internal/shared.styles.ts';
import { WidgetShell } from '../internal/widget-shell.ts';
import { styles } from './refund-request.styles.ts';
import type * as contentPart from './refund-view.ts';
import { skeleton } from './skeleton.ts';

/**
 * Money back, and what the law gives beside it: a customer asks for money back for a purchase or some of its items, knows how much comes
 * where and when before they confirm, and follows the request to the end. With `right`, the function that the law demands: to withdraw from a
 * contract, or to terminate it, with the words of the country, also for somebody who is not signed in.
 *
 * The ways to money back are told apart before anything else is asked, since each is a right of its own. Nothing is chosen for anybody, and
 * whoever withdraws is asked for no reason.
 *
 * ```html
 * <refund-request api="https://billing.example.com" session-url="/billing-session"></refund-request>
 * <refund-request right="withdraw" country="DE" guest api="https://billing.example.com"></refund-request>
 * ```
 *
 * @summary Ask for money back, withdraw or terminate, and follow it to the end.
 *
 * @slot heading - Words in place of "Refunds".
 * @slot empty - What stands below the sentence when there is nothing to ask for.
 *
 * @fires {BillingBeforeRefundRequestEvent} billing-before-refund-request - Money is about to be asked back. Cancelable: what was entered stays.
 * @fires {BillingRefundRequestedEvent} billing-refund-requested - The back end has taken a request. A rule may have decided it at once.
 * @fires {BillingRefundChangedEvent} billing-refund-changed - The customer has changed a request.
 * @fires {BillingBeforeSubscriptionChangeEvent} billing-before-subscription-change - After a request, the subscription behind it is about to be cancelled. Cancelable: the host may take over.
 * @fires {BillingSubscriptionChangedEvent} billing-subscription-cancelled - That subscription was cancelled; the server has agreed.
 * @fires {BillingDeclaredEvent} billing-declared - A withdrawal or a termination was declared and acknowledged.
 * @fires {BillingErrorEvent} billing-error - Something could not be read or done; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - A link of the widget is followed (`report-unknown`, `pay`, `update-payment`, `manage-subscription`, `refund`, `set-up-approval`, `law`, `download`, `contact-support`), with what it is about. Cancelable.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The widget's heading.
 * @csspart section-title - The heading of the requests that were made.
 * @csspart card - One request, or what is being asked for.
 * @csspart list - The requests.
 * @csspart badge - The word for how a request stands.
 * @csspart status - The sentence about it.
 * @csspart steps - What has happened to a request and what is to come.
 * @csspart step-title - The question of a step, with its number.
 * @csspart subject - The purchase that money is asked back for.
 * @csspart artwork - The picture of a product, or its initial.
 * @csspart choice - Each purchase, each way to money back and each place for it that one can choose.
 * @csspart item - One thing of a purchase.
 * @csspart form - What is asked about it.
 * @csspart field - Every field to type in.
 * @csspart sums - How the amount comes about.
 * @csspart amount - An amount of a request.
 * @csspart facts - What else follows from it.
 * @csspart reference - The reference of a request that was made.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart notice - A strip of words about something that needs attention.
 *
 * @cssproperty [--billing-font-family=inherit] - Typeface.
 * @cssproperty [--billing-font-size=16px] - The size that all others hang on.
 * @cssproperty [--billing-space=4px] - The step that spaces are multiples of.
 * @cssproperty [--billing-radius=12px] - Corners of cards and artwork.
 * @cssproperty [--billing-control-radius=8px] - Corners of buttons, fields, choices, notices and badges.
 * @cssproperty [--billing-background=transparent] - Behind the whole widget.
 * @cssproperty [--billing-surface] - Behind fields.
 * @cssproperty [--billing-surface-quiet] - A quiet tint: the purchase that it is about, skeletons, hovered choices.
 * @cssproperty [--billing-text] - Text.
 * @cssproperty [--billing-text-muted] - Text of second rank.
 * @cssproperty [--billing-border] - Hairlines and the borders of cards.
 * @cssproperty [--billing-control-border] - Borders of buttons, fields and choices.
 * @cssproperty [--billing-accent] - What can be pressed, and what is chosen.
 * @cssproperty [--billing-on-accent] - Text on the accent.
 * @cssproperty [--billing-focus=var(--billing-accent)] - The ring around what has the keyboard's focus.
 * @cssproperty [--billing-positive] - Tone of what was received or approved; `--billing-positive-surface` lies behind it.
 * @cssproperty [--billing-positive-surface] - Behind the positive tone.
 * @cssproperty [--billing-caution] - Tone of what has changed or needs an answer; `--billing-caution-surface` lies behind it.
 * @cssproperty [--billing-caution-surface] - Behind the caution tone.
 * @cssproperty [--billing-critical] - Tone of what has failed or is missing; `--billing-critical-surface` lies behind it.
 * @cssproperty [--billing-critical-surface] - Behind the critical tone.
 * @cssproperty [--billing-duration=180ms] - Length of transitions; none with reduced motion.
 */
export class RefundRequestElement extends WidgetShell<typeof contentPart, contentPart.RefundView> {
  static override styles = [...sharedStyles, styles];

  /** Id of the purchase that money is asked back for; the customer chooses one unless given. */
  @property() purchase?: string;

  /** Id of the one request to follow. */
  @property() request?: string;

  /** The statutory function alone: `withdraw` or `terminate`. */
  @property() right?: DeclarationKind;

  /** The country whose law it is, as in `NO`; the customer's, else the store's, unless given. */
  @property() country?: string;

  /** With `right`: the contract. An id for somebody signed in, words for a guest. */
  @property() contract?: string;

  /** With `right`: nobody is signed in. */
  @property({ type: Boolean }) guest = false;

  /** @internal Another clock, for tests. */
  @property({ attribute: false }) clock?: PageClock;

  protected override fetchContent(): Promise<typeof contentPart> {
    return import('./refund-view.ts');
  }

  protected override createContent(module: typeof contentPart): contentPart.RefundView {
    return new module.RefundView(this);
  }

  protected override headingText(): string {
    if (this.right === 'withdraw') return msg('Withdraw from a contract', { desc: 'Heading: the right to withdraw.' });
    if (this.right === 'terminate') return msg('Terminate a contract', { desc: 'Heading: the right to end a contract for the future.' });
    return msg('Refunds', { id: 'refund-request-heading', desc: 'Heading of the widget in which money is asked back.' });
  }

  protected override skeleton(): TemplateResult {
    return skeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'refund-request': RefundRequestElement;
  }
}
