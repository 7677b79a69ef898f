import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedStyles } from '../internal/shared.styles.ts';
import { WidgetShell } from '../internal/widget-shell.ts';
import type * as contentPart from './purchase-list.ts';
import { styles } from './purchase-history.styles.ts';
import { skeleton } from './skeleton.ts';

/**
 * Everything the customer has bought, the newest first: found by name, amount, order number or statement text, by month, period,
 * kind, status and family member. What is unpaid stands first. Each row opens to what was bought, how it was paid, its
 * receipt and what can be done about it.
 *
 * ```html
 * <purchase-history api="https://billing.example.com" session-url="/billing-session" mirror-url></purchase-history>
 * ```
 *
 * @summary Find any purchase, see how it was paid, and act on it.
 *
 * @slot heading - Words in place of "Purchase history".
 * @slot empty - What stands below the sentence when nothing was bought, such as a link to the shop.
 *
 * @fires {BillingErrorEvent} billing-error - Something could not be read or done; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - A link is followed (`pay`, `refund`, `get-again`, `manage-subscription`, `report-unknown`), or a document is downloaded (`download`). Cancelable.
 * @fires {BillingBeforeInvoiceUpdateEvent} billing-before-invoice-update - Before other details for an invoice are sent. Cancelable: the host may take over.
 * @fires {BillingInvoiceUpdatedEvent} billing-invoice-updated - An invoice bears other details; the server has agreed.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The widget's heading.
 * @csspart tools - Search and the buttons beside it.
 * @csspart field - Every field.
 * @csspart panel - What filters, months or spending open.
 * @csspart chip - A filter that is set.
 * @csspart count - How many purchases were found.
 * @csspart table - The purchases.
 * @csspart month-title - The heading of a month.
 * @csspart row - One purchase.
 * @csspart row-title - What was bought.
 * @csspart badge - The word for a state that is not the ordinary one.
 * @csspart status - The sentence about how it stands.
 * @csspart amount - What it cost.
 * @csspart unpaid - The orders that wait for a payment.
 * @csspart card - One of them.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart notice - A strip of words about something that needs attention.
 * @csspart facts - The facts of an opened purchase.
 * @csspart bill - How its amount comes about.
 * @csspart section-title - The headings in it.
 * @csspart receipt - Its receipt.
 * @csspart form - The form in which an invoice is changed.
 * @csspart chart - What was spent, month by month.
 * @csspart dialog - The dialog of a receipt or an invoice.
 * @csspart dialog-title - Its heading.
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
export class PurchaseHistoryElement extends WidgetShell<typeof contentPart, contentPart.PurchaseList> {
  static override styles = [...sharedStyles, styles];

  /** A purchase to open, by its id, wherever in the history it stands. */
  @property() purchase?: string;

  /** Whether search, filters and month stand in the page's address, as `purchases-…`, and follow it. */
  @property({ type: Boolean, attribute: 'mirror-url' }) mirrorUrl = false;

  protected override fetchContent(): Promise<typeof contentPart> {
    return import('./purchase-list.ts');
  }

  protected override createContent(module: typeof contentPart): contentPart.PurchaseList {
    return new module.PurchaseList(this);
  }

  protected override headingText(): string {
    return msg('Purchase history', { desc: 'Heading of the list of everything one has bought.' });
  }

  protected override skeleton(): TemplateResult {
    return skeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'purchase-history': PurchaseHistoryElement;
  }
}
