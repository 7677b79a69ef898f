import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedStyles } from '../internal/shared.styles.ts';
import { expectReturns } from '../internal/payment/expected-returns.ts';
import { WidgetShell } from '../internal/widget-shell.ts';
import type * as contentPart from './approval-list.ts';
import { styles } from './payment-approval.styles.ts';
import { skeleton } from './skeleton.ts';

/**
 * Everything that waits for the customer's bank: what it is, for how much, with which payment method, why the bank has to ask and
 * until when. It is approved in place, on the bank's own page in a frame, or on a page of the bank from which one comes back; what the
 * customer was on when they left is picked up again. What waits is never shown as failed. Below stands why banks ask, by the law of the
 * customer's country.
 *
 * ```html
 * <payment-approval api="https://billing.example.com" session-url="/billing-session"></payment-approval>
 * ```
 *
 * A payment that begins to wait elsewhere on the page appears by itself. The page that the bank sends the customer back to is the one that they
 * left; the element takes `billing_approval` out of its address.
 *
 * @summary Approve a waiting payment with the bank, and know why the bank asks.
 *
 * @slot heading - Words in place of "Approvals".
 * @slot empty - What stands below the sentence when nothing waits.
 *
 * @fires {BillingApprovalDecidedEvent} billing-approval-decided - Something that waited came to an end here; `state` says how.
 * @fires {BillingErrorEvent} billing-error - Something could not be read or done; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - The customer leaves for the bank's page (`approve-payment`), with its address. Cancelable.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The widget's heading.
 * @csspart list - The list of what waits.
 * @csspart card - One thing that waits.
 * @csspart card-title - What it is.
 * @csspart amount - How much it is.
 * @csspart badge - The word for how it stands.
 * @csspart facts - With what, why and until when.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart notice - A strip of words about something that needs attention.
 * @csspart bank-page - The frame around the bank's own page.
 * @csspart decided - What was decided in the last day.
 * @csspart rules - Why banks ask, by the law.
 *
 * @cssproperty [--billing-font-family=inherit] - Typeface.
 * @cssproperty [--billing-font-size=16px] - The size that all others hang on.
 * @cssproperty [--billing-space=4px] - The step that spaces are multiples of.
 * @cssproperty [--billing-radius=12px] - Corners of cards.
 * @cssproperty [--billing-control-radius=8px] - Corners of buttons, notices and badges.
 * @cssproperty [--billing-background=transparent] - Behind the whole widget.
 * @cssproperty [--billing-surface] - Behind what lies above the page.
 * @cssproperty [--billing-surface-quiet] - A quiet tint: skeletons, hovered buttons.
 * @cssproperty [--billing-text] - Text.
 * @cssproperty [--billing-text-muted] - Text of second rank.
 * @cssproperty [--billing-border] - Hairlines and the borders of cards.
 * @cssproperty [--billing-control-border] - Borders of buttons.
 * @cssproperty [--billing-accent] - What can be pressed.
 * @cssproperty [--billing-on-accent] - Text on the accent.
 * @cssproperty [--billing-focus=var(--billing-accent)] - The ring around what has the keyboard's focus.
 * @cssproperty [--billing-positive] - Tone of what was approved; `--billing-positive-surface` lies behind it.
 * @cssproperty [--billing-positive-surface] - Behind the positive tone.
 * @cssproperty [--billing-caution] - Tone of what needs an answer; `--billing-caution-surface` lies behind it.
 * @cssproperty [--billing-caution-surface] - Behind the caution tone.
 * @cssproperty [--billing-critical] - Tone of what has failed; `--billing-critical-surface` lies behind it.
 * @cssproperty [--billing-critical-surface] - Behind the critical tone.
 * @cssproperty [--billing-duration=180ms] - Length of transitions; none with reduced motion.
 */
export class PaymentApprovalElement extends WidgetShell<typeof contentPart, contentPart.ApprovalList> {
  static override styles = [...sharedStyles, styles];

  /** Id of the one approval to show; all that wait unless given. */
  @property() approval?: string;

  /** The country whose law is told of, as in `NO`; that of the store unless given. */
  @property() country?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    expectReturns(1);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    expectReturns(-1);
  }

  protected override fetchContent(): Promise<typeof contentPart> {
    return import('./approval-list.ts');
  }

  protected override createContent(module: typeof contentPart): contentPart.ApprovalList {
    return new module.ApprovalList(this);
  }

  protected override headingText(): string {
    return msg('Approvals', { desc: 'Heading of the list of payments that the bank wants to have approved.' });
  }

  protected override skeleton(): TemplateResult {
    return skeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-approval': PaymentApprovalElement;
  }
}
