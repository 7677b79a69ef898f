import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Money } from '../../../api/contract/common.ts';
import { formatMonth, formatMonthLetter, formatMonthShort } from '../../../format/date.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { sayMoney } from '../../internal/say.ts';
import { type CurrencyYear, roundUp } from './months.ts';
import { monthText } from './spending-text.ts';

/** Which month is looked at, and how another one is. */
export interface ChartChoice {
  readonly month: string;
  readonly choose: (month: string) => void;
  /** While the pointer is over a month; nothing afterwards. */
  readonly point: (month?: string) => void;
}

const HEIGHT = 100;
const STEP = 10;
const BAR = 6;

/**
 * Twelve bars, drawn by hand: what was refunded is the paler top of each. The drawing is stretched to its place and says nothing
 * to a screen reader; over each bar lies a button that does. Only one of them is a stop for the Tab key, the arrows lead on.
 */
export const spendingChart = ({ months }: CurrencyYear, currency: string, choice: ChartChoice): TemplateResult => {
  const top = roundUp(Math.max(...months.map(({ spending }) => spending?.spent.amount ?? 0)));
  const height = (money?: Money): number => (Math.max(money?.amount ?? 0, 0) / top) * HEIGHT;
  const scale = months.find(({ spending }) => spending)?.spending?.spent;
  return html`<div class="chart" part="chart">
    <p class="top" aria-hidden="true"><bdi>${scale ? sayMoney({ ...scale, amount: top }) : nothing}</bdi></p>
    <svg class="bars" viewBox="0 0 ${STEP * 12} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${months.map(({ month, spending }, place) => {
        const spent = height(spending?.spent);
        const refunded = Math.min(height(spending?.refunded), spent);
        const x = place * STEP + (STEP - BAR) / 2;
        const chosen = month === choice.month ? 'chosen' : '';
        return svg`<rect class="kept ${chosen}" x=${x} y=${HEIGHT - spent + refunded} width=${BAR} height=${spent - refunded}></rect>
          <rect class="refunded ${chosen}" x=${x} y=${HEIGHT - spent} width=${BAR} height=${refunded}></rect>`;
      })}
    </svg>
    <div
      class="months"
      role="group"
      aria-label=${msg(str`Months, in ${currency}`, { desc: 'Name of the bars of a chart. 0 is a currency.' })}
      @keydown=${(event: KeyboardEvent) => step(event, months.map(({ month }) => month), choice)}
      @pointerleave=${() => choice.point()}
    >
      ${months.map(({ month, spending }) => {
        const isChosen = month === choice.month;
        return html`<button
          type="button"
          class="month"
          tabindex=${isChosen ? 0 : -1}
          aria-pressed=${isChosen ? 'true' : 'false'}
          @click=${() => choice.choose(month)}
          @pointerenter=${() => choice.point(month)}
        >
          <span class="visually-hidden">${formatMonth(month, formatLocale())}: ${monthText(spending)}</span>
          <span class="short" aria-hidden="true">${formatMonthShort(month, formatLocale())}</span>
          <span class="letter" aria-hidden="true">${formatMonthLetter(month, formatLocale())}</span>
        </button>`;
      })}
    </div>
  </div>`;
};

/** The arrows follow what is seen: from right to left, the right one leads back in time. */
const step = (event: KeyboardEvent, months: readonly string[], { month, choose }: ChartChoice): void => {
  const group = event.currentTarget as HTMLElement;
  const forward = getComputedStyle(group).direction === 'rtl' ? -1 : 1;
  const at = months.indexOf(month);
  const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: months.length - 1 }[event.key];
  const next = to === undefined ? undefined : months[to];
  if (next === undefined) return;
  event.preventDefault();
  choose(next);
  group.querySelectorAll('button')[to!]?.focus();
};
