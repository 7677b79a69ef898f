import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Invoice, Purchase } from '../../../api/contract/purchase.ts';
import { formatDate } from '../../../format/date.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plainName } from '../../internal/say.ts';
import { addressLines } from '../address-text.ts';
import { billRows } from '../details/bill-rows.ts';
import { billTable, isExact } from '../details/bill-table.ts';
import { paidWith } from '../details/paid-with.ts';
import { taxSummary } from './tax-summary.ts';

/**
 * A receipt, for the dialog and for paper alike. Dates have their year and every tax is named again: whoever keeps it reads it in
 * other years. `store` names the seller where there is no invoice yet.
 */
export const receiptDocument = (purchase: Purchase, store?: string): TemplateResult => {
  const { invoice, orderNumber, on } = purchase;
  const items = msg('Items and sum', { desc: 'Heading of the table on a receipt, for screen readers.' });
  const rows = billRows({ ...purchase, today: '' }, { taxesApart: true });
  const taxes = taxSummary(purchase);
  const exact = isExact([...rows, ...taxes]);
  const tax = msg('Tax', { desc: 'Heading of the taxes on a receipt.' });
  return html`<div class="receipt" part="receipt">
    <div class="parties">
      ${invoice ? party(msg('Seller', { desc: 'On a receipt.' }), invoice.seller) : nothing}
      ${!invoice && store ? party(msg('Seller', { desc: 'On a receipt.' }), { name: store }) : nothing}
      ${invoice?.buyer.name ? party(msg('Buyer', { desc: 'On a receipt.' }), invoice.buyer) : nothing}
    </div>
    <dl class="numbers">
      ${invoice ? fact(msg('Receipt number', { desc: 'Label.' }), plainName(invoice.number)) : nothing}
      ${fact(msg('Order number', { desc: 'Label.' }), plainName(orderNumber))}
      ${fact(msg('Date of purchase', { desc: 'Label.' }), formatDate(on, formatLocale()))}
      ${invoice && invoice.issuedOn !== on
        ? fact(msg('Date of issue', { desc: 'Label, on a receipt.' }), formatDate(invoice.issuedOn, formatLocale()))
        : nothing}
      ${invoice?.correctedOn
        ? fact(msg('Buyer changed', { desc: 'Label of a date, on a receipt.' }), formatDate(invoice.correctedOn, formatLocale()))
        : nothing}
    </dl>
    <div><h3 class="visually-hidden" id="items">${items}</h3>${billTable(rows, 'items', exact)}</div>
    ${taxes.length
      ? html`<div><h3 class="section-title" id="taxes">${tax}</h3>${billTable(taxes, 'taxes', exact)}</div>`
      : nothing}
    <p>${paidWith(purchase)}</p>
  </div>`;
};

const fact = (label: string, value: string): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;

type Party = Partial<Invoice['buyer']>;

const party = (label: string, { name = '', address, vatNumber }: Party): TemplateResult => {
  const lines = address ? addressLines(address) : [];
  return html`<div>
    <h3 class="section-title">${label}</h3>
    <p><bdi>${plainName(name)}</bdi></p>
    ${lines.map((line) => html`<p><bdi>${plainName(line)}</bdi></p>`)}
    ${vatNumber
      ? html`<p>${msg('VAT number:', { desc: 'The number follows.' })} <bdi>${plainName(vatNumber)}</bdi></p>`
      : nothing}
  </div>`;
};
