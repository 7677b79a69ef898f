import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { formatList } from '../../../format/list.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { plainName, sayDay, sayMoney, sayName } from '../../internal/say.ts';
import { chargeSentence } from './charge-sentence.ts';

type Tender = Purchase['tenders'][number];

/** What paid, with the last four digits where the label does not name them. */
export const tenderName = ({ label, lastFour }: Tender): string =>
  sayName(lastFour && !label.includes(lastFour) ? `${label} •••• ${lastFour}` : label);

/** What it was paid with: `Paid with 40 kr from store balance and 79 kr from Visa •••• 4242.` */
const paidWith = ({ tenders, status, amount, dueOn, today }: Purchase): string => {
  if (status === 'cancelled') {
    return msg('The order was cancelled. You were not charged.', { desc: 'How a purchase was paid.' });
  }
  if (status === 'unpaid') {
    const day = dueOn && sayDay(dueOn, today);
    return day
      ? msg(str`Not paid yet. Pay by ${day}.`, { desc: 'How a purchase was paid. 0 is a date.' })
      : msg('Not paid yet.', { desc: 'How a purchase was paid.' });
  }
  if (!tenders.length) return amount.amount ? '' : msg('It was free.', { desc: 'How a purchase was paid.' });
  const means =
    tenders.length === 1
      ? tenderName(tenders[0]!)
      : formatList(
          tenders.map((tender) => {
            const part = sayMoney(tender.amount);
            return msg(str`${part} from ${tenderName(tender)}`, { desc: 'Part of a payment. 0 is an amount, 1 a card or an account.' });
          }),
          formatLocale(),
        );
  return status === 'hold'
    ? msg(str`To be paid with ${means}.`, { desc: '0 is a card or an account, or several with their amounts.' })
    : msg(str`Paid with ${means}.`, { desc: '0 is a card or an account, or several with their amounts.' });
};

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
