import { msg } from '@lit/localize';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedStyles } from '../internal/shared.styles.ts';
import { WidgetShell } from '../internal/widget-shell.ts';
import type * as contentPart from './troubleshooter.ts';
import { styles } from './purchase-troubleshooter.styles.ts';
import { skeleton } from './skeleton.ts';

/**
 * Finds out why somebody cannot buy, was declined, or cannot download, and puts it right in the same place. It asks the back end first: an
 * unpaid order, an expired card, an approval that waits at the bank, a limit. Only what nobody but the person can know is asked, one short
 * question at a time, from a flow that the store's people write. Every way ends in a fix, in a clear next step, or with a person who
 * gets to know everything that was found and answered, so that nothing has to be told twice.
 *
 * ```html
 * <purchase-troubleshooter api="https://billing.example.com" session-url="/billing-session"></purchase-troubleshooter>
 * ```
 *
 * A card's number is never asked for; one that is written into the message to the store is masked before it is kept or sent.
 *
 * @summary Find out why a purchase fails, and fix it there.
 *
 * @slot heading - Words in place of "If you cannot make a purchase".
 * @slot payment-fields - Where the payment provider's own fields stand, which cannot work inside a shadow root. The widget fills and empties it.
 *
 * @fires {BillingTroubleSolvedEvent} billing-trouble-solved - Somebody says that it works again; `topic` is what did not, `by` what has helped.
 * @fires {BillingHandedOverEvent} billing-handed-over - The trouble was handed over to the store's people; `reference` names it.
 * @fires {BillingErrorEvent} billing-error - Something could not be read or sent; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - A link is followed (`pay`, `update-payment`, `approve-payment`, `edit-details`, `change-country`, `raise-limit`, `ask-organiser`, `manage-subscription`, `support`), with what it is about. Cancelable.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The widget's heading.
 * @csspart choice - Each trouble to choose from, and each answer to a question.
 * @csspart step-title - Heading of the step that one is at: what was found, a question, an end.
 * @csspart checks - The list of what was looked at.
 * @csspart finding - One thing that was found.
 * @csspart badge - How much weight it has.
 * @csspart trail - The way so far.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart form - What is handed over.
 * @csspart field - The message that goes with it.
 * @csspart notice - A strip of words about something that needs attention.
 * @csspart reference - The reference of what was handed over.
 *
 * @cssproperty [--billing-font-family=inherit] - Typeface.
 * @cssproperty [--billing-font-size=16px] - The size that all others hang on.
 * @cssproperty [--billing-space=4px] - The step that spaces are multiples of.
 * @cssproperty [--billing-radius=12px] - Corners of cards.
 * @cssproperty [--billing-control-radius=8px] - Corners of buttons, fields, notices and badges.
 * @cssproperty [--billing-background=transparent] - Behind the whole widget.
 * @cssproperty [--billing-surface] - Behind fields.
 * @cssproperty [--billing-surface-quiet] - A quiet tint: the way so far, skeletons, hovered buttons.
 * @cssproperty [--billing-text] - Text.
 * @cssproperty [--billing-text-muted] - Text of second rank.
 * @cssproperty [--billing-border] - Hairlines and the borders of cards.
 * @cssproperty [--billing-control-border] - Borders of buttons and fields.
 * @cssproperty [--billing-accent] - What can be pressed.
 * @cssproperty [--billing-on-accent] - Text on the accent.
 * @cssproperty [--billing-focus=var(--billing-accent)] - The ring around what has the keyboard's focus.
 * @cssproperty [--billing-positive] - Tone of what is in order or solved; `--billing-positive-surface` lies behind it.
 * @cssproperty [--billing-positive-surface] - Behind the positive tone.
 * @cssproperty [--billing-caution] - Tone of what may be the cause; `--billing-caution-surface` lies behind it.
 * @cssproperty [--billing-caution-surface] - Behind the caution tone.
 * @cssproperty [--billing-critical] - Tone of what stops a purchase, and of failures; `--billing-critical-surface` lies behind it.
 * @cssproperty [--billing-critical-surface] - Behind the critical tone.
 * @cssproperty [--billing-duration=180ms] - Length of transitions; none with reduced motion.
 */
export class PurchaseTroubleshooterElement extends WidgetShell<typeof contentPart, contentPart.Troubleshooter> {
  static override styles = [...sharedStyles, styles];

  /** What does not work: `cannot-buy`, `payment-declined` or `cannot-download`. Without it, the person chooses. */
  @property() topic?: string;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNew = !this.content;
    super.willUpdate(changed);
    if (this.content && (isNew || changed.has('topic'))) this.content.begin(this.topic);
  }

  protected override fetchContent(): Promise<typeof contentPart> {
    return import('./troubleshooter.ts');
  }

  protected override createContent(module: typeof contentPart): contentPart.Troubleshooter {
    return new module.Troubleshooter(this);
  }

  protected override headingText(): string {
    return msg('If you cannot make a purchase', { desc: 'Heading of a widget that finds out why buying fails, and fixes it.' });
  }

  protected override skeleton(): TemplateResult {
    return skeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'purchase-troubleshooter': PurchaseTroubleshooterElement;
  }
}
