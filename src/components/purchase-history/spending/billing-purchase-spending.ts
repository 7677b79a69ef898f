import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { getSpending } from '../../../api/contract/purchase-operations.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { HostedElement } from '../hosted-element.ts';

/**
 * What was spent, month by month. Internal: part of `<purchase-history>`, which loads it when somebody asks for it.
 *
 * @internal
 */
export class BillingPurchaseSpendingElement extends HostedElement {
  static override styles = [...sharedStyles];

  /** The first month with purchases, as `YYYY-MM`: there is nothing older to look for. */
  @property() earliest?: string;

  /** Leads from a month to its purchases. */
  @property({ attribute: false }) showMonth?: (month: string) => void;

  #read = new ResourceController(this, getSpending, () => ({ query: {} }));

  protected override renderContent(): unknown {
    return resourceView(this.#read, { skeleton: () => nothing, ready: () => html`<p></p>` });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-purchase-spending': BillingPurchaseSpendingElement;
  }
}
