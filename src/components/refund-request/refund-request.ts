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
 * @fires {BillingBeforeRefundRequestEvent} billing-before-refund-request - Money is about to be asked back. Cancelable.
 * @fires {BillingRefundRequestedEvent} billing-refund-requested - The back end has taken a request.
 * @fires {BillingRefundChangedEvent} billing-refund-changed - The customer has changed a request.
 * @fires {BillingDeclaredEvent} billing-declared - A withdrawal or a termination was declared and acknowledged.
 * @fires {BillingErrorEvent} billing-error - Something could not be read or done; the widget says so itself.
 * @fires {BillingNavigateEvent} billing-navigate - A link of the widget is followed. Cancelable.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - The widget's heading.
 * @csspart card - One request, or what is being asked for.
 * @csspart badge - The word for how a request stands.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart notice - A strip of words about something that needs attention.
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
    return msg('Refunds', { desc: 'Heading of the widget in which money is asked back.' });
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
