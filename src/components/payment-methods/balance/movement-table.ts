import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { BalanceMovement } from '../../../api/contract/balance.ts';
import { sayDay, sayMoney } from '../../internal/say.ts';
import { movementText } from './movement-text.ts';

/** The movements as a real table: what was added has a plus, so that no colour has to say it. */
export const movementTable = (movements: readonly BalanceMovement[], today: string): TemplateResult => html`<table class="movements">
  <caption class="visually-hidden">
    ${msg('Movements of the store balance, the newest first', { desc: 'Name of a table.' })}
  </caption>
  <thead>
    <tr>
      <th scope="col">${msg('Day', { desc: 'Column of a table.' })}</th>
      <th scope="col">${msg('What', { desc: 'Column of a table: what a movement was.' })}</th>
      <th scope="col" class="end">${msg('Amount', { desc: 'Column of purchases.' })}</th>
      <th scope="col" class="end">${msg('Balance', { desc: 'Column of a table: what was there after a movement.' })}</th>
    </tr>
  </thead>
  <tbody>
    ${movements.map((movement) => row(movement, today))}
  </tbody>
</table>`;

const row = (movement: BalanceMovement, today: string): TemplateResult => {
  const { on, amount, after, usableUntil } = movement;
  const sign = amount.amount > 0 ? '+' : '';
  return html`<tr>
    <td class="day">${sayDay(on, today)}</td>
    <td class="what">
      ${movementText(movement)}
      ${usableUntil && usableUntil >= today
        ? html`<span class="small muted"
            >${msg(str`To be used by ${sayDay(usableUntil, today)}.`, { desc: 'About a gift on the store balance. 0 is a date.' })}</span
          >`
        : nothing}
    </td>
    <td class="end"><bdi class="amount">${sign}${sayMoney(amount)}</bdi></td>
    <td class="end after"><bdi class="amount muted">${sayMoney(after)}</bdi></td>
  </tr>`;
};
