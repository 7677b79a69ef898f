import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { plural } from '../../../localization/plural.ts';
import { plainName } from '../../internal/say.ts';
import { chargeSentence } from './charge-sentence.ts';
import { paidWith } from './paid-with.ts';

/** The one text under which all charges stand on a statement, where they have one in common. */
export const commonStatementText = ({ charges }: Purchase): string | undefined => {
  const texts = new Set(charges.map(({ statementText }) => statementText));
  return texts.size === 1 ? [...texts][0] : undefined;
};

/** What a bank was asked for, line by line, as one will find it on the statement. */
export const payment = (purchase: Purchase): TemplateResult => {
  const { charges, today } = purchase;
  const count = charges.filter(({ state }) => state === 'posted' || state === 'pending').length;
  const isOne = commonStatementText(purchase) !== undefined;
  return html`<p>${paidWith(purchase)}</p>
    ${count > 1 ? html`<p>${severalCharges(count)}</p>` : nothing}
    ${charges.length
      ? html`<ul class="list charges">
          ${charges.map(
            (charge) => html`<li>
              ${chargeSentence(charge, today)}${isOne ? nothing : html`<bdi class="statement">${plainName(charge.statementText)}</bdi>`}
            </li>`,
          )}
        </ul>`
      : nothing}`;
};

const severalCharges = (count: number): string =>
  plural(count, {
    one: () =>
      msg('It stands as 1 charge on your statement.', { id: 'purchase-charges.one', desc: 'By how many charges a purchase was paid.' }),
    other: () =>
      msg(str`It stands as ${count} charges on your statement.`, {
        id: 'purchase-charges.other',
        desc: 'By how many charges a purchase was paid. 0 is a number above one.',
      }),
  });
