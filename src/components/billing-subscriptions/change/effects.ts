import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../../api/contract/common.ts';
import type { Subscription } from '../../../api/contract/subscription.ts';
import type { Consequence, SubscriptionPreview } from '../../../api/contract/subscription-change.ts';
import { icon } from '../../internal/icon.ts';
import { plainName, sayMoney, sayName } from '../../internal/say.ts';
import { consequenceIcon } from '../../internal/subscription/consequence-icon.ts';
import { consequenceText } from '../../internal/subscription/consequence-text.ts';

type Line = NonNullable<SubscriptionPreview['lines']>[number];

/** What a change leads to, one fact a line. What this version has no sentence for is left out. */
export const effectList = (consequences: readonly Consequence[], today: string): unknown => {
  const facts = consequences.flatMap((consequence) => {
    const text = consequenceText(consequence, today);
    return text ? [html`<li>${icon(consequenceIcon(consequence.code))}<span>${text}</span></li>`] : [];
  });
  return facts.length ? html`<ul class="list effects" part="effects">${facts}</ul>` : nothing;
};

/** All that a preview says: how an amount comes about and what is taken today, then what follows. */
export const effects = (preview: SubscriptionPreview, subscription: Subscription): TemplateResult => {
  const { today, dueToday, lines = [], consequences } = preview;
  const hasBill = lines.length > 0 || (dueToday?.amount ?? 0) > 0;
  // The sum of the bill says it already.
  const rest = dueToday && hasBill ? consequences.filter(({ code }) => code !== 'charged-today') : consequences;
  return html`
    ${hasBill
      ? html`<dl class="bill" part="bill">
          ${lines.map((line) => billRow(lineText(line), line.amount))} ${dueToday ? total(dueToday, subscription) : nothing}
        </dl>`
      : nothing}
    ${effectList(rest, today)}
  `;
};

const billRow = (label: unknown, amount: Money, className = ''): TemplateResult =>
  html`<div class=${className}><dt>${label}</dt><dd><bdi class="amount">${sayMoney(amount)}</bdi></dd></div>`;

const total = (dueToday: Money, { paymentMethod }: Subscription): TemplateResult => {
  const label = msg('To pay today', { desc: 'Label of the sum that is taken when a change is confirmed.' });
  const method = dueToday.amount > 0 && paymentMethod?.label;
  return billRow(html`${label} ${method ? html`<bdi class="small muted">${plainName(method)}</bdi>` : nothing}`, dueToday, 'total');
};

const lineText = ({ code, name }: Line): string =>
  code === 'unused-time'
    ? msg(str`Unused time of ${sayName(name)}`, { desc: 'Line of a bill: a credit. 0 is the name of a plan.' })
    : code === 'remaining-time'
      ? msg(str`Rest of this period with ${sayName(name)}`, { desc: 'Line of a bill. 0 is the name of a plan.' })
      : sayName(name);
