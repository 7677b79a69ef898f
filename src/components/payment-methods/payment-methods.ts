import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { sharedStyles } from '../internal/shared.styles.ts';
import { WidgetShell } from '../internal/widget-shell.ts';
import type * as contentPart from './method-list.ts';
import { styles } from './payment-methods.styles.ts';
import { skeleton } from './skeleton.ts';

/**
 * Every way to pay of the customer, in the order in which they are charged: what each pays for, how it stands, and what can be done
 * about it. What is unpaid stands first and is paid in place. Methods are added through the payment provider's own fields, ordered by
 * buttons or by dragging, replaced everywhere, removed; the store balance and the billing details stand below them.
 *
 * ```html
 * <payment-methods api="https://billing.example.com" session-url="/billing-session"></payment-methods>
 * ```
 *
 * @summary Add, order, mend, replace and remove ways to pay; pay what is outstanding; edit billing details.
 *
 * @slot heading - Words in place of "Payment methods".
 * @slot empty - What stands below the sentence when there is no payment method, beside the button that adds one.
 * @slot payment-fields - The payment provider's own fields. The widget puts them there by itself while a method is added; nothing that is typed into them is seen by the page.
 *
 * @fires {BillingErrorEvent} billing-error - Something could not be read or done; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - A link is followed (`pay`, `manage-subscription`, `stop-sharing`, `raise-maximum`, `approve-payment`, …). Cancelable.
 * @fires {BillingBeforePaymentMethodChangeEvent} billing-before-payment-method-change - Before a change of a method is sent. Cancelable: the host may take over.
 * @fires {BillingPaymentMethodAddedEvent} billing-payment-method-added - A method was added; the server has agreed.
 * @fires {BillingPaymentMethodChangedEvent} billing-payment-method-changed - A method was removed, replaced, updated, or made the backup or not.
 * @fires {BillingPaymentMethodsOrderedEvent} billing-payment-methods-ordered - The order of charging is another; the server has agreed.
 * @fires {BillingOrderPaidEvent} billing-order-paid - An outstanding order was paid; the server has agreed.
 * @fires {BillingDetailsUpdatedEvent} billing-details-updated - Coming invoices bear other details; the server has agreed.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The widget's heading.
 * @csspart section-title - The headings below it.
 * @csspart unpaid - The orders that wait for a payment.
 * @csspart card - One of them, a store balance, and the form in which a method is added.
 * @csspart list - The list of methods.
 * @csspart row - One method.
 * @csspart row-title - Its name.
 * @csspart artwork - The symbol of its kind.
 * @csspart badge - The word for its place, or for a state that is not the ordinary one.
 * @csspart status - The sentence about how it stands.
 * @csspart handle - What a row is dragged by.
 * @csspart facts - The details that "More" opens.
 * @csspart amount - An amount of the store balance.
 * @csspart address - The billing address.
 * @csspart form - The form in which billing details are edited.
 * @csspart field - Every field of it.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart notice - A strip of words about something that needs attention or was done.
 * @csspart dialog - The dialog of a change.
 * @csspart dialog-title - Its heading.
 * @csspart effects - What a change leads to.
 *
 * @cssproperty [--billing-font-family=inherit] - Typeface.
 * @cssproperty [--billing-font-size=16px] - The size that all others hang on.
 * @cssproperty [--billing-space=4px] - The step that spaces are multiples of.
 * @cssproperty [--billing-radius=12px] - Corners of lists, cards, dialogs and artwork.
 * @cssproperty [--billing-control-radius=8px] - Corners of buttons, fields, notices and badges.
 * @cssproperty [--billing-background=transparent] - Behind the whole widget.
 * @cssproperty [--billing-surface] - Behind what lies above the page, such as a dialog.
 * @cssproperty [--billing-surface-quiet] - A quiet tint: symbols, skeletons, hovered buttons.
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
export class PaymentMethodsElement extends WidgetShell<typeof contentPart, contentPart.MethodList> {
  static override styles = [...sharedStyles, styles];

  protected override fetchContent(): Promise<typeof contentPart> {
    return import('./method-list.ts');
  }

  protected override createContent(module: typeof contentPart): contentPart.MethodList {
    return new module.MethodList(this);
  }

  protected override headingText(): string {
    return msg('Payment methods', { desc: 'Heading of the list of ways to pay.' });
  }

  protected override skeleton(): TemplateResult {
    return skeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-methods': PaymentMethodsElement;
  }
}
