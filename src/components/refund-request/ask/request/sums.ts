import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../../../api/contract/common.ts';
import type { RefundLine, RefundPreview } from '../../../../api/contract/refund-preview.ts';
import { numberFormat } from '../../../../format/intl-cache.ts';
import { formatMoney, formatNumber, hasDecimals } from '../../../../format/money.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { plural } from '../../../../localization/plural.ts';
import { plainName, sayMoney } from '../../../internal/say.ts';
import { taxName } from '../../../internal/tax-name.ts';

/**
 * How the amount comes about: what each thing gives, the tax within, and the same in the currency of sale. Where all of the only thing is given
 * back, nothing is left to say of it (`isNamed`: its name stands above already).
 */
export const sums = ({ lines, amount, taxes, original, rate }: RefundPreview, isNamed: boolean): TemplateResult => {
  const isExact = [...lines, ...taxes].some((row) => hasDecimals(row.amount)) || hasDecimals(amount);
  const say = (money: Money) => formatMoney(money, formatLocale(), isExact);
  const isAlone = lines.length === 1;
  const shown = isAlone && isNamed && !lineNote(lines[0]!) ? [] : lines;
  return html`<dl class="sums" part="sums">
    ${shown.map((line) => row(html`<bdi>${plainName(line.name)}</bdi> ${note(lineNote(line))}`, isAlone ? undefined : say(line.amount)))}
    ${row(msg('Refund', { desc: 'Label of money that was given back.' }), say(amount), 'total')}
    ${taxes.map((tax) => row(withinText(taxName(tax)), say(tax.amount), 'within'))}
    ${original ? row(html`${msg('In the currency it was sold in', { desc: 'Label of an amount.' })} ${note(rateNote(rate))}`, sayMoney(original), 'within') : nothing}
  </dl>`;
};

const row = (label: unknown, amount: string | undefined, name = ''): TemplateResult => html`<div class=${name}>
  <dt>${label}</dt>
  <dd>${amount === undefined ? nothing : html`<bdi class="amount">${amount}</bdi>`}</dd>
</div>`;

const note = (text: string | undefined): unknown => (text ? html`<span class="small muted sum-note">${text}</span>` : nothing);

const withinText = (tax: string): string => msg(str`of which ${tax}`, { desc: '0 is a tax and its rate, within the amount above.' });

/** Why a line is not all that was charged. */
const lineNote = ({ kind, of, days }: RefundLine): string | undefined => {
  if (kind === 'partial') {
    return msg(str`What is left of ${sayMoney(of)} after an earlier refund.`, { desc: 'Below an amount. 0 is the whole amount.' });
  }
  if (kind !== 'prorated') return undefined;
  if (!days) return msg(str`For the time that is left, of ${sayMoney(of)}.`, { desc: 'Below an amount. 0 is the whole amount.' });
  const left = formatNumber(days.left, formatLocale());
  const total = formatNumber(days.total, formatLocale());
  const whole = sayMoney(of);
  return plural(days.left, {
    one: () =>
      msg(str`1 of ${total} days is left, which cost ${whole} in all.`, {
        id: 'refund-days-left.one',
        desc: 'Below an amount that is given back for a part of the time. 0 is a number, 1 the price of all days.',
      }),
    other: () =>
      msg(str`${left} of ${total} days are left, which cost ${whole} in all.`, {
        id: 'refund-days-left.other',
        desc: 'Below an amount that is given back for a part of the time. 0 and 1 are numbers, 2 the price of all days.',
      }),
  });
};

const rateNote = (rate: string | undefined): string | undefined => {
  if (rate === undefined) return undefined;
  const digits = numberFormat(formatLocale(), { maximumFractionDigits: 10 }).format(Number(rate));
  return msg(str`At the rate at which it was charged, ${digits}.`, { desc: 'Below an amount in another currency. 0 is an exchange rate.' });
};
