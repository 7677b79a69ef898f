import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { listBalanceMovements } from '../../../api/contract/balance.ts';
import type { Money } from '../../../api/contract/common.ts';
import { PagedController } from '../../../controllers/paged-controller.ts';
import { formatNumber } from '../../../format/money.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { plural } from '../../../localization/plural.ts';
import { heading } from '../../internal/heading.ts';
import { HostedElement } from '../../internal/hosted-element.ts';
import { icon } from '../../internal/icon.ts';
import { chevronIcon } from '../../internal/icons.ts';
import { notice } from '../../internal/notice.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { sayMoney } from '../../internal/say.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { balanceStyles } from './balance.styles.ts';
import { movementTable } from './movement-table.ts';

/**
 * The store balance in each of its currencies, and how it came about. Internal: part of `<payment-methods>`.
 *
 * @internal
 */
export class BillingStoreBalanceElement extends HostedElement {
  static override styles = [...sharedStyles, balanceStyles];

  /** One for each currency. */
  @property({ attribute: false }) balances: readonly Money[] = [];

  /** The customer's day, by the server's clock. */
  @property() today = '';

  /** Level of the heading. */
  @property({ type: Number }) level = 3;

  @state() private opened = false;

  #movements = new PagedController(this, listBalanceMovements, () => (this.opened ? { query: {} } : undefined));

  protected override renderContent(): TemplateResult {
    return html`<section class="section" aria-labelledby="balance-title">
      ${heading(this.level, 'balance-title', 'section-title', msg('Store balance', { desc: 'Heading: money that the customer has with the store.' }))}
      <div class="card" part="card">
        <div class="head">
          <p class="sums">${this.balances.map((balance) => html`<bdi class="amount" part="amount">${sayMoney(balance)}</bdi>`)}</p>
          <p class="muted">
            ${msg('Used before any payment method.', { desc: 'About the store balance.' })}
          </p>
        </div>
        <button
          type="button"
          class="button plain more-button"
          part="button"
          aria-expanded=${this.opened ? 'true' : 'false'}
          aria-controls="movements"
          @click=${() => (this.opened = !this.opened)}
        >
          ${msg('Movements', { desc: 'Button that shows how the store balance came about.' })} ${icon(chevronIcon)}
        </button>
        <div id="movements" class="movements-block" ?hidden=${!this.opened}>
          ${this.opened ? resourceView(this.#movements, { skeleton: lines, ready: ({ items }) => this.#renderMovements(items.length) }) : nothing}
        </div>
      </div>
    </section>`;
  }

  #renderMovements(count: number): unknown {
    if (!count) return html`<p class="muted">${msg('Nothing has moved yet.', { desc: 'In place of an empty table of the store balance.' })}</p>`;
    return html`${movementTable(this.#movements.items, this.#movements.today!)} ${this.#renderMore()}`;
  }

  #renderMore(): unknown {
    const { hasMore, loadingMore, loadMoreError } = this.#movements;
    if (!hasMore) return nothing;
    return html`<div role="alert">${loadMoreError ? notice('critical', html`<p>${errorMessage(loadMoreError)}</p>`) : nothing}</div>
      <button
        type="button"
        class="button"
        part="button"
        aria-disabled=${loadingMore ? 'true' : 'false'}
        @click=${() => void this.#loadMore()}
      >
        ${loadingMore
          ? msg('Loading…', { desc: 'For screen readers, while content is loaded.' })
          : msg('Show older movements', { desc: 'Button below a table that has more rows.' })}
      </button>`;
  }

  async #loadMore(): Promise<void> {
    const before = this.#movements.items.length;
    await this.#movements.loadMore();
    const count = this.#movements.items.length - before;
    if (count <= 0) return;
    const number = formatNumber(count, this.locale);
    this.announce(
      plural(count, {
        one: () => msg('1 more movement is shown.', { id: 'movements-more-shown.one', desc: 'For screen readers.' }),
        other: () => msg(str`${number} more movements are shown.`, { id: 'movements-more-shown.other', desc: 'For screen readers.' }),
      }),
    );
  }
}

const lines = (): TemplateResult => html`${[1, 2, 3].map(() => html`<span class="skeleton line" aria-hidden="true">&nbsp;</span>`)}`;

declare global {
  interface HTMLElementTagNameMap {
    'billing-store-balance': BillingStoreBalanceElement;
  }
}
