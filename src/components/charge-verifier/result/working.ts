import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import type { Money } from '../../../api/contract/common.ts';
import { numberFormat } from '../../../format/intl-cache.ts';
import { formatMoney, hasDecimals } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { sayDay, sayMoney } from '../../internal/say.ts';
import { termText } from './term-text.ts';

/** How the amounts of a sum are written: all with decimals where one has some, so that they stand below each other. */
const writer = ({ working, total }: Explanation): ((money: Money) => string) => {
  const exact = [...working.map(({ amount }) => amount), total].some(hasDecimals);
  return (money) => formatMoney(money, formatLocale(), exact);
};

/** The sum in one line: `79 kr + 40 kr = 119 kr`. Nothing for a single amount. */
export const sumLine = (explanation: Explanation): string | undefined => {
  const { working, total } = explanation;
  if (working.length < 2) return undefined;
  const write = writer(explanation);
  const terms = working.map(({ amount }, place) => {
    const text = write({ ...amount, amount: Math.abs(amount.amount) });
    if (amount.amount < 0) return `− ${text}`;
    return place === 0 ? text : `+ ${text}`;
  });
  return `${terms.join(' ')} = ${write(total)}`;
};

/** How the amount on the statement comes about, a line for each term, and the amount itself below them. */
export const workingView = (explanation: Explanation, today: string): TemplateResult => {
  const { working, total, conversion } = explanation;
  const write = writer(explanation);
  const sum = sumLine(explanation);
  return html`<div class="sum">
    <table class="terms" part="working">
      <caption class="visually-hidden">
        ${msg('How the amount comes about', { desc: 'For screen readers: caption of a sum.' })}
      </caption>
      <tbody>
        ${working.map(
          (term) => html`<tr>
            <th scope="row">
              <bdi>${termText(term)}</bdi> ${term.on ? html`<bdi class="small muted">${sayDay(term.on, today)}</bdi>` : nothing}
            </th>
            <td><bdi class="amount" part="amount">${write(term.amount)}</bdi></td>
          </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${msg('On your statement', { desc: 'Label of how a charge is named by the bank.' })}</th>
          <td><bdi class="amount" part="amount">${write(total)}</bdi></td>
        </tr>
      </tfoot>
    </table>
    ${sum ? html`<p class="small muted"><bdi>${sum}</bdi></p>` : nothing}
    ${conversion ? html`<p class="small muted">${conversionText(conversion)}</p>` : nothing}
  </div>`;
};

/** At which rate a price was turned into the currency of the statement, and who set it. */
export const conversionText = ({ original, rate: decimal, source }: NonNullable<Explanation['conversion']>): string => {
  const price = sayMoney(original);
  const rate = numberFormat(formatLocale(), { maximumFractionDigits: 8 }).format(Number(decimal));
  switch (source) {
    case 'merchant':
      return msg(str`The price was ${price}, at the rate ${rate}, which the shop set.`, { desc: '0 is an amount, 1 a number.' });
    case 'card-network':
      return msg(str`The price was ${price}, at the rate ${rate}, which the card network set.`, { desc: '0 is an amount, 1 a number.' });
    case 'bank':
      return msg(str`The price was ${price}, at the rate ${rate}, which your bank set.`, { desc: '0 is an amount, 1 a number.' });
    default:
      return msg(str`The price was ${price}, at the rate ${rate}.`, { desc: '0 is an amount, 1 a number.' });
  }
};
