import { msg } from '@lit/localize';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BillingElement } from '../internal/billing-element.ts';
import { heading } from '../internal/heading.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import { sharedStyles } from '../internal/shared.styles.ts';
import type { PurchaseList } from './purchase-list.ts';
import { styles } from './purchase-history.styles.ts';
import { skeleton } from './skeleton.ts';

/**
 * Everything the customer has bought, the newest first.
 *
 * @summary Find any purchase, see how it was paid, and act on it.
 */
export class PurchaseHistoryElement extends BillingElement {
  static override styles = [...sharedStyles, styles];

  /** Level of the widget's heading, 1 to 5. Each month's is one below it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** A purchase to open, by its id, wherever in the history it stands. */
  @property() purchase?: string;

  /** Whether search, filters and month stand in the page's address, as `purchases-…`, and follow it. */
  @property({ type: Boolean, attribute: 'mirror-url' }) mirrorUrl = false;

  /** The list itself comes while the token is on its way: heading and skeleton stand before either. */
  #module = new LazyModule(this, () => import('./purchase-list.ts'));
  #list?: PurchaseList;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#module.get();
  }

  /** Before the controllers of this element update: those of the list take part from the first time on. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const module = this.#module.get();
    if (module) this.#list ??= new module.PurchaseList(this);
  }

  protected override firstUpdated(): void {
    this.session?.prepare();
  }

  protected override renderContent(): TemplateResult {
    const title = msg('Purchase history', { desc: 'Heading of the list of everything one has bought.' });
    return html`
      ${heading(this.level, 'heading', 'heading', html`<slot name="heading">${title}</slot>`)}
      ${this.#list?.render() ??
      (this.#module.failed ? partFailure(() => void this.#module.load()) : loadingView(skeleton()))}
    `;
  }

  /** @internal */
  get level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 5);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'purchase-history': PurchaseHistoryElement;
  }
}
