import { msg } from '@lit/localize';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sharedStyles } from '../internal/shared.styles.ts';
import { WidgetShell } from '../internal/widget-shell.ts';
import type * as contentPart from './charge-question.ts';
import { styles } from './charge-verifier.styles.ts';
import { skeleton } from './skeleton.ts';

const prefillable = ['line', 'amount', 'currency', 'on'] as const;

/**
 * Finds out what a charge on a bank statement is: one purchase or several in one, a hold, a renewal, a refund on its way, or nothing
 * that is known. Each answer shows how its amount comes about, how sure it is and why, and leads on to the purchase, a refund or the
 * subscription. Of a card no more than the last four digits is asked, kept or sent: a number that is pasted is masked in the page.
 *
 * ```html
 * <charge-verifier api="https://billing.example.com" session-url="/billing-session"></charge-verifier>
 * ```
 *
 * The attributes fill in the question, also later on; the person then asks with one press. It never asks by itself, since how often
 * a customer may ask is limited.
 *
 * @summary Understand a line on a bank statement.
 *
 * @slot heading - Words in place of "Check a charge".
 *
 * @fires {BillingChargeCheckedEvent} billing-charge-checked - A charge was looked up; `check` is the answer, which may be that nothing fits.
 * @fires {BillingErrorEvent} billing-error - A charge could not be looked up; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - A link is followed (`open-purchase`, `refund`, `manage-subscription`, `secure-account`, `contact-support`), with what it is about. Cancelable.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The widget's heading.
 * @csspart form - The question.
 * @csspart field - Every field to type or choose in.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart notice - A strip of words about something that needs attention.
 * @csspart understood - How the question was read.
 * @csspart answer - One explanation.
 * @csspart answer-title - Its heading.
 * @csspart badge - How sure it is.
 * @csspart working - How the amount comes about.
 * @csspart amount - Every amount in it.
 * @csspart purchase - One purchase behind a charge.
 * @csspart steps - What to do when it is none of these.
 *
 * @cssproperty [--billing-font-family=inherit] - Typeface.
 * @cssproperty [--billing-font-size=16px] - The size that all others hang on.
 * @cssproperty [--billing-space=4px] - The step that spaces are multiples of.
 * @cssproperty [--billing-radius=12px] - Corners of cards.
 * @cssproperty [--billing-control-radius=8px] - Corners of buttons, fields, notices and badges.
 * @cssproperty [--billing-background=transparent] - Behind the whole widget.
 * @cssproperty [--billing-surface] - Behind fields.
 * @cssproperty [--billing-surface-quiet] - A quiet tint: what was understood, skeletons, hovered buttons.
 * @cssproperty [--billing-text] - Text.
 * @cssproperty [--billing-text-muted] - Text of second rank.
 * @cssproperty [--billing-border] - Hairlines and the borders of cards.
 * @cssproperty [--billing-control-border] - Borders of buttons and fields.
 * @cssproperty [--billing-accent] - What can be pressed.
 * @cssproperty [--billing-on-accent] - Text on the accent.
 * @cssproperty [--billing-focus=var(--billing-accent)] - The ring around what has the keyboard's focus.
 * @cssproperty [--billing-positive] - Tone of what is certain; `--billing-positive-surface` lies behind it.
 * @cssproperty [--billing-positive-surface] - Behind the positive tone.
 * @cssproperty [--billing-caution] - Tone of what needs an answer; `--billing-caution-surface` lies behind it.
 * @cssproperty [--billing-caution-surface] - Behind the caution tone.
 * @cssproperty [--billing-critical] - Tone of what has failed; `--billing-critical-surface` lies behind it.
 * @cssproperty [--billing-critical-surface] - Behind the critical tone.
 * @cssproperty [--billing-duration=180ms] - Length of transitions; none with reduced motion.
 */
export class ChargeVerifierElement extends WidgetShell<typeof contentPart, contentPart.ChargeQuestion> {
  static override styles = [...sharedStyles, styles];

  /** A line of a statement to fill in. */
  @property() line?: string;

  /** An amount to fill in, as one would type it. */
  @property() amount?: string;

  /** The currency of the amount, such as `NOK`, where it is not the shop's. */
  @property() currency?: string;

  /** The day on the statement to fill in, as `YYYY-MM-DD`. */
  @property() on?: string;

  #waiting: contentPart.Prefilled = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    for (const name of prefillable) if (changed.has(name)) this.#waiting[name] = this[name] ?? '';
    if (!this.content) return;
    if (Object.keys(this.#waiting).length > 0) this.content.prefill(this.#waiting);
    this.#waiting = {};
  }

  protected override fetchContent(): Promise<typeof contentPart> {
    return import('./charge-question.ts');
  }

  protected override createContent(module: typeof contentPart): contentPart.ChargeQuestion {
    return new module.ChargeQuestion(this);
  }

  protected override headingText(): string {
    return msg('Check a charge', { desc: 'Heading of a widget that explains a line on a bank statement.' });
  }

  protected override skeleton(): TemplateResult {
    return skeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'charge-verifier': ChargeVerifierElement;
  }
}
