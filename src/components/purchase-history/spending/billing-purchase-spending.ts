import { msg, str } from '@lit/localize';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { getSpending } from '../../../api/contract/purchase-operations.ts';
import { ReadController } from '../../../controllers/read-controller.ts';
import { formatMonth } from '../../../format/date.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { sharedStyles } from '../../internal/shared.styles.ts';
import { HostedElement } from '../../internal/hosted-element.ts';
import { addMonths, byCurrency, type CurrencyYear, type MonthSpending, yearUntil } from './months.ts';
import { spendingChart } from './spending-chart.ts';
import { spendingTableStyles } from './spending-table.styles.ts';
import { spendingTable } from './spending-table.ts';
import { monthText, nothingSpent, purchaseCount, yearSummary } from './spending-text.ts';
import { spendingStyles } from './spending.styles.ts';

/** One year of what was spent, and how far back it lies. */
interface Year {
  readonly back: number;
  readonly months: readonly string[];
  readonly found: readonly MonthSpending[];
}

/** The most years back that are looked for where nobody knows the first purchase. */
const YEARS = 10;

/**
 * What was spent, month by month, a year at a time. Internal: part of `<purchase-history>`, which loads it when somebody asks for
 * it.
 *
 * @internal
 */
export class BillingPurchaseSpendingElement extends HostedElement {
  static override styles = [...sharedStyles, spendingStyles, spendingTableStyles];

  /** The first month with purchases, as `YYYY-MM`: there is nothing older to look for. */
  @property() earliest?: string;

  /** Leads from a month to its purchases. */
  @property({ attribute: false }) showMonth?: (month: string) => void;

  /** How many years back. */
  @state() private back = 0;
  @state() private chosen?: string;
  @state() private pointed?: string;

  /** The customer's day, once the first answer has told it. */
  #today?: string;
  #said = 0;
  #read = new ReadController<Year>(this, {
    topics: getSpending.reads,
    wordless: getSpending.wordless,
    input: () => this.back,
    keepsValue: true,
    load: async (session, signal) => {
      const { back } = this;
      const asked = this.#today === undefined ? undefined : yearUntil(addMonths(this.#today.slice(0, 7), -12 * back));
      const query = asked ? { from: asked[0], to: asked.at(-1) } : {};
      const { today, months } = await session.request(getSpending, { query }, { signal });
      this.#today = today;
      return { back, months: asked ?? yearUntil(today.slice(0, 7)), found: months };
    },
  });

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { value } = this.#read;
    if (!value || value.back !== this.back || value.back === this.#said) return;
    this.#said = value.back;
    this.announce(this.#summaries(value).join(' '));
  }

  protected override renderContent(): unknown {
    return resourceView(this.#read, {
      skeleton: () => html`<span class="skeleton chart"></span>`,
      ready: (year) => this.#renderYear(year),
    });
  }

  #renderYear(year: Year): TemplateResult {
    const all = byCurrency(year.found, year.months);
    const first = formatMonth(year.months[0]!, formatLocale());
    const last = formatMonth(year.months.at(-1)!, formatLocale());
    const isOldest = this.earliest ? year.months[0]! <= this.earliest : this.back >= YEARS - 1;
    return html`<div class="spending" aria-busy=${this.#read.refreshing ? 'true' : 'false'}>
      <div class="years">
        <p>${msg(str`${first} to ${last}`, { desc: 'A period. 0 and 1 are its first and last day, or month.' })}</p>
        <div class="actions">
          ${this.#renderStep(msg('Older', { desc: 'Button that shows the year before.' }), 1, isOldest)}
          ${this.#renderStep(msg('Newer', { desc: 'Button that shows the year after.' }), -1, this.back === 0)}
        </div>
      </div>
      ${all.length
        ? all.map((one, place) => this.#renderCurrency(one, this.#summaries(year)[place]!))
        : html`<p>${nothingSpent(year.months, year.back === 0)}</p>`}
    </div>`;
  }

  #summaries({ found, months, back }: Year): string[] {
    const all = byCurrency(found, months);
    return all.length ? all.map((one) => yearSummary(one, back === 0)) : [nothingSpent(months, back === 0)];
  }

  #renderCurrency(year: CurrencyYear, summary: string): TemplateResult {
    const inYear = (month?: string) => year.months.find((one) => one.month === month);
    const chosen = (inYear(this.chosen) ?? year.months.at(-1)!).month;
    const shown = inYear(this.pointed) ?? inYear(chosen)!;
    return html`<figure>
      <figcaption>${summary}</figcaption>
      ${spendingChart(year, year.spent.currency, {
        month: chosen,
        choose: (month) => (this.chosen = month),
        point: (month) => (this.pointed = month),
      })}
      ${year.refunded.amount ? legend() : nothing}
      <p class="looked-at">
        <strong>${formatMonth(shown.month, formatLocale())}</strong>
        <bdi>${monthText(shown.spending)}</bdi>
        ${shown.spending ? html`<bdi class="muted">${purchaseCount(shown.spending.count)}</bdi>` : nothing}
        ${this.showMonth && shown.spending
          ? html`<button type="button" class="link" @click=${() => this.showMonth!(shown.month)}>
              ${msg('Show these purchases', { desc: 'Button that leads from a month of a chart to its purchases.' })}
            </button>`
          : nothing}
      </p>
      ${spendingTable(year, summary)}
    </figure>`;
  }

  #renderStep(label: string, years: number, unready: boolean): TemplateResult {
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-disabled=${unready ? 'true' : 'false'}
      @click=${() => unready || (this.back += years)}
    >
      ${label}
    </button>`;
  }
}

const legend = (): TemplateResult => html`<div class="legend">
  ${key('kept', msg('Spent', { desc: 'Heading of a column of amounts.' }))}
  ${key('refunded', msg('Refunds', { desc: 'Heading of a column of amounts.' }))}
</div>`;

const key = (name: string, word: string): TemplateResult => html`<span class="key">
  <svg viewBox="0 0 12 12" aria-hidden="true">${svg`<rect class=${name} x="0.5" y="0.5" width="11" height="11"></rect>`}</svg>${word}
</span>`;

declare global {
  interface HTMLElementTagNameMap {
    'billing-purchase-spending': BillingPurchaseSpendingElement;
  }
}
