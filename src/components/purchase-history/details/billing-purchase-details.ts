import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { getPurchase } from '../../../api/contract/purchase-operations.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { plainName, sayMoney } from '../../internal/say.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { HostedElement } from '../hosted-element.ts';

/**
 * Everything about one purchase, and what can be done about it. Internal: part of `<purchase-history>`, which loads it when
 * somebody first opens a row.
 *
 * @internal
 */
export class BillingPurchaseDetailsElement extends HostedElement {
  static override styles = [...sharedStyles];

  /** Which purchase. */
  @property() purchase?: string;

  #read = new ResourceController(this, getPurchase, () => (this.purchase ? { params: { id: this.purchase } } : undefined));

  protected override renderContent(): unknown {
    return resourceView(this.#read, { skeleton: () => nothing, ready: (purchase) => this.#renderPurchase(purchase) });
  }

  #renderPurchase({ items }: Purchase): TemplateResult {
    return html`<ul class="list">
      ${items.map(({ name, amount }) => html`<li><bdi>${plainName(name)}</bdi> <bdi class="amount">${sayMoney(amount)}</bdi></li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'billing-purchase-details': BillingPurchaseDetailsElement;
  }
}
