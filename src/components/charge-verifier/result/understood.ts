import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import type { ChargeCheck } from '../../../api/contract/charge-check.ts';
import { plainName, sayDay, sayMoney } from '../../internal/say.ts';
import type { ResultContext } from './result-context.ts';

type Understood = ChargeCheck['understood'];

/** How the question was read, a fact each. `today` leaves out the year of days in the same one. */
export const understoodFacts = (understood: Understood, today?: string): string[] => {
  const { amount, original, on, statementText, lastFour, kind } = understood;
  const facts = [amountAndDay(amount && sayMoney(amount), on && sayDay(on, today))];
  if (original) {
    const money = sayMoney(original);
    facts.push(msg(str`${money} in the other currency`, { desc: 'One fact of a charge. 0 is an amount.' }));
  }
  if (statementText) facts.push(plainName(maskCardNumbers(statementText)));
  if (lastFour) facts.push(msg(str`card •••• ${lastFour}`, { desc: 'One fact of a charge. 0 is four digits.' }));
  if (kind === 'credit') facts.push(msg('money coming back', { desc: 'One fact of a line of a statement.' }));
  if (kind === 'pending') facts.push(msg('not posted yet', { desc: 'One fact of a charge: the bank says it is pending.' }));
  return facts.filter((fact) => fact !== '');
};

const amountAndDay = (amount: string | undefined, day: string | undefined): string => {
  if (amount && day) return msg(str`${amount} on ${day}`, { id: 'charge-on-day', desc: '0 is an amount, 1 a date.' });
  if (day) return msg(str`on ${day}`, { desc: 'When a charge was. 0 is a date.' });
  return amount ?? '';
};

/** The same as a strip, from which one goes back to put it right. */
export const understoodView = ({ check, correct }: ResultContext): TemplateResult => {
  const { understood, today } = check;
  const line = understood.line && plainName(maskCardNumbers(understood.line));
  return html`<div class="understood" part="understood">
    <div>
      <p class="small muted">${msg('You asked about', { desc: 'Label of a charge in few words.' })}</p>
      <ul class="list facts">
        ${understoodFacts(understood, today).map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
      </ul>
      ${line ? html`<p class="small muted line"><bdi>${line}</bdi></p>` : ''}
    </div>
    <button type="button" class="button plain" part="button" @click=${() => correct()}>
      ${msg('Correct this', { desc: 'Button that goes back to a question, filled in as it was understood.' })}
    </button>
  </div>`;
};
