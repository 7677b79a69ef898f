import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { formatInstant } from '../../../../format/date.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { plainName, sayMoney } from '../../../internal/say.ts';

/** What was asked for and when, for the page and for paper alike. */
export const receiptFacts = ({ requestedAt, amount, items, orderNumber, statement }: RefundRequest): TemplateResult => html`<dl class="receipt-facts">
  ${fact(msg('Received', { desc: 'Label of a date and a time.' }), formatInstant(requestedAt, formatLocale()))}
  ${fact(msg('Amount', { desc: 'Column of purchases.' }), html`<bdi class="amount">${sayMoney(amount)}</bdi>`)}
  ${fact(msg('For', { desc: 'Label: what money is asked back for.' }), items.map(({ name }) => html`<span class="receipt-item"><bdi>${plainName(name)}</bdi></span>`))}
  ${fact(msg('Order number', { desc: 'Label.' }), html`<bdi>${plainName(orderNumber)}</bdi>`)}
  ${statement ? fact(msg('Your own words', { desc: 'Label of a message to customer service.' }), html`<bdi>${plainName(statement)}</bdi>`) : nothing}
</dl>`;

const fact = (label: string, value: unknown): TemplateResult => html`<div>
  <dt>${label}</dt>
  <dd>${value}</dd>
</div>`;
