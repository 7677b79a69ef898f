import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { sayDay, sayMoney } from '../../internal/say.ts';
import type { RowContext } from '../row-context.ts';

/** A term that is paid in parts: how many are paid, and what is still owed. */
export const commitmentProgress = ({ id, commitment }: Subscription, { today }: RowContext): unknown => {
  if (!commitment) return nothing;
  const { paid, total, remaining, endsOn } = commitment;
  const label = `commitment-${id}`;
  const number = (value: number): string => formatNumber(value, formatLocale());
  return html`<div class="commitment">
    <p id=${label}>
      ${plural(total, {
        other: () =>
          msg(str`${number(paid)} of ${number(total)} payments made`, {
            id: 'payments-made.other',
            desc: 'Progress through an agreed term. 0 and 1 are numbers; 1 is above one, and decides the form.',
          }),
      })}
    </p>
    <progress part="progress" aria-labelledby=${label} value=${paid} max=${total}></progress>
    <p class="small muted">
      ${msg(str`${sayMoney(remaining)} remains until ${sayDay(endsOn, today)}.`, {
        desc: 'What is still owed of an agreed term. 0 is an amount, 1 a date.',
      })}
    </p>
  </div>`;
};
